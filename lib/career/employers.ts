/**
 * What employers and titles are called in 23 languages, as regular expressions over folded text (see lib/recognise/fold.ts), each matched at
 * the beginning of a word. Ministries and services by their own names; sources: the ministries' sites and the names used on them.
 */

/** A mission or consulate of a state, of the EU or of the Holy See. */
export const MISSION = [
  'embassy(?! (?:suites|hotel|theat|cinema|records))|ambassad(?:e[ns]?|er|rad\\p{L}*)?(?!\\p{L})|embajadas?|embaixadas?|ambasciat[ae]|botschaft(?!er)|ambasad(?!o)',
  'посольств|buyukelcili|elcili|(?:ال|ب|لل)?سفار[ةه]|(?:suur)?lahetysto|πρεσβει(?!ρ)|[בהל]?שגרירות|kedutaan|kbri|kjri|ptri',
  'high commission(?!er|s?\\p{L})(?! for (?:refugees|human))|legation|gesandtschaft|nunciature|nunziatura|nonciature|nunziatur|nunciatur',
  'permanent (?:observer )?(?:mission|representation|delegation)|(?:mission|representation|delegation) permanente|(?:mision|representacion|delegacion) permanente',
  '(?:missao|representacao|delegacao) permanente|(?:missione|rappresentanza|delegazione) permanente|permanente vertegenwoordiging|standig\\p{L}* vertretung|standig\\p{L}* (?:representation|delegation)',
  '(?:fn|eu|nato|osse|unesco|oecd)-(?:delega\\p{L}+|representation\\p{L}*|repraesentation\\p{L}*|edustust\\p{L}+)|faste? (?:mission|repraesentation|delega[st]\\p{L}+)|pysyva\\p{L}* edustust|μονιμη\\p{L}* αντιπροσωπ',
  'постоянн\\p{L}+ (?:представительств|мисси)|постпредств|постіин\\p{L}+ (?:представництв|місі)|(?:stal\\p{L}+ )przedstawicielstw|przedstawicielstw\\p{L}+ dyplomat|daimi temsilcili|perutusan tetap|משלחת קבועה|[בה]?נציגות|המשלחת הקבועה|(?:ال)?بعثة (?:ال)?دايمة|المندوبية|الوفد الدايم',
  "delegation of the (?:european union|eu)(?!\\p{L})|(?:european union|eu) delegation|delegation de (?:l'union europeenne|l'ue)|delegacion de la (?:union europea|ue)|delegacao da (?:uniao europeia|ue)|delegazione dell'(?:unione europea|ue)|delegation der europaischen",
  'consulat(?:[eo]?(?!\\p{L})|s)|consulado|consolato|(?:general)?konsula(?:t|at)|consulaat|консульств|(?:bas)?konsoloslu|(?:ال)?قنصلي[ةه]|pakonsulin?|προξενει|[בה]?קונסולי[יה]|konjen',
  'delega[stcz]\\p{L}+ (?:\\p{L}+ ){0,2}(?:to|til|ved|vid|bei|a|au|ante|presso|bij|przy|при) (?:the )?(?:nato|otan|нато|fn|un|eu|ue|osce|oecd|ocde|wto|unesco|european union|council of europe|united nations)(?!\\p{L})',
  "mission (?:of (?:[\\p{L}.]+ ){1,4})?to the (?:un|u\\.n\\.|eu|united nations|european union|nato|osce|african union|au|asean|oecd|wto|international organi[sz]ations)(?!\\p{L})|interests section|section d'interets|taipei (?:economic|representative|representation)|american institute in taiwan|palestin\\p{L}+ (?:\\p{L}+ )?(?:representation|mission|delegation)|(?:general )?delegation of palestine|diplomatic mission|mission diplomatique|(?:diplomaattinen )?edustusto",
  // A state's missions by other words: to an organisation in the languages of the titles, offices that stand in for an embassy, trade representations.
  "(?:mission|mision|missao|missione|delegation|delegacion|delegacao|delegazione|representation|representacion|representacao|rappresentanza) (?:(?:\\p{L}+ ){0,2}\\p{L}+'?\\p{L}* )?(?:auprès|aupres|ante|junto|presso|pres) (?:de |a |da |do |la |las |le |les |los |il |d'|l'|dell'|all'|o ){0,2}(?:onu|oea|ue|ua|otan|nato|osce|osze|ocde|oms|omc|unesco|union|uniao|unione|nations|naciones|nacoes|nazioni|organ\\p{L}+)(?!\\p{L})|reper(?!\\p{L})",
  "vertretung (?:der |des |von )?(?:\\p{L}+ ){1,4}(?:bei|beim) (?:der |den |dem )?(?:nato|osze|oecd|eu|un|vn|europarat\\p{L}*|vereint\\p{L}+|europaisch\\p{L}+|internationalen)(?!\\p{L})|haut[- ]commissariat d(?:u|e la|es|'|e l') ?(?!refugi|nations|droits)\\p{L}+(?: (?:a|au|en) |$)|(?:u\\.?s\\.?|american|british|german|french) missions? (?:in|to|geneva)|usun(?!\\p{L})|british office",
  '(?:місі|представництв)\\p{L}* украіни (?:при|в)|миссия \\p{L}+ при|(?:торгпредств|торгов\\p{L}+ представительств|торговельн\\p{L}+ представництв)|генконсульств|paakonsulaat|μεα βρυξελλ|(?:ال)?ممثلي[ةه] (?:ال)?دايم[ةه]|המשלחת ל|liaison office (?:of|in)|representative office of (?:the )?(?:republic|government|state|kingdom|embassy)',
];
/** The same where no space ends a word. */
export const MISSION_CJK =
  '使[馆館]|대사관|대표부|代表部|[經经][濟济]文化(?:[辦办]事|代表)[處处]|[台臺]北.{0,6}代表[處处]|[驻駐].{1,12}(?:[辦办]事[處处]|代表[處处])|常[驻駐].{0,12}(?:代表[团團]|使[团團])|[领領]事[馆館]|[总總]領?领?[馆館]|영사관|दूतावास|उच्चायोग|स्थायी मिशन';

/** A foreign ministry or diplomatic service at home. */
export const MINISTRY = [
  '(?:ministry|department|office|secretariat|bureau) (?:of|for) (?:[\\p{L}]+ (?:and|&) )?(?:foreign|external) (?:(?:and|&) \\p{L}+ )?(?:affairs|relations)|foreign ministry|foreign office|foreign,? (?:and |& )?commonwealth|foreign service|diplomatic service|diplomatic academy',
  '(?:u\\.?s\\.? )?(?:state department|department of state)(?!\\p{L})|global affairs canada|fcd?o|dfatd?|dfait|mofa|mfa|eeas|european external action|departments? of foreign affairs|(?:federal )?department of foreign|ministry (?:of|for) european and international affairs|departments? of international relations|dirco(?!\\p{L})',
  "min\\p{L}* (?:de l'europe et )?des affaires etrangeres|affaires etrangeres et|quai d'orsay|meae(?!\\p{L})|departement federal des affaires etrangeres|dfae|service europeen pour l'action exterieure|service diplomatique|affaires mondiales canada|spf affaires etrangeres",
  'ministerio (?:de|del) (?:relaciones|asuntos) exteriores|min(?:isterio)?\\.? \\p{L}* ?relaciones exteriores|secretaria de relaciones exteriores|cancilleria|servicio exterior|minrex|minrel|mrecic',
  'ministerio d(?:as|os) (?:relacoes exteriores|negocios estrangeiros)|itamaraty|mne(?!\\p{L})|mre(?!\\p{L})|servico (?:diplomatico|exterior)',
  'auswartige[ns]? (?:amt|dienst)|aussenministeri|aussenamt|(?:bundes)?ministerium (?:fur|der) (?:europaische und internationale|auswartige)|bmeia|bmaa|eidgenossisches departement fur auswartige|eda(?!\\p{L})|ministerium fur auswartige',
  'minister[oi] (?:degli )?(?:affari )?esteri|ministero degli affari esteri|farnesina|maeci|buitenlandse zaken|carriera diplomatica',
  'министерств\\p{L}* иностранных|мид(?!\\p{L})|мзс(?!\\p{L})|міністерств\\p{L}* закордонних|ministerst\\p{L}+ spraw zagr|msz(?!\\p{L})|sluzb\\p{L}* zagranicz|disisleri(?! bakani(?!\\p{L}))',
  'utrikesdepartement|(?:inom|pa|vid) ud(?!\\p{L})|(?<=· )ud$|utrikesministeri|utrikesforvaltning|udenrigsministeri|udenrigstjenest|utenriksdepartement|utenrikstjenest|ulkoministerio|ulkoasiainministerio|ulkoasiainhallin|υπουργει\\p{L}* εξωτερικων|διπλωματικη υπηρεσια|[בהלמ]?משרד החוץ|[בהלמ]?שירות החוץ|kementerian luar negeri|departemen luar negeri|kemlu|kemenlu|(?:ال|ب|ل|لل)?وزارة (?:ال)?(?:شوون )?(?:ال)?خارجي[ةه]|[بل]?وزارة الشوون الخارجي[ةه]',
  // The same houses by the names of other states, and by what their own people call them.
  '(?:federal public service|fps|spf|fod|service public federal) (?:foreign|affaires|buitenlandse)|fdfa(?!\\p{L})|mfat(?!\\p{L})|wisma putra|(?<=^|[·,] )(?:dfa|maee?|maec|mauc|aa|minbuza|ud|um|mirex|uaff)(?=$|[ ,(–-])(?! (?:consult|group|inc|gmbh))|minist\\p{L}+ des relations exterieures|affaires etrangeres(?=, commerce)|ministerio del poder popular para relaciones exteriores|secretaria de estado (?:de|das|dos) (?:asuntos exteriores|relacoes exteriores|negocios estrangeiros)|servicio diplomatico|palacio (?:das necessidades|de santa cruz|san martin)|ministeriet for udenrigs|министерств\\p{L}* внешних сношении|υπεξ(?!\\p{L})|secretariat of state of the holy see|section for relations with states|segreteria di stato|bundesministerium fur europa, integration und',
  "bureau of (?:african|near eastern|east asian|european|western hemisphere|south (?:and central )?asian|consular|political[- ]military|international (?:organi[sz]ation|narcotics)|diplomatic|oceans)|centre de crise et de soutien|cent\\p{L}+ d'analyse,? de prevision|direction (?:generale )?(?:de l'|de la |d'|des )(?:afrique|asie|europe|amerique|mondialisation|affaires politiques|francais a l'etranger)",
];
export const MINISTRY_CJK = '外[务務]省|外交部|외교부|외교통상부|외무부|외교원|विदेश मंत्रालय|विदेश सेवा';
/** What shares a ministry's words but is none: parliaments' committees, courses, councils. */
export const NOT_MINISTRY =
  "(?:foreign|diplomatic|consular) (?:service )?(?:\\p{L}+ )?(?:association|federation|union|spouses|club|guild)|(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|tennessee|texas|utah|vermont|(?:west )?virginia|washington|wisconsin|wyoming)(?:'?s)?,? (?:state )?department of state|department of state (?:health|police|lands|hospitals|parks|fire|treasurer|revenue)|(?:dipartimento|departamento|department) of state services|committee|commission d|comision|comissao|commissione(?!r)|ausschuss|parliament|parlament|senat|congress|assembl|bundestag|university|universit|universidad|council on|school of|journal|magazine|review|utskott|委员会|委員会|위원회|комитет|комітет|komisj";

/** What a firm has in its name, whatever else is in it: "Embassy Consulting Ltd". */
export const COMPANY =
  'ltd|limited|gmbh|inc(?!\\p{L})|ll[cp](?!\\p{L})|plc|solicitors|law firm|consulting|insurance|realty|real estate|brokers|travel|catering';

/** Houses, firms and churches with the word in their name, and no state behind it: "Embassy Gardens", "Consulate Health Care". */
export const NAMED_EMBASSY =
  "(?:embassy|consulate|legation|ambassador|ambassade|embajada|embaixada|ambasciata) (?:(?!(?:of|in|to|at|for|de|del|d'|du|do|da|di|and)(?!\\p{L}))[\\p{L}'&-]+ ){0,2}(?:church|ministries|worship|gardens|towers?|row|house|plaza|park|square|court|lofts?|health ?care|rehab\\p{L}*|nursing|hospital|care (?:home|cent\\p{L}+)|suites|hotels?|resort|apartments?|residences|properties|group|holdings|technolog\\p{L}*|software|records|pictures|studios?|magazine|pub|bar|grill|restaurant|cafe|brew\\p{L}*|gym|fitness|furniture|cigars?|wines?|bank|lounge|club|international church)(?!\\p{L})|(?:embassy|embajada|embaixada|ambassade|ambasciata|botschaft) (?:of|de|do|di|du|von) (?:god|christ|jesus|grace|heaven|the (?:blessed )?kingdom of god|dios|dieu|deus|dio|gott)(?!\\p{L})";

/** The posts of political leaders at the ministry; they head it and are no diplomats of it. */
export const FOREIGN_MINISTER =
  "minister (?:of|for) (?:foreign|external)|foreign minister|foreign secretary|secretary of state(?! for)|ministre des affaires etrangeres|ministre de l'europe et|ministr[oa] de (?:relaciones|asuntos) exteriores|secretari[oa] de relaciones exteriores|canciller(?!i)|ministr[oa] d[ao]s (?:relacoes|negocios)|(?:bundes)?aussenminister(?!ium)|(?:bundes)?ministerin? des auswartigen|ministr[oa] degli (?:affari )?esteri|minister van buitenlandse|министр(?!\\p{L}) иностранных|міністр(?!\\p{L}) закордонних|minister spraw zagr|disisleri bakani|外交部[长長]|外[务務]大臣|외교부 ?장관|외무 ?장관|외교 ?장관|utrikesminister(?!i)|udenrigsminister(?!i)|utenriksminister(?!i)|ulkoministeri(?!o)|υπουργοσ εξωτερικων|שר החוץ|menteri luar negeri|विदेश मंत्री|وزير (?:ال)?(?:شوون )?خارجي";
/** Words that make such a title another person's post. */
export const BESIDE_LEADER =
  'deputy|vice|under|assist|adjunt|gabinet|kabinet|private secretary|parliamentary|permanent|advis|counsel|office|cabinet|spokes|to the|chief of staff|adjoint|conseill|viceministr|asesor|asess|assess|staatssekret|stellv|referent|plaatsverv|заместител|заступник|советник|радник|пресс|wicemin|zastep|podsekret|yardimci|danisman|副|次官|차관|bitrad|statssekr|vice|αναπληρ|υφυπουργ|סגן|wakil|उप|नايب|نايب|مستشار|staf|stf';

/** Aid organisations: their heads of mission head programmes. */
export const AID = [
  'msf|medecins sans|doctors without|arzte ohne|medicos sin front|medicos sem front|medici senza|artsen zonder|lakare utan|leger uten|laeger uden|laakarit ilman|lekarze bez|врачи без|лікарі без|sinir tanimayan|γιατροι χωρισ|רופאים ללא|dokter lintas|اطباء بلا|सीमा रहित',
  'action (?:against hunger|contre la faim)|accion contra el hambre|acf(?!\\p{L})|intersos|solidarites international|medair|premiere urgence|icrc|cicr|ikrk|ifrc|red (?:cross|crescent)|croix[- ]rouge|rote[sn]? kreuz|cruz (?:roja|vermelha)|croce rossa|rode kruis|roda kors|rode kors|roda korset|punainen risti|красн\\p{L}+ крест|червон\\p{L}+ хрест|czerwon\\p{L}+ krzyz|kizilay|ερυθρο\\p{L}* σταυρο|الصليب الاحمر|הצלב האדום|palang merah',
  'iom(?!\\p{L})|oim(?!\\p{L})|international organi[sz]ation for migration|oxfam|save the children|care international|world vision|(?:norwegian|danish) refugee|drc(?!\\p{L})|nrc(?!\\p{L})|international rescue|mercy corps|caritas|islamic relief|concern worldwide|handicap international|humanity (?:&|and) inclusion|terre des hommes|plan international|malteser|welthungerhilfe|acted(?!\\p{L})|cesvi|coopi(?!\\p{L})|ngos?(?!\\p{L})|ongs?(?!\\p{L})|humanitar|humanitaire|гуманитарн|гуманітарн',
];
export const AID_CJK = '无国界医生|無國界醫生|国境なき医師団|국경없는 ?의사회|红十字|紅十字|赤十字|적십자|रेड क्रॉस';

/** Missions of organisations: peace, police, monitoring and observation. */
export const CIVILIAN =
  'osce|obse(?!\\p{L})|обсе|обсє|odihr|eulex|eumm|euam|eucap|eupol|eutm|eubam|eufor|csdp|psdc|gsvp|minus\\p{L}+|monus\\p{L}+|unmis\\p{L}*|unmil|unmik|unifil|unama|unami|unsmil|undof|unficyp|unoci|unamid|unisfa|binuh|onuci|peace(?:keeping| operations|building)|maintien de la paix|monitoring mission|observ\\p{L}+ mission|election observation|united nations (?:\\p{L}+ ){0,3}mission (?:in|to|for)|african union mission|amisom|atmis';

/** Organisations of states whose staff are no state's diplomats. */
export const INTERNATIONAL =
  'united nations|nations unies|naciones unidas|nacoes unidas|nazioni unite|vereint\\p{L}+ nation|verenigde naties|организаци\\p{L}+ объединенных|оон(?!\\p{L})|narod\\p{L}+ zjednocz|onz(?!\\p{L})|birlesmis milletler|forenta nationerna|forente nasjoner|de forenede nationer|yhdistyneet kansakunnat|ηνωμεν\\p{L}+ εθν|האומות המאוחדות|الامم المتحدة|perserikatan bangsa|un(?!\\p{L})|onu(?!\\p{L})|undp|pnud|unicef|unesco|unhcr|ohchr|ocha(?!\\p{L})|unodc|unep|unfpa|unops|unaids|unido|unrwa|wfp(?!\\p{L})|nato|otan|asean|world bank|banque mondiale|banco mundial|weltbank|international monetary|imf(?!\\p{L})|world trade|wto(?!\\p{L})|world health|ilo(?!\\p{L})|iaea|opcw|oecd|ocde|council of europe|african union|ecowas|commonwealth secretariat|european (?:commission|parliament|council)|commission europeenne|europaische kommission|comision europea|commissione europea|interpol|arab league|gulf cooperation';
export const INTERNATIONAL_CJK = '联合国|聯合國|国際連合|国連|유엔|국제연합|世界银行|世界銀行|세계은행|संयुक्त राष्ट्र';
/** A state as such, which employs its diplomats and everyone else. */
export const STATE =
  "(?:the )?(?:\\p{L}+ )?(?:government|gouvernement|gobierno|governo|regierung|bundesregierung|regering|regjering|правительство|уряд|rzad|hukumet|κυβερνηση|ממשלת|حكومة|pemerintah)(?!al)(?!\\p{L})|(?:u\\.?s\\.?|federal|hm|his majesty's|her majesty's) government|(?:kingdom|republic|state|commonwealth) of(?!\\p{L})|(?:royaume|republique|etat) d|(?:reino|republica|estado) d|(?:konigreich|republik) |civil service(?!\\p{L})|[^\\p{L}]*$";
/** A sentence on work with a mission, which is not work in it. */
export const ALONGSIDE =
  'work(?:ed|ing)? (?:closely )?with|liais\\p{L}+ with|collaborat\\p{L}+ with|cooperat\\p{L}+ with|coordinat\\p{L}+ with|zusammenarbeit mit|collabor\\p{L}+ (?:avec|con)';
