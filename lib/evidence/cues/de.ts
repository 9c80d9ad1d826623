import type { LanguageCues } from './cue.ts';

/** German. Terms as in the German texts of the Vienna Conventions, posts and departments as the Auswärtiges Amt, the EDA and the BMEIA name them, levels of the CEFR. */
export const de: LanguageCues = {
  diplomatic:
    'botschaft*|konsul*|generalkonsul*|diplomat*|auswartig*|bilateral*|multilateral*|vereinte* nationen|ministeri*|aussenminist*|gesandt*|attache*|standige vertretung|gastland*|aussenpolit*|staatsbesuch*|minister*',
  trap: '(berichtet|berichte|unterstellt|bericht|berichtspflicht*) (direkt )?(an )?(der|den|dem|die) ………|(assistent*|sekretar*|fahrer*|referent*|koch|dolmetscher) des botschafters|marken ?botschaft*|markenbotschaft*|botschafter* (der marke|fur die marke|fur den sport)|jugendbotschaft*|botschaft der (werbung|kampagne)|kernbotschaft*|werbebotschaft*|markenbotschaften',
  speaks:
    'fliessend*|verhandlungssicher*|muttersprach*|grundkenntnisse*|spreche|spricht|beherrsche|sprachen|sprachkenntnisse|kenntnisse|beherrscht|gute kenntnisse|sehr gut*|in wort und schrift|bilingual|zweisprachig|mehrsprachig|dolmetsch*|a2|b1|b2|c1|c2',
  signals: {
    rf_international: {
      strong:
        'evakuier* (der |von |des )?(#|…)? ?(staatsangehorige*|staatsburger*|burger*|landsleute*|deutsche*|osterreicher*|schweizer*) …(aus|von)|evakuierung …(staatsangehorige*|staatsburger*|burger*|landsleute*)|auf posten (in|im)|entsandt* (nach|an|in)|auslandsverwendung*|auslandsposten*|auslandseinsatz*|auslandsstation*|auslandserfahrung*|(posten|stationen|verwendung*|einsatz*|tatig*|tatigkeit*|versetz*|dienst) (u a )?(in|im|nach|an) (den |der |die |dem )?…@ …@|botschaft* (der …)?(in|im) (der |den )?@|(deutsche* |osterreichische* |schweizerische* )?botschaft* @|standige vertretung (…)? ?(bei|bei den|bei der)|standigen vertretung (bei|der|deutschlands)|generalkonsulat*|akkreditiert* in|mehrere auslands*|abordnung (an|zu|zur|zum|nach)|abgeordnet (an|zu|zur)|botschaft (wahrend|…) …evakuier*|(krisenstab*|leiter*|leiterin|referent*|kanzler*|attache*|gesandt*|botschaftsrat*|konsul*|vertreter*|team|evakuierung) (…)? ?(der|an der|in der|fur die) botschaft|an der (…)? ?botschaft|botschafter* (der …)?(in|im) (der |den )?@|botschaftsrat*|friedensmission|entsendung*|konsul* in @',
      against:
        'auslandssemester|auslandsstudium|erasmus|studium|touris*|reise*|urlaub*|ortskraft*|lokal beschaftigt*|homeoffice|remote|kunden|austauschschul*|work and travel|gmbh|filiale*|werk|werke|restaurant*|kaufhaus*|konzern*|niederlassung*|tochtergesellschaft*',
    },
    rf_protocol: {
      strong:
        'protokollabteilung*|protokollchef*|protokollreferent*|chef* des protokoll*|(leiter*|leiterin|referent*|mitarbeiter*) (fur |im |des )protokoll*|protokoll inland|beglaubigungsschreiben*|agrement|verbalnote*|staatsbesuch*|staatsempfang*|diplomatische* (korps|immunitat*|vorrechte*|protokoll*|liste)|wiener (ubereinkommen|konvention)*|vorrechte und immunitat*|rangordnung|offizielle* besuch*|demarche*|delegationsbesuch*|ministerbesuch*|besuch* von staats*|exequatur|ehrenzeremoni*|zeremoniell*|protokollar*|protokollfrage*',
      weak: 'protokoll|etikette|delegationen',
      trap: '(netzwerk|kommunikations|studien|prufungs|sitzungs|besprechungs|kyoto|montreal|tcp ip|test|mess|behandlungs|internet|sicherheits)protokoll*|(kyoto|montreal|netzwerk|tcp|ip|tcp ip|sicherheits|klinische* |can|http) protokoll*|protokoll (der sitzung|fuhren|gefuhrt)|protokollfuhr*|protokollier*|zugangsdaten',
      against: 'klinische*|netzwerk*|patient*|labor*|software*|sitzung*|ethernet|feldbus*',
    },
    rf_government: {
      strong:
        '(beriet|beraten|beratung|berat) (den |die |der |des |zwei |mehrere )?(bundes)?aussenminister*|(chefunterhandler*|verhandlungsfuhrer*|hauptverhandler*) (fur )?(die )?(republik )?@|auswartige[ns]* (amt|amts|amtes|dienst|dienstes)|auswartiger dienst|bundesministeri*|ministerium*|ministeriums|[^ ]*ministerium*|aussenministeri*|hohere[nr]* (auswartigen )?dienst*|gehobene[nr]* (auswartigen )?dienst*|bundeskanzleramt|beamt*|europaische[nr]* (kommission|parlament*|auswartig*|rat)|vereinte* nationen|vereinten nationen|nato|osze|(im|beim|das|des) eda|diplomat|diplomatin|delegationsleit*|leit* der (deutschen |osterreichischen |schweizer )?delegation|standige vertretung|standigen vertretung|auswartige[rns]* (ausschuss|ausschusses)|bundestag*|bundeswehr|eidgenossische* departement*|referent* im (referat|bundes*)|staatssekretar*|landerreferent*|europarat*',
      weak: 'offentliche[rn]* (dienst|verwaltung)|politikberat*',
      trap: '(planspiel|model) (united nations|un)|kunden(kreis)? … (ministeri*|behorden)',
      against: 'kunden|planspiel|vertrieb|software fur',
    },
    rf_crosscultural: {
      strong:
        'interkulturell*|multikulturell*|kulturarbeit*|kulturreferent*|kulturdiplomatie|kulturattache*|kulturpolitik|auswartige kultur*|offentlichkeitsarbeit im gastland|(#|zehn|zwolf|funf|sechs|sieben|acht) nationen|(#|zehn|zwolf|funf|sechs|sieben|acht) nationalitat*|multinational*|volkerverstandigung|vermitt* zwischen|goethe institut|kulturaustausch*|(zwei|drei|vier) kontinenten',
      weak: 'kulturell*|internationale[sn]* team',
      trap: '(unternehmens|firmen|zell|fehler|feedback|willkommens)kultur*|multinationale* (unternehmen*|konzern*|gesellschaft*)',
      against: 'unternehmenskultur|firmenkultur|benefits|obstkorb',
    },
    sk_protocol_basic: {
      strong:
        'protokollabteilung*|protokollchef*|protokollreferent*|chef* des protokoll*|(leiter*|leiterin|referent*|mitarbeiter*) (fur |im |des )protokoll*|verbalnote* … (entworfen|verfasst|erstell*)|(entwurf|entwerfen|verfassen|erstell*) von verbalnote*|diplomatenliste|(vorbereit*|organis*|betreu*|begleit*|planung|mitarbeit|unterstutz*|koordin*) ………(staatsbesuch*|besuch*|delegationsbesuch*|ministerbesuch*|delegation*)|akkreditierung* (von|der)|protokollar*|sitzordnung*|protokollfrage*',
      weak: 'protokoll (inland|ausland)',
      against: 'klinische*|netzwerk*|labor*|kunden|messe|firmenbesuch*',
    },
    sk_reporting: {
      strong:
        'politische* (berichterstattung|berichte|analys*|lageberichte)|(wirtschafts|menschenrechts|lage|lander|presse) ?berichterstattung|berichterstattung (uber|zur|zu|an|aus)|berichterstattung|drahtbericht*|lagebericht*|lageanalys*|(verfass*|erstell*|entwurf|schreib*) ………(berichte*|drahtbericht*|sprechzettel*|vermerk*|analys*|hintergrund*|gesprachsunterlag*)|sprechzettel*|gesprachsunterlag*|landerbericht*|sachstande|vorlagen fur (den|die) (minister*|staatssekretar*)|analyse* der (innen|aussen|sicherheits|politischen)* ?…(entwicklung*|lage)',
      weak: 'berichte*|analysen',
      trap: '(finanz|test|fehler|vertriebs|management|quartals|labor|jahresabschluss|projekt)bericht*|(finanz|finanzielle |betriebliche )berichterstattung|datenanalys*|blutanalys*|finanzanalys*|marktanalys*',
      against: 'sap|excel|controlling|labor|ifrs|hgb|kpi*|kunden',
    },
    sk_ir: {
      strong:
        'internationale[rn]* (beziehungen|politik|recht|angelegenheiten)|volkerrecht*|attachelehrgang|diplomatische* akademie|landerreferent*|landerreferat*|sicherheitspolitik|aussenpolitische* (analys*|berat*|forschung)|hertie school|geopolit*|(studium|master|bachelor|diplom|magister|promotion) …(politikwissenschaft*|internationale*|europastudien|diplomatie|friedens*)|regionalreferat*',
      weak: 'politikwissenschaft*',
      trap: 'akademisches auslandsamt|international office|investor relations|kundenbeziehungen',
      against: 'investor*|erasmus|kunden',
    },
    sk_staff: {
      strong:
        'fuhrungsverantwortung*|personalverantwortung*|personalfuhrung*|mitarbeiterfuhrung*|(leit*|fuhr*|fuhrung|steuer*|verantwort*) ………(team*|mitarbeit*|beschaftigt*|personal*|angestellt*|ortskraft*|#kopfig*) ?(von|mit|aus)?|[^ ]*kopfig*|team(s)? (von|mit) # …(geleitet|gefuhrt)|# (mitarbeit*|beschaftigte*|angestellte*|personen|ortskrafte*) (gefuhrt|geleitet|unterstellt)|fach und dienstaufsicht|dienstaufsicht|vorgesetzt*|kanzler* (der|erster klasse)|verwaltungsleit*|personalwesen der botschaft',
      trap: '(teil|mitglied) (eines|des|im|in einem|unseres) ……teams?|verstark* ……team*|(werden sie|werde) teil ………',
      against: 'werden sie teil|wir suchen|dynamisches team|konzern mit|unternehmen mit',
    },
    sk_budget: {
      strong:
        'budgetverantwortung*|budgetplanung*|budgetverwaltung*|haushaltsverantwortung*|haushaltsfuhrung*|haushaltsmittel*|haushaltsplan*|(haushalt|budget|etat|jahresbudget|jahresetat|mittel) (von|in hohe|uber) …#|(verwalt*|bewirtschaft*|verantwort*|steuer*|planung|betreu*) ………(budget*|haushalt*|etat*|mittel|projektmittel*|zuwendung*)|[^ ]*budget(s)? (von|in hohe|verwalt*|verantwort*)|beauftragt* fur den haushalt|sachbearbeit* fur den haushalt|haushaltsbeauftragt*|# (millionen|mio) (euro |eur )?(budget|haushalt)*',
      weak: 'budget*|haushalt*',
      trap: 'budgethotel*|budget hotel*|low budget|billigflieg*|haushalt(s)?gerat*|bundeshaushalt*|haushaltsausschuss*|haushaltshilfe|haushaltswaren',
      against: 'hotel*|reinigung*|haushaltsgerat*|privathaushalt*',
    },
    sk_crisis: {
      strong:
        'krisenstab*|krisenmanagement*|krisenreaktion*|krisenvorsorge*|krisenreaktionszentrum|krisenunterstutzung*|krisenteam*|krisenbewaltigung|evakuier*|geisel*|ruckhol*|ruckholaktion|katastrophenhilfe|(erdbeben|tsunami|putsch|ebola|terroranschlag)*|konsularische* (krise*|notfall*)|notfallplan*',
      weak: 'krise*|notfall*',
      trap: '(marken|pr|image|kommunikations|finanz|banken|schulden|midlife|social media|klima|corona)? ?krise der marke|(finanz|banken|schulden|image|midlife|marken)krise*|krisenkommunikation* (fur|einer) (marke*|unternehmen*)|social media krise*|evakuierungshelfer*|evakuierungsubung*|(evakuierungs|raumungs|brandschutz|feuer)(ubung*|helfer*)|evakuierung* (des gebaudes|bei brand|im brandfall)|brandschutz*',
      against: 'marke|marken|social media|bank|pr agentur|brandschutz*|getrank*',
    },
    sk_negotiation: {
      strong:
        '(vertrags|friedens|beitritts|abkommens|handels|eu|klima|abrustungs|regierungs|grenz|brexit|freihandels|visa|resolutions|doppelbesteuerungs)verhandl*|verhandl* (uber|von|zu|zum|zur|eines|einer|des|der|mit) ………(abkommen*|vertrag*|vertrage*|resolution*|ubereinkommen*|beitritt*|regierung*|ministeri*|eu|vereinten|un|partner*|protokoll*|erklarung*|assoziierungs*|klima*|handels*|@)|(abkommen*|vertrag|vertrage|resolution*|ubereinkommen*|doppelbesteuerungsabkommen) … ?(aus|ver)?(ge)?(ver)?handel*|ausgehandel*|(bilaterale*|volkerrechtliche*|internationale*|multilaterale*) (abkommen*|vertrag*|vertrage*|verhandl*|ubereinkommen*)|verhandlungsfuhr*|verhandlungsleit*|unterhandler*|chefunterhandl*|chefverhandl*|ratsarbeitsgruppe*|staatsvertrag*|absichtserklarung*|(fuhr*|leit*|vorbereit*|teilnahm*) ………verhandl*|abschluss (eines|des|von) …abkommen*',
      weak: 'verhandl*|resolution*|arbeitsgruppe*',
      trap: 'gehalt* …(verhandelbar|verhandlungssache|nach vereinbarung)|verhandlungsbasis|verhandlungssache|verhandelbar|verhandlungssicher*|(preis|gehalts|tarif|einkaufs|vertriebs|lieferanten|verkaufs|kauf|miet|konditionen)verhandl*|verhandlungsgeschick|verhandlungsstark*|arbeitsvertrag*|konfliktlos*',
      against: 'gehalt*|lieferant*|einkauf*|vertrieb*|preis*|kunden|tarif*|verkauf*|gewerkschaft*',
    },
    sk_strategic_lead: {
      strong:
        'apostolische[rn]* nuntius|leit* der (eu delegation|delegation der europaischen union)|hochkommissar* (von|fur|in) @|strategische* (leitung|ausrichtung|fuhrung|steuerung) (der|des) ……(botschaft*|beziehung*|vertretung*|mission*|politik)|(deutsche[rn]*|osterreichische[rn]*|schweizer*)? ?botschafter(in)? (in|im|der|bei|von|deutschlands|osterreichs|a d|ausserordentliche*|@)|(als |zum |zur )botschafter(in)?|missionschef*|missionsleit*|(leit*|leiter*|leiterin|leitung|aufbau|eroffnung|eroffnet*|gefuhrt) (der |einer |des |die |unserer |von )*(deutschen |osterreichischen |schweizer* )?(botschaft*|auslandsvertretung*|standigen vertretung*|generalkonsulat*)|standige[rn]* vertreter*|geschaftstrager*|stellvertretende[rn]* (missionschef*|botschafter*|leiter* der botschaft)|eu ratsprasidentschaft|ratsprasidentschaft*|politische[rn]* direktor*|abteilungsleit* im auswartigen|botschafter(in)?',
      trap: 'botschafter(in|innen)? (fur|unserer|der marke)|[^ ]*markenbotschafter*|(buro|residenz|berater*|dolmetscher*|gesprach mit) (des|dem|der) botschafter*|(leiter*|leiterin) des krisenstab* ………|leiter* der (visastelle|rechtsabteilung|verwaltung|kulturabteilung|presseabteilung|wirtschaftsabteilung) ………|(unterstutz(te|ung|t)|beriet|berat|begleit(ete|ung|et)|arbeitete fur|zuarbeit fur|im auftrag) (den|die|des|der) botschafter(in|s)?',
      against:
        'iom|ohne grenzen|olymp*|schulleit*|handelsregister|zweigniederlassung|zweckverband|krebshilfe|marke|influencer*|messe|kampagne*|ehrenamtlich*',
      weak: 'strategische leitung',
    },
    sk_high_negotiation: {
      strong:
        'verhandlungsfuhrer*|chefunterhandl*|chefverhandl*|verhandlungsleit*|delegationsleit*|leit* (der|einer) …delegation|friedensverhandl*|friedensgesprach*|waffenstillstand*|waffenruhe|beitrittsverhandl*|vollmacht* zur unterzeichnung|sicherheitsrat*|unterzeichn* ……(vertrag*|abkommen*)|(g7|g20) sherpa|sherpa|gipfeltreffen*|(eu|nato|g7|g20|un|klima) gipfel*|(leit*|fuhrte) ……verhandl*',
      trap: 'stellvertretende[rn]* (delegationsleit*|leit* der delegation)|delegationsleit* stellv*|bundessicherheitsrat|generalvollmacht*',
      against: 'tarif*|gewerkschaft*|einkauf*|lieferant*|himalaya|prokura',
    },
    sk_intl_crisis: {
      strong:
        'krisendiplomatie|vermittl* (zwischen|im|in der|in|bei|von) ………(konflikt*|parteien|friedens*|regierung*|rebell*|streit*|krise*|staaten|@)|vermittler* (im|zwischen|in)|sonderbeauftragt* fur ………(frieden*|konflikt*|krise*)|deeskalation*|friedensprozess*|evakuierung der botschaft*|konfliktpravention|konfliktbeilegung|friedensverhandl*|internationale[ns]* krisenmanagement*|sanktionsregime*|(leit*|koordin*) ………evakuierung* ………(staatsangehorig*|@|burger*)|krisenbewaltigung … international*|stabilisierung*',
      trap: 'stellvertretende[rn]* leit* …………|(finanz|banken|schulden|image|marken)krise*|interessenkonflikt*|konfliktmanagement|vermittlung von (immobilien|fachkraften|wissen)|jobvermittl*|personalvermittl*',
      against: 'analyst*|artikel|dissertation|bank|mediator* fur famil*|immobilien',
    },
    sk_policy: {
      strong:
        'planungsstab*|grundsatzfragen|grundsatzabteilung|grundsatzreferat*|(entwickl*|erarbeit*|ausarbeit*|formulier*|gestalt*|umsetz*|konzeption|entwurf|verfass*|federfuhr*|mitwirk*) ………(strategie*|politik|leitlinien|aussenpolitik|gesetz*|weissbuch*|richtlinie*|aktionsplan*|sicherheitsstrategie)|nationale[rn]* (sicherheits)?(strategie*|aktionsplan*)|weissbuch*|gesetzentwurf*|gesetzgebung*|gesetzesentwurf*|strategie der bundesregierung|indo pazifik leitlinien|afrikastrategie|landerstrategie*|politikberatung der|berat* (des|der|die|den) (ministers|ministerin|bundesregierung|bundeskanzler*|staatssekretar*|minister)|aussenpolitische* (strategie*|konzept*)|politikplanung',
      trap: 'datenschutz*|cookie*|versicherungspolic*|personalpolitik|preispolitik|marketingstrategie*|vertriebsstrategie*|unternehmensstrategie*|digitalstrategie des unternehmens|geldpolitik|politikwissenschaft*',
      against: 'cookies|datenschutz*|versicherung*|marketing|vertrieb*|seo',
    },
  },
};
