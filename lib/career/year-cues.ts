/**
 * Words around a number of years that say what it measures, 23 languages, as regular expressions over lower-case text.
 */

import { DIPLOMACY } from './claim-cues.ts';

/** Work: what a requirement or a person's statement measures. */
export const EXPERIENCE =
  "experience|(?<!\\p{L})exp(?!\\p{L})|track record|seniority|career|in (?:a |the )?(?:similar|comparable)|worked|practice|erfahrung|berufspraxis|laufbahn|tätigkeit|expérience|carrière|ancienneté|experiencia|carrera|trayectoria|antigüedad|experiência|carreira|esperienz|carriera|anzianità|ervaring|loopbaan|erfarenhet|erfaring|karri[äe]r|ansiennitet|kokemu|työura|uralta|doświadczen|staż|karier|опыт|стаж|карьер|досвід|кар['’]єр|deneyim|tecrübe|kariyer|εμπειρί|προϋπηρεσί|σταδιοδρομί|ניסיון|נסיון|ותק|קריירה|خبر[ةه]|الخبر|تجربة|pengalaman|karir|masa kerja|अनुभव|经验|經驗|経験|職歴|勤務|工作年限|经历|經歷|资历|資歷|年資|从事|従事|경력|경험|근무";
/** Words of a least amount: they make a requirement where nothing says otherwise. */
export const AT_LEAST =
  'at least|minimum|min\\.|no(?:t)? (?:less|fewer) than|mindestens|mind\\.|wenigstens|au moins|au minimum|minim|al menos|por lo menos|como mínimo|mínimo|pelo menos|no mínimo|almeno|minimo|ten minste|minstens|minst|mindst|vähintään|co najmniej|nie mniej|przynajmniej|не менее|не менше|минимум|щонайменше|(?<!\\p{L})(?:от|від)(?!\\p{L})|en az|asgari|τουλάχιστον|לפחות|على الأقل|لا تقل|لا يقل|minimal|sekurang|paling sedikit|कम से कम|न्यूनतम|至少|最低|不少于|以上|최소|이상';

/** Ages: never experience. */
export const AGE =
  '(?<!\\p{L})(?:age[ds]?(?!\\p{L})|old(?!\\p{L})|edad|idade|età(?!\\p{L})|ikä|wiek(?:u|iem)?(?!\\p{L})|вік(?!\\p{L})|віком|yaş(?:ı|ın|ta|lar)|ηλικί|usia|umur|(?:ال)?عمر|(?:ال)?سن(?!\\p{L}))|years? old|birthday|alter(?!n|s?na)|jahre alt|lebensjahr|âg[ée]|ans révolus|leeftijd|\\bår gammal|ålder|alder(?!\\p{L})|(?:ylä|vähimmäis|enimmäis)ikä|vuotias|возраст|(?:בגיל|גיל|בני)(?!\\p{L})|आयु|उम्र|岁|歲|周岁|歳|年龄|年齡|年齢|나이|연령|세(?!\\p{L})';
/** Lengths of contracts, tours, terms, studies, stays. */
export const TERM =
  'pension|retire|contract|fixed[- ]term|remaining|tener (?:más|menos|cumplid)|term(?!\\p{L})|tour|appoint|assignment|tenure|mandate|duration|renew|extend|posting|posted|probation|commit|rotation|degree|diploma(?!\\p{L})|stud(?:y|ies)|course|residen|lived|nationalit|citizen|valid|vertrag|befrist|laufzeit|dauer|amtszeit|verläng|studium|contrat|durée|mandat|renouvel|détachement|affectation|contrato|duración|duração|mandato|plazo|prazo|renov|contratto|durata|rinnov|looptijd|verlengbaar|plaatsing|termijn|avtal|förordnand|tidsbegr|åremål|ansættelse|tidsbegræn|engasjement|sopimus|määräaik|toimikau|kausi|umow|okres(?! pracy)|kadencj|kontrakt|контракт|срок|договор|строк|термін|sözleşme|süreli|görev süresi|σύμβαση|θητεία|διάρκει|חוזה|תקופת|כהונה|(?:ال)?عقد|مدة|لمدة|kontrak|masa jabatan|masa tugas|अनुबंध|कार्यकाल|अवधि|合同|合約|任期|契約|聘期|계약|임기';
/** Ages and feats of the employer, and stretches of the past. */
export const OTHERS =
  "anniversar|jubil|celebrat|founded|establish|tradition|history|has (?:been )?serv\\p{L}+[^.;]*$|\\b(?:our|notre|nos|unsere[nr]?|nuestr\\p{L}+|noss\\p{L}+|nostr\\p{L}+|onze|vår\\p{L}*|наш\\p{L}*) (?:\\p{L}+ )?$|\\bwe(?: have|['’]ve| bring| look back)[^.;]{0,20}$|(?:company|firm|firma|firmą|empresa|société|entreprise|azienda|unternehmen|bedrijf|företag|virksomhed|компани\\p{L}|yritys|şirket\\p{L}*)(?!\\p{L})[^.;]{0,24}$|(?:last|past|previous|recent|letzten|derni[eè]res?|últim[oa]s|ultimi|laatste|senaste|seneste|siste|последни\\p{L}*|останні\\p{L}*|ostatni\\p{L}*|son) *$|gegründet|seit über|юбиле|ювіле|rocznic|yıldönüm|επέτει|周年|週年|주년|ذكرى|当社|弊社|公司成立|创立|설립|最近|過去|过去|최근";
/** What would be welcome but is not asked. */
export const DESIRABLE =
  'desirable|desired|preferred|preferab|an asset|advantage|nice to have|a plus|bonus|ideally|wünschenswert|von vorteil|idealerweise|erwünscht|souhait|un atout|apprécié|idéalement|deseable|valorar|se valora|preferib|desejáve|diferencial|preferenc|auspicabil|gradit|titolo preferenziale|wenselijk|bij voorkeur|een pré|meriterande|önskvärd|en fordel|ønskelig|gerne|eduksi|toivottav|mile widzian|atutem|pożądan|желательн|преимуществ|бажан|перевага|tercih|avantaj|επιθυμητ|προσόν θα|יתרון|يفضل|ميزة|diutamakan|nilai tambah|वांछनीय|वरीयता|优先|優先|歓迎|尚可|優遇|우대';
/** What says that a list of requirements follows. */
export const ESSENTIAL =
  'essential|required|requirement|must[- ]have|minimum|mandatory|muss|anforder|zwingend|exig|requis|requisit|oblig|vereist|eisen|krav|vaaditt|wymag|обязат|требован|вимог|обов|zorunlu|aranan|απαιτ|חובה|דרישות|شروط|متطلب|persyaratan|wajib|अनिवार्य|必須|必备|要求|필수';
/** A part of a total already named. */
export const PART =
  'of which|including|thereof|in addition|termasuk|additional|dont|davon|darunter|de los cuales|de las cuales|dos quais|das quais|incluindo|incluid|di cui|dei quali|waarvan|varav|heraf|hvorav|joista|w tym|w tej liczbie|в том числе|из них|зокрема|з них|у тому числі|olmak üzere|εκ των οποίων|מתוכן|מתוכם|منها|di antaranya|जिनमें|其中|うち|이 ?중|그중';
/** Amounts from above. */
export const UP_TO =
  "(?:up to|maximum(?: of)?|max\\.?|(?<!no |not )less than|no more than|not more than|under|bis zu|höchstens|maximal|jusqu['’]à|maximum de|au plus|hasta|máximo de|até|no máximo|fino a|massimo|al massimo|tot(?: maximaal)?|maximaal|upp till|högst|op til|højst|opptil|inntil|enintään|do|maksymalnie|do|до|не более|не більше|en fazla|έως|μέχρι|עד|حتى|لا يزيد عن|لا تزيد عن|hingga|maksimal|अधिकतम|最多|不超过|최대|(?:not|n['’]t) (?:have )?exceed(?:ed)?|pas dépasser|ne dépass\\p{L}+(?: pas)?|no (?:exceder|exceda|supere|superar)(?: de| los)?|não (?:exceder|exceda|ultrapassar|ultrapasse)|non (?:superare|superiore a|eccedere)|ikke overstig[ae]r?|inte överstiga|nie przekracza\\p{L}*|не (?:\\p{L}+ )?превыша\\p{L}+|не (?:\\p{L}+ )?перевищу\\p{L}+|να μην υπερβαίν\\p{L}+ τα|לא (?:יעלה|תעלה) על|لا [تي]تجاوز|tidak (?:melebihi|lebih dari)|不得?超[过過]) *$";
/** The same behind the number. */
export const BELOW =
  '^\\s?(?:未[満满]|以[下内內]|を?超え(?:な|ず)|이하|미만|이내|[을를]? ?(?:초과|넘)지? ?(?:하지 )?않|nicht (?:überschr|übersteig)|niet overschr|ı? ?aşma|से अधिक (?:न|नहीं)|ei saa ylit)';
/** An ad that asks for none. */
export const NO_EXPERIENCE =
  'no (?:\\p{L}+ ){0,3}experience (?:is )?(?:required|necessary|needed)|experience:? (?:is )?(?:none|not) (?:required|necessary|needed)|keine (?:\\p{L}+ )?(?:berufs)?erfahrung (?:\\p{L}+ )?(?:erforderlich|nötig|notwendig)|(?:aucune|sans) expérience|débutant|no se (?:requiere|necesita) experiencia|sin experiencia|não (?:é )?(?:exigida|necessária|requer) experiência|sem experiência|nessuna esperienza|senza esperienza|geen ervaring (?:vereist|nodig)|ingen (?:tidigare )?erfarenhet|ingen erfaring|kokemusta ei|ei (?:aiempaa )?kokemus|bez doświadczenia|doświadczenie nie jest|опыт (?:работы )?не требуется|без опыта|досвід (?:роботи )?не (?:потрібен|вимагається|обов)|без досвіду|deneyim (?:şartı )?aran|χωρίς (?:προηγούμενη )?εμπειρία|δεν απαιτείται|ללא ניסיון|לא נדרש ניסיון|لا (?:يشترط|تشترط|يلزم) (?:\\p{L}+ )?(?:ال)?خبرة|بدون خبرة|tanpa pengalaman|tidak (?:memerlukan|diperlukan) pengalaman|अनुभव (?:की )?आवश्यक(?:ता)? नहीं|无需经验|经验不限|無需經驗|未経験|経験不問|경력 ?무관|경험 ?무관';

/** Diplomatic work, beyond the names of ministries and missions. */
export const DIPLOMATIC = `${DIPLOMACY}|विदेश सेवा|ambassador(?!s? (?:hotel|suites|bridge|theat))|(?<!\\p{L})[ck]onsul(?!t|en[tz])|konsulin|консул(?!ьт)|قنصل|קונסול|[领領]事|영사|कौंसुल|embajador|embaixador|botschafter|ambassadeur|ambasciat|посол|посла|foreign affairs|foreign policy|international relations as`;
/** Years between states, not of a person. */
export const BETWEEN_STATES =
  '(?:diplomatic|bilateral|friendly) (?:relations|ties)|friendship|diplomatische\\p{L}* beziehung|amitié|relations diplomatiques|relaciones diplom|relações diplom|relazioni diplom|betrekkingen|diplomatiska förb|diplomatiske forb|suhte|stosunk|отношени|відносин|ilişki|σχέσε|יחסי|(?:ال)?علاقات|hubungan|संबंध|建交|邦交|外交关系|外交關係|国交|外交関係|수교|외교 ?관계|anniversar|jubil|opened|founded|established';
/** Whose husband, wife or child somebody is; what a relative is the subject of has its own list (see others.ts). */
export const OF_FAMILY =
  "(?<!\\p{L})(?:married|(?:son|daughter|grandson|granddaughter|brother|sister) of|verheiratet|(?:sohn|tochter|enkel(?:in)?) (?:eine[sr]|von|des)|(?:fils|fille|petit-fils|petite-fille) d(?:e|u|[’'])|mari[ée]e? (?:depuis|à|avec)|hij[oa] de|casad[oa] (?:com|con|desde|há)|filh[oa] de|figli[oa] di|sposat[oa]|(?:zoon|dochter) van|getrouwd|gift (?:med|sedan|siden)|(?:son|sønn|søn|dotter|datter) (?:till|til|av|af)|naimisissa|(?:syn|córka) dyplomaty|żonaty|zamężna|(?:сын|дочь) дипломата|женат|замужем|(?:син|дочка) дипломата|одружен[аий]?|заміжня|evli|(?:γιος|κόρη) διπλωμάτη|παντρεμέν\\p{L}+|נשוי|נשואה|متزوجة?|menikah|विवाहित)(?!\\p{L})|已婚|结婚|結婚|기혼|결혼";
/** What a sentence says that somebody is not. */
export const NOT_DIPLOMAT =
  "(?<!\\p{L})(?:(?:not|never|n[’']t)(?: been)?(?: an?)?|keine?|nicht|pas(?: une?)?|jamais(?: été)?(?: une?)?|no (?:es|soy|fue|era)(?: una?)?|não (?:é|sou|foi|era)(?: uma?)?|non (?:è|sono|era|fu)(?: un[a’']?)?|geen|inte|ikke|aldrig|aldri|ei ole|nie (?:jest|jestem|był|była)|не(?: был| была| є| був| була)?|δεν (?:είναι|είμαι|ήταν)|אינו|אינה|לא|ليس|ليست|لست|bukan)(?: (?:career|professional|trained|berufs|en|ein|seorang))? (?:d[iy]ploma\\p{L}+|diplomátic[oa]|дипломат\\p{L}*|διπλωμάτ\\p{L}+|דיפלומט\\p{L}*|دبلوماسي\\p{L}*)|diplomat değil\\p{L}*|राजनयिक नहीं|(?:不是|并非|並非)(?:职业|職業)?外交官|外交官(?:ではな|じゃな)|외교관(?:이|은) 아니";
/** What a person does before "since 1985". */
export const SERVES =
  'd[iy]plom|career|serv|work|join|enter|member|been (?:with|in|at)|tjänst|arbet|arbeit|tätig|eintritt|eingetreten|trat|travaill|entré|intég|trabaj|ingres|trabalh|lavora|entrat|werkzaam|werk|ansat|ansatt|tjenest|palvel|työsken|prac|служ|работ|прац|görev|çalış|υπηρετ|εργάζ|משרת|עובד|يعمل|عمل|التحق|bertugas|bekerja|कार्यरत|任职|从事|從事|従事|工作|勤務|入省|근무|입부';
/** Beside a number of years: a time that is past or a length of post, not of service. */
export const NOT_SERVED =
  "^['’]?\\s*(?:ago|fa|geleden|назад|тому|temu|önce|lalu|पहले|前|전)(?!\\p{L})|(?:vor|il y a|lasts|lasting|tour|term|mandate|contract) (?:\\p{L}+ ){0,3}$|^['’]?-? ?(?:tour|term|mandate|contract|posting)";
