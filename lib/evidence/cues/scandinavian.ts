import type { LanguageCues } from './cue.ts';

/** Swedish, Norwegian and Danish, whose words are mostly shared. Terms as in posts and departments as the foreign ministries of the three countries name them. */
export const scandinavian: LanguageCues = {
  diplomatic:
    'ambassad*|konsul*|diplomat*|utrikes*|utenriks*|udenrigs*|bilateral*|multilateral*|fn|eu|forenta nationerna|beskickning*|delegation*|delegasjon*|generalkonsul*|vardland*|vertsland*|vaertsland*',
  trap: '(rapporterar|rapporterer|refererer) (direkte |direkt )?(till|til) ………|(ambassadorens|ambassadørens) (sekretar*|assistent*|chauffor*|sjafor*)|(varumarkes|merkevare|brand|student|ungdoms)ambassad*',
  speaks:
    'flytande|flytende|flydende|modersmal|morsmal|talar|snakker|taler|behersk*|beharsk*|sprak|sprog|spraakkunnskap*|sprakkunskap*|tosprakig|tvasprakig|goda kunskaper|gode kunnskaper|kunskaper i|kundskaber|b1|b2|c1|c2',
  signals: {
    rf_international: {
      strong:
        'evakuering(en)? (av|af) (#|…)? ?(medborgar*|svensk*|borger*|statsborger*|norsk*|nordmenn|dansk*|landsmenn|landsmand|landsmaend) …(fran|fra|ur)|(stasjonert|stationerad|stationeret|utstationerad|udstationeret|utsendt|udsendt|utestasjonert|tjanstgjort|tjanstgjorde|tjenestegjort|tjenestegjorde|utlandsstationerad|placerad|posteret) (…)? ?(i|vid|paa|pa|ved|til|till|hos) …|(ambassad*|ambassade*) i @|(svenska |norske |danske |sveriges |norges |danmarks )(ambassad*|ambassade*) …(i @)?|sidoackreditering*|sideakkreditering*|sidoackrediterad*|sideakkrediteret|ackrediterad (i|till|vid)|akkreditert (i|til)|akkrediteret (i|til)|generalkonsulat*|utlandsstationering*|utestasjonering*|udstationering*|utlandstjanst*|utetjeneste|utenrikstjenestested*|fn mission*|staende representation*|faste (delegasjon|representation|mission)*|posting* i @|(poster|stillinger|uppdrag|arbetat|arbejdet|arbeidet|tjenestesteder) (…)? ?i @ …@|utlandsmyndighet*|utestasjon*|fredsbevarande*|fredsbevarende|(ambassador|ambassadr|ambassadør) i @|kommenderad till',
      against:
        'utbytesstudent|utbyttesstudent|udveksling*|erasmus|studier|turis*|ferie|semester|resor|lokalanstall*|lokalansatt*|lokalt ansat*|distans|hjemmekontor|kunder|butik*|butikk*|restaurang*|restaurant*|fabrik*|fabrikk*|dotterbolag*|datterselskap*|datterselskab*',
      trap: '(placerad|posteret|tjanstgjort|tjanstgjorde|tjenestegjort|tjenestegjorde) (pa|paa|vid|i|ved) (utrikesdep*|utenriksdep*|udenrigsmin*|ud|departement*|ministeri*|forsvar*)',
    },
    rf_protocol: {
      strong:
        'protokollchef*|protokollsjef*|protokolchef*|protokollavdelning*|protokollavdeling*|protokolafdeling*|protokollenhet*|(chef for|leder av|leder af|ansvarlig for|ansvarig for) protokol*|hovmarskalk*|ceremonimester|kreditivbrev*|akkreditiv*|kreditiver*|agreman*|agrement|verbalnot*|statsbesok*|statsbesog*|officiella besok|offisielle besok|officielle besog|diplomatisk* (immunitet|protokol*|kar|korps*|privilegi*)|diplomatiska karen|wienkonvention*|wienkonvensjon*|wienerkonvention*|rangordning*|immunitet och privilegier|ministerbesok*|ministerbesog*|demarche*',
      weak: 'protokol*|etikett*|ceremoni*|delegationsbesok',
      trap: '(natverks|nettverks|netvaerks|kyoto|montreal|mote|mode|kommunikasjons|kommunikations|forsknings|studie|behandlings|sikkerhets|sakerhets|test)protokol*|(kyoto|tcp|ip|klinisk*|netvaerks|sikkerheds) protokol*|protokollforare|protokol* (fra motet|fort|fra modet)',
      against: 'klinisk*|natverk*|nettverk*|netvaerk*|patient*|pasient*|laboratori*',
    },
    rf_government: {
      strong:
        '(rad|radgivning|radgav|radgivare|radgiver|radgivende|bistod|bistandet) (till |til |at |for |af |av )?(utrikes|utenriks|udenrigs)minister*|radg(av|ivit|ivet|ivning av|ivning af) …(utrikes|utenriks|udenrigs)minister*|(chefsforhandlar*|chefforhandler*|sjefforhandler*) (for|i) @|utrikesdepartement*|utenriksdepartement*|udenrigsministeri*|utrikesforvaltning*|utenrikstjeneste*|udenrigstjeneste*|(vid|ved|pa) ud|[^ ]+departementet|[^ ]*departementets|[^ ]*ministeriet|[^ ]*ministeriets|regeringskansliet|statsministerens kontor|statsradsberedning*|statsministeriet|europeiska kommission*|europakommisjon*|europa kommission*|eu kommission*|fn|forenta nation*|forente nasjon*|nato|osse|osce|europarad*|tjansteman|tjensteman|embedsmand|embedsmann|embetsmann|diplomat|diplomaten|delegationschef*|delegationsledare|delegasjonsleder*|delegationsleder*|utrikesutskott*|utenrikskomite*|udenrigspolitisk naevn|departementsrad*|kansliradet?|kansliradet|norad|danida|aspirantkurs*|forsvarsmakten|forsvaret|riksdag*|storting*|folketing*|faste delegasjon|staende representation*',
      weak: 'offentlig* sektor*|statsforvaltning*',
      trap: '(fn rollspel|fn rollespill|fn rollespil)|kunder …(departement|ministeri)*',
      against: 'kunder|rollspel|rollespil*',
    },
    rf_crosscultural: {
      strong:
        'interkulturel*|mangkulturel*|multikulturel*|tvarkulturel*|tverrkulturel*|flerkulturel*|kulturrad*|kulturattache*|kulturdiplomati*|offentligt diplomati|offentlig diplomati|publik diplomati|# nationalitet*|# nasjonalitet*|multinationel*|multinasjonal*|medl* mellan|medl* mellom|brobygg*|sverigeframjande|kultursamarbe*|svenska institutet|kulturudveksling',
      trap: '(foretags|bedrifts|virksomheds|cell|firma)kultur*|multinationell* (foretag*|koncern*)|multinasjonal* selskap*|multinational* (selskab*|virksomhed*)',
      against: 'foretagskultur|bedriftskultur|virksomhedskultur|formaner',
    },
    sk_protocol_basic: {
      strong:
        'protokollchef*|protokollsjef*|protokolchef*|protokollavdelning*|protokollavdeling*|protokolafdeling*|protokollhandlaggare|protokol(l)?medarbe*|(chef for|ansvarlig for|ansvarig for) protokol*|(skrev|utkast|forfatt*|udarbejd*|utarbeid*) …verbalnot*|(planera*|planla*|organis*|forbered*|bist*|koordin*|samordn*|tilretteleg*) ……(statsbesok*|statsbesog*|besok*|besog*|ministerbes*)|diplomatlist*',
      weak: 'protokollavdelning*',
      trap: '(natverks|nettverks|netvaerks|kyoto)protokol*',
      against: 'klinisk*|natverk*|nettverk*|netvaerk*|kunde*',
    },
    sk_reporting: {
      strong:
        'politisk* (rapporter*|rapport*|analys*|indberet*|innberet*)|(okonomisk|ekonomisk) (og politisk |och politisk )?(rapportering|indberetning)|indberetning* (til|om|fra)|innberetning*|(skrev|skrive*|forfatt*|utarbet*|utarbeid*|udarbejd*|forbered*) ………(rapporter|analyser|indberetning*|innberetning*|underlag|briefing*|promemori*|talepunkt*|talepinde|notater|depesch*)|talepunkt*|talepinde|talepunkter|samtaleunderlag|landrapport*|landerapport*|lagesrapport*|situasjonsrapport*|bevaka* (inrikespolitik*|politik*|den politiska)|rapporter* (om|pa) (den |det )?(politisk*|inrikespolit*|innenrikspol*|valg*|utveckling*)',
      weak: 'rapporter*|analyser',
      trap: '(ekonomisk|finansiel|finansiell|okonomi|salg|salj|bug|fejl|regnskab)s?(rapport*)|rapporterar till …|rapporterer til …|refererer til …|(blod|data|finans|markeds)analys*',
      against: 'salg|forsaljning|regnskap|redovisning|laboratori*|excel',
    },
    sk_ir: {
      strong:
        'internationella relationer|internasjonale relasjoner|internationale relationer|international politik|internasjonal politikk|internationell politik|internationale forhold|folkratt*|folkerett*|folkeret*|diplomatprogram*|aspirantkurs*|internationella studier|internasjonale studier|utrikespolitiska institutet|nupi|diis|geopoliti*|sakerhetspoliti*|sikkerhetspoliti*|sikkerhedspoliti*|landansvarig|landeansvarlig|desk officer|(master|kandidat*|bachelor|magister|cand) …(statsvetenskap|statsvitenskap|diplomati*|freds*)',
      weak: 'statsvetenskap|statsvitenskap|statskundskab|utrikespolitik|utenrikspolitikk|udenrigspolitik',
      trap: 'investor relations|kundrelationer|kunderelasjoner|internationellt kontor|internasjonalt kontor',
      against: 'investor*|erasmus|kunder',
    },
    sk_staff: {
      strong:
        'personalansvar*|personaleansvar*|medarbeideransvar*|personalledelse|personaleledelse|personalledning|arbetsled*|(ledet|ledde|leder|leda|lede|leder av|chef for|sjef for|ansvar for|ledt|ledare for) (av |af |en |ett |et |den |ambassadens |team |grupp |avdelning |afdeling |stab )*(pa |paa )?(team|medarbe*|ansatte|anstallda|personer|stab|avdeling*|avdelning*|afdeling*|sektion*|personal*|#)|# (medarbe*|ansatte|anstallda|underordn*)|team pa #|lokalanstallda|lokalt ansatte|medarbetarsamtal*|medarbeidersamtal*|kanslichef*',
      trap: '(del av|del af|medlem av|medlem af|bli en del) ……team*( pa [^ ]+)?|(foretag|bedrift|virksomhed|koncern) med ………',
      against: 'vi soker|vi soger|bli med|sokes|ansok',
    },
    sk_budget: {
      strong:
        'budgetansvar*|budsjettansvar*|okonomiansvar*|ekonomiansvar*|(budget|budsjett|budgett|arsbudget|arsbudsjett) (pa|paa|for|om|til) …#?|(ansvar*|forvalt*|styr*|hantera*|handter*|administr*) ………(budget*|budsjett*|medel|midler|bevilling*|anslag*|bistandsmid*)|budget(et|ten|tet)? (pa|om) #|(budget|budsjett)styring|budgetforvaltning|(ambassadens|missionens) (budget|budsjett|ekonomi|okonomi)|# (miljoner|millioner|mio|mnok|msek|mkr) …(budget*|budsjett*)',
      weak: 'budget*|budsjett*',
      trap: '(lav|lag)budget*|lavbudsjett*|budgethotell*|budgetflyg*|stats(budsjett|budget)*|finanslov*|finansutskott*',
      against: 'hotell*|hotel|flybil*|film',
    },
    sk_crisis: {
      strong:
        'krishantering*|krisehandtering*|krisehaandtering*|krisestyring*|krisberedskap*|kriseberedskap*|krisestab*|krisstab*|krisledning*|kriseledelse*|kristeam*|kriseteam*|evakuer*|gislan*|gidsel*|gissel*|hemtransport*|hjemsend*|hjemhent*|(jordbav*|jordskjelv*|jordskaelv*|tsunami*|statskupp*|kupp|kuppforsok*|ebola|terrorangre*|terrorattentat*)|konsular* kris*|konsulaer krise*|beredskapsplan*|repatrier*|unsterstott',
      weak: 'kris|krise|kriser|beredskap*',
      trap: '(finans|varumarkes|omdomme|omdomes|bank|40 ars|midtlivs|klima|klimat|image)kris*|varumarkeskris*|kriskommunikation for|krisekommunikasjon for|(utrymnings|evakuerings|brand|brann)(ovning*|ovelse*|plan*)',
      against: 'varumark*|varemerke*|sosiale medier|sociala medier|sociale medier|bank',
    },
    sk_negotiation: {
      strong:
        'forhandl* ………(avtal*|aftal*|traktat*|resolution*|resolusjon*|konvention*|konvensjon*|fn|eu|wto|medlemskap*|@|overenskom*|erklaring*|regering*|regjering*|bilateral*|multilateral*|internasjonal*|internationel*)|(klimat|klima|handels|freds|avtals|medlemskaps|eu|fn|grense|traktat|brexit|nedrustnings|frihandels|fiskeri|resolutions)?forhandl(ing|inger|ingar|ingarna|ingene|ingerne|are|aren|er|eren|et|at|ade|ede|ingsleder|ingsdelegation|ingsdelegasjon)|chefsforhandl*|(chef|sjef)forhandl*|traktat*|bilaterale* (avtal*|aftal*|forhandl*)|samforstandsavtal*|intensjonsavtale*|radsarbetsgrupp*|radsarbejdsgruppe*|fredsavtal*|fredsaftal*|handelsavtal*|handelsaftal*',
      weak: 'resolution*|resolusjon*|arbetsgrupp*|arbeidsgrupp*|arbejdsgrupp*',
      trap: '(lon|lonn) …forhandl*|forhandlingsbar*|(lone|lonns|lon|pris|leverandor|leverantors|inkops|innkjops|salgs|kontrakts)forhandl*|etter avtale|efter aftale|enligt overenskommelse|forhandler (av|af|for) (biler|…produkt*)',
      against:
        'lon|lonn|lonen|leverandor*|leverantor*|inkop*|innkjop*|indkob*|forsaljning|salg|fack*|fagforening*|aterforsaljare',
    },
    sk_strategic_lead: {
      strong:
        'fn ambassador|apostolisk nuntie|nuntie for|(sveriges |norges |danmarks |som |utnamnd till |udnaevnt til )?(ambassador|ambassadoren|ambassadør|ambassadoer) (i|till|til|vid|ved|for @)|beskickningschef*|stasjonssjef*|missionschef*|misjonssjef*|myndighetschef*|chef for (ambassaden|missionen|delegationen|ambassadens)|(leder|ledet|ledde|ledt|leda|lede|apnet|aabnede|abnede|oppnade|oppna*|etabler*|opprett*|ledning av|sjef for|chef for) (av |af |den |det |en |ny |sveriges |norges |danmarks |arbetet vid )*(ambassad*|ambassade*|staende representation*|faste delegasjon|generalkonsulat*)|stallforetradande (beskickningschef|ambassador)|charge d affaires|fast* representant|standig representant|politisk direktor|utenriksrad|utrikesrad|ordforandeskap* i eu',
      trap: '(varumarkes|merkevare|varemaerke|brand|elev|student|ungdoms|halso)?ambassador(er|en)? for …(varumark*|brand|merke*)|varumarkesambassad*|merkevareambassad*|brandambassad*|ungdomsambassad*|ambassadorens (residens|sekretar*|residence|assistent)|goodwillambassad*|fn ambassador',
      against: 'varumark*|merkevare*|influencer*|butik|butikk',
      weak: 'strategisk (ledning|ledelse|leiing) (av|af)',
    },
    sk_high_negotiation: {
      strong:
        'sjefforhandler*|chefsforhandl*|sjefsforhandl*|chefforhandl*|hovedforhandl*|delegationsledare|delegationschef*|delegasjonsleder*|delegationsleder*|(ledde|ledet|leder|ledte) (…)? ?(delegation*|delegasjon*|forhandl*)|sakerhetsrad*|sikkerhetsrad*|sikkerhedsrad*|fredssamtal*|fredsforhandl*|fredsavtal*|fredsaftal*|vapenvila*|eldupphor*|vapenhvile|vabenhvile*|vapenstillestand*|vabenstilstand*|medlemskapsforhandl*|undertecknade …avtal*|(toppmote*|toppmode*|toppmøte*)|sherpa|fullmakt* att underteckna',
      trap: '(vice|nest|stedfortraedende|bitradande|stallforetradande) …?(delegationsledare|delegasjonsleder|delegationsleder)',
      against: 'fack*|fagforening*|inkop*|innkjop*',
    },
    sk_intl_crisis: {
      strong:
        'medl(ing|ade|et|ede|are|er|a|e|ing i|ingen)? (mellan|mellom|mellem|i konflikten|i konflikter|i fred*)|fredsprosess*|fredsprocess*|fredsmekl*|fredsmedl*|megl* (mellom|i)|maegl* (mellem|i)|krisediplomati*|krisdiplomati*|sarskilt sandebud|spesialutsending|saerlig udsending|deeskaler*|nedtrapp*|evakuering(en)? av ambassaden|evakueringen af ambassaden|sanktionsregim*|sanksjonsregim*|konfliktforebygg*|konfliktlosning i|konfliktlosning mellem|(ledde|ledet|samordna*|koordin*|ledte) ………evakuer* ………(svensk*|norsk*|dansk*|borgere|medborgare|@|statsborger*)',
      trap: '(finans|bank)kris*|interessekonflikt*|konflikthantering|familiemegling',
      against: 'analytiker|artikel|artikkel|avhandling|bank|familie*',
    },
    sk_policy: {
      strong:
        '(rad|radgav|radgivning) (till |til |at )?(utrikes|utenriks|udenrigs)minister*|gav rad till utrikesminister*|(utveckl*|utvikl*|udvikl*|utform*|udform*|utarbet*|utarbeid*|udarbejd*|tog fram|ta fram|implementer*|gjennomfor*|genomfor*|forfatt*) ………(politik*|politikk*|strategi*|policy*|lag|lov*|handlingsplan*|stortingsmelding*|proposition*|hvidbog*)|utrikespoliti* (strategi*|policy*|linje)|utenrikspolitisk* (strategi*|planlegg*)|udenrigspolitisk* (strategi*|planlaeg*)|policy planning|policyplanering*|politikkutvikling*|politikudvikling*|policyutveckling*|nationell* (strategi*|handlingsplan*)|nasjonal* (strategi*|handlingsplan*)|national* (strategi*|handlingsplan*) for|stortingsmelding*|vitbok*|hvidbog*|hvitbok*|landstrategi*|landestrategi*|lovforslag*|lagforslag*|lagstiftning*|(radg*|radgav|radgiver for|radgivare at|radgiver til) ……(minister*|statsminister*|statsrad*|regering*|regjering*)|landestrategi*',
      trap: '(integritets|cookie|personvern|privatlivs|privacy|forsikrings|forsakrings|personal|pris|retur)(politi*|policy|polis*)|(personvern|cookie) ?erklaring|markedsstrategi*|marknadsstrategi*|(marknadsforings|markedsforings|salgs|digital)strategi*',
      against: 'cookies|personvern*|integritetspolicy|forsikring*|forsakring*|markedsforing|marknadsforing',
    },
  },
};
