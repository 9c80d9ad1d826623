/**
 * What stands beside years of diplomacy and makes them somebody's or something else's, 23 languages, as regular expressions over lower-case
 * text. Rows: en; de; fr es pt it; nl sv da no fi; pl ru uk; tr el; he ar; id hi; zh ja ko.
 */
const anyOf = (rows: readonly string[]) => rows.join('|');

/** The words for diplomats, diplomacy and diplomatic; degrees and diplomas share their stem and are left out. */
export const DIPLOMACY =
  'd[iy]ploma{1,2}(?:t(?!o(?!\\p{L})|u)|c[iyj]|zi|si(?!\\p{L}*[sz]t))|diplomá(?:t|c)|дипломат|διπλωμ[αά]τ(?!ούχ|ουχ|ων)|דיפלומט|(?:ال)?دبلوماس|外交(?![員员的])|외교|राजनयि|कूटनीति';

const STEM = '(?:d[iy]plom[aá]{1,2}[tcsz]|дипломати|διπλωματ|דיפלומט|دبلوماس|외교적|कूटनीतिक)[\\p{L}\\p{M}]*';
const TACTFUL = anyOf([
  'tactful|tact|patient|calm|polite|discreet|friendly|empath\\p{L}+|assertive|persuasive|articulate|approachable|personable|confident|courteous|flexible|resilient',
  'taktvoll|geduldig|höflich|diskret|freundlich|empathisch|besonnen|belastbar|kommunikativ',
  "patient\\p{L}*|poli|discr[eè]t\\p{L}*|à l[’']écoute|paciente|educad[oa]|discret[oao]|cort[eé]s\\p{L}*|empátic[oa]|amable|pazient[ei]|riservat[oa]",
  'tactvol|geduldig|beleefd|taktfull|lyhörd|tålmodig|diskré?t|hövlig|høflig|tahdikas|kärsivällinen|taktown\\p{L}+|cierpliw\\p{L}+|тактичн\\p{L}+|терпелив\\p{L}+|вежлив\\p{L}+|терпляч\\p{L}+|ввічлив\\p{L}+',
  'sabırlı|nazik|kibar|διακριτικ\\p{L}+|υπομονετικ\\p{L}+|סבלני\\p{L}*|sabar|sopan|धैर्यवान',
]);
const AND = '(?:,| and| &| und| et| y| e| en| och| og| ja| i| и| і| та| ve| και| dan| और)*\\s';
const SKILL = anyOf([
  'skills?|tact|manner|approach|personality|style|touch|ability|abilities|communicat\\p{L}+|person(?!\\p{L})',
  'geschick|gespür|feingefühl|fingerspitzengefühl|fähigkeit\\p{L}*|auftreten',
  'vaardighe\\p{L}+|förmåga|egenskaper|evner|taidot|umiejętności|навык\\p{L}*|навичк\\p{L}*|beceri\\p{L}*|ικανότητ\\p{L}+|δεξιότητ\\p{L}+|कौशल|태도|성격|능력',
]);
const SKILL_BEFORE =
  '(?:sens|don|art|tact|talents?|compétences|qualités) (?:de (?:la )?)?|habilidade?s |tacto |dotes |destrezas |capacidades |competências |doti |capacità |abilità |kemampuan (?:ber)?|sikap |مهارات |avec (?=diplomatie)|con (?=diplomacia|diplomazia)|with (?=diplomacy)';

/** The adjective of a character, and skills with people: no profession. */
export const CHARACTER = `(?<!\\p{L})(?:${TACTFUL})${AND}${STEM}|${STEM}${AND}(?:${TACTFUL})(?!\\p{L})|${STEM} (?:${SKILL})|(?<!\\p{L})(?:${SKILL_BEFORE})${STEM}`;

/** One who is a diplomat, whatever else is said of them; not one for whom somebody works. */
export const DIPLOMAT =
  "(?<!(?:to|of|for|by|the|des|eines|de|du|d['’]un|von|van|di) )(?<!\\p{L})(?:diplomat(?:e|in|a|ka|ą|em|i)?|diplomaatti|diplomátic[oa]|diplomatic[oa]|dyplomat(?:a|ka|ą)?|дипломат|διπλωμάτης|דיפלומט|دبلوماسي|diplomaat)(?!\\p{L})(?! (?:corresp|edit|report|korresp|history|geschichte))";

/** Those who write, teach and study diplomacy. */
export const WATCHES = anyOf([
  'correspondent|editor(?!\\p{L})|reporter|journalis|columnist|analyst|scholar|researche|historian|history|professor|lecture|taught|teach|author(?!\\p{L})',
  'korrespondent|redakte|dozent|historik|geschichte|unterricht|lehr(?:e|t|te|stuhl)(?!\\p{L})',
  'correspon[ds]|rédacteur|rédactrice|enseign|historien|histoire|professeur|corresponsal|periodis|redactor|profesor|enseñ|historia(?!l)|jornalis|ensin|história|giornalis|insegn|corrispondent|storia(?!\\p{L})|docente',
  'verslaggever|redacteur|docent|geschiedenis|journalist|korrespondent|historia|toimittaja|opetta|underviser|undervis|lärare',
  'dziennikar|wykład|naucza|histori[ia]|журналист|корреспондент|обозреватель|препода|истори[юия]|журналіст|кореспондент|оглядач|виклада|історі',
  'gazeteci|muhabir|öğretim|tarihi|δημοσιογράφ|ανταποκριτ|καθηγητ|διδάσκ|ιστορί|עיתונאי|כתב(?!\\p{L})|מרצה|היסטורי|صحفي|مراسل|أستاذ|تدريس|تاريخ(?!\\p{L})',
  'wartawan|dosen|sejarah|पत्रकार|प्रोफेसर|इतिहास|记者|記者|教授|讲师|講師|历史|歷史|外交史|特派員|기자|교수|강사|역사',
]);

/** A group that has the years, as the subject; "she leads our team" says nothing of it. */
const GROUP_HAS = anyOf([
  '(?:my|our|the|its) (?:team|staff|firm|company|experts|colleagues|consultants|partners) (?:ha[sv]e?|brings?|boasts?|combines?|offers?|shares?|with)',
  '(?:unser(?:e[rmn]?)?|mein) (?:team|firma|expert\\p{L}+|mitarbeiter\\p{L}*) (?:hat|haben|bring\\p{L}+|verfüg\\p{L}+|verein\\p{L}+|mit)',
  '(?:notre|mon|nos) (?:équipe|cabinet|experts|consultants) (?:a|ont|compte\\p{L}*|cumule\\p{L}*|possède|réunit|dispose|totalise)',
  '(?:nuestro|mi|nossa|minha|nostra|mia|nostro|mio) (?:equipo|equipe|squadra|team) (?:tiene|suma|cuenta|reúne|acumula|tem|soma|conta|ha|vanta)',
  '(?:ons|mijn|vårt|mitt|vores|mit) team (?:heeft|beschikt|brengt|har)|tiimillämme on',
  '(?:nasz|mój) zespół (?:ma|posiada)|(?:наша|моя) команда (?:имеет|обладает|має)|ekibimiz\\p{L}*|η ομάδα μ\\p{L}+ (?:έχει|διαθέτει)|לצוות שלנו|لدى فريقنا|tim kami (?:memiliki|punya)|हमारी टीम (?:के पास|को)',
]);

/** A group whose years are added up. */
export const GROUP = anyOf([
  `(?<!\\p{L})(?:${GROUP_HAS})(?!\\p{L})`,
  '(?<!\\p{L})(?:combined|collective(?:ly)?|cumulative|between (?:us|them)|zusammen(?!arbeit)\\p{L}*|gemeinsam\\p{L}*|kombiniert\\p{L}*|cumul\\p{L}+|combinad[oa]s?|acumulad[oa]s?|complessivi|gezamenlijk\\p{L}*|gecombineerd\\p{L}*|sammanlag\\p{L}+|tillsammans|tilsammen|sammenlagt|yhteensä)(?!\\p{L})',
  '(?<!\\p{L})(?:łącznie|wspólnie|совокупн\\p{L}+|суммарн\\p{L}+|сукупн\\p{L}+|toplamda|συνολικά|במשותף|مجتمعة|gabungan)',
  '我们团队|我們團隊|合计|合計|チーム全体|(?:우리|저희) 팀[은이]|도합',
]);

/** Whose husband, wife or child somebody is. */
export const RELATIVE_OF = anyOf([
  "(?<!\\p{L})(?:wife|husband|spouse|widow|widower|partner) of|(?:diplomat|diplomatic|embassy|foreign service|ambassador)(?:['’]s)? (?:spouse|wife|husband|partner|kid|child)|trailing spouse",
  '(?<!\\p{L})(?:(?:ehe)?(?:frau|mann|gatt(?:in|e)|partner(?:in)?) (?:eines|einer|des)|diplomatenfrau|diplomatengattin|diplomatenkind)',
  "(?<!\\p{L})(?:(?:épouse|époux|femme|mari|conjoint\\p{L}*|veuve) (?:de|d['’]|du)|(?:esposa|esposo|mujer|marido|viuda) de|(?:esposa|marido|viúva) d[eo]|(?:moglie|marito|vedova) d(?:i|el))",
  '(?<!\\p{L})(?:echtgeno\\p{L}+ van|vrouw van|diplomat(?:hustru|fru|frue|kone)|gift med|diplomaatin (?:puoliso|vaimo)|żona dyplomaty|жена дипломата|дружина дипломата|diplomat eşi|σύζυγος διπλωμάτη|אשת דיפלומט|زوجة دبلوماسي|istri diplomat|राजनयिक की पत्नी)',
  '外交官(?:的妻子|的太太|夫人|の妻)|외교관(?:의)? ?(?:부인|아내|배우자)',
]);

/** That somebody left what was joined before. */
export const LEFT = anyOf([
  '(?<!\\p{L})(?:retire[ds]?|retirement|resigned|(?<!after (?:\\p{L}+ )?)left (?!for)|stepped down)',
  'pensionier|ruhestand|ausgeschieden|schied aus|verließ',
  'retraite|(?<!\\p{L})(?:a |il |elle )?quitté|démissionn|se jubil|jubilad|se retir[óa]|renunció|dejó el|aposent|reformou|deixou o|andat[oa] in pensione|pensionat|congedo|lasciò',
  'met pensioen|verliet|gepensioneerd|gick i pension|pensionera|lämnade|gik på pension|fratrådte|pensjon|gikk av|eläk(?:e|key)|jäi pois|erosi',
  'emerytur|odszed|на пенси|в отставк|уш[её]л|уволил|вийшов|відставк|звільни|emekli|ayrıl[dm]|συνταξ|αποχώρησ|פרש|עזב|تقاعد|استقال|غادر|pensiun|mengundurkan|सेवानिवृत्त',
  '退休|退役|离职|離職|退職|退官|辞职|辭職|은퇴|퇴직|퇴임',
]);
