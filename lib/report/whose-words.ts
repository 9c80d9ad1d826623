/**
 * Of whom or of what a sentence speaks, as regular expressions over lower-case text. Rows: en; de; fr es pt it; nl sv da no fi; pl ru uk; tr el
 * he ar; id hi; zh ja ko.
 */
const word = (rows: readonly string[]) => `(?<!\\p{L})(?:${rows.join('|')})(?!\\p{L})`;

/** One person as the subject; also of a verb that needs none. */
export const PERSON = `${word([
  "s?he|i (?:have|am|was|served|worked|bring|spent|joined)|i[’']m|i[’']ve",
  '(?:er|sie) (?:ist|hat|war|verfügt|blickt|diente|bringt|arbeitet|trat|gehört)|(?:ist|hat|war|verfügt|blickt|diente|gehört) (?:er|sie)|ich',
  "il (?:a|est|possède|compte|cumule|dispose|fut|était|justifie|totalise|travaille|sert)|elle|je|j(?=[’'])|él|ella|yo|ele|ela|eu|lui|lei|egli|ella|io",
  'tiene|cuenta con|lleva|acumula|tengo|llevo|possui|tem|tenho|conta com|vanta|ha|ho',
  'hij|zij|ik|han|hon|hun|jag|jeg|hän|minä|hänellä|minulla',
  'ona|mam|posiada|он|она|я|имеет|він|вона|має|у нього|у неї|у него|у не[её]',
  'kendisi|ο ίδιος|η ίδια|αυτός|αυτή|έχει|έχω|הוא|היא|אני|בעל|בעלת|هو|هي|أنا|لديه|لديها|لدي|يتمتع|تتمتع|له|لها',
  '(?:dia|ia) (?:adalah|memiliki|telah)|beliau|saya|वह|वे|मैं|उन्हें|उनके पास|मेरे पास',
])}|[他她我](?![们們])|彼女?[はが]|私[はが]|그는|그녀는|저는`;

/** A firm, a team or a house that tells of itself. */
export const GROUP = `${word([
  "we|we[’']ve|our|ours|(?:its|their) (?:founders?|team|staff|experts|president|director)",
  'wir|uns(?:er\\p{L}*)?',
  'nous|notre|nos|nosotr[oa]s|nuestr\\p{L}+|somos|contamos|tenemos|nós|noss\\p{L}+|temos|noi|nostr\\p{L}+|abbiamo|siamo',
  'wij|onze|vi|vår\\p{L}*|vores|meidän|meillä|(?:tiimi|yritykse|asiantuntija)mme',
  'nasz\\p{L}*|mamy|мы|наш\\p{L}*|у нас|ми|маємо',
  'biz\\p{L}*|\\p{L}+(?:ımız|imiz|umuz|ümüz)\\p{L}*|εμείς|μας|έχουμε|אנחנו|אנו|שלנו|نحن|لدينا|فريقنا|خبراؤنا',
  'kami|kita|हम|हमार\\p{L}\\p{M}*|हमारे|हमारी',
])}|[我咱][们們]|本公司|我司|私たち|当社|弊社|我々|우리|저희|당사`;

/** A noun of its own with its article, or whose owner was named before. */
export const OTHER_NOUN = `^[^\\p{L}]*(?:${[
  'the|its|their|this|these|several|many|both|all',
  'der|die|das|ihre?|seine?|diese[rs]?|mehrere|viele',
  "le|la|les|l[’']|ses?|leurs?|cet?te?|plusieurs|el|los|las|sus?|este|esta|varios|os|as|il|lo|gli|questo|questa",
  'de|het|deze|dit|haar|zijn|den|det|deres|heidän',
  'ten|ta|ich|этот|эта|их|цей|ця|їхн\\p{L}+|bu|ο|η|οι|para',
].join('|')})(?:\\s|(?<=[’']))`;

/** That years are asked for and nobody's own. */
export const ASKED = `${word([
  'required|requires?|requirements?|must|essential|candidates?|applicants?|you(?:r)?|we seek|minimum',
  'voraussetzung\\p{L}*|anforderung\\p{L}*|erforderlich|bewerber\\p{L}*|mindestens|ihr profil|wünschenswert',
  'exig\\p{L}+|requis\\p{L}*|requér\\p{L}+|candidat\\p{L}*|profil recherché|au moins|vous|requisit\\p{L}+|se requiere\\p{L}*|al menos|mínimo|aspirante\\p{L}*|pelo menos|exige-se|necessári\\p{L}+|almeno|minimo|richiest\\p{L}+',
  'vereist\\p{L}*|minimaal|minstens|kandidaat|eisen|krav|krävs|kräver|kräves|minst|mindst|vaaditaan|edellyt\\p{L}+|vähintään|hakij\\p{L}+',
  'wymag\\p{L}+|kandydat\\p{L}*|co najmniej|требован\\p{L}+|требуется|кандидат\\p{L}*|не менее|вимог\\p{L}*|щонайменше|не менше',
  'aran\\p{L}+|gerek\\p{L}*|en az|aday\\p{L}*|απαιτ\\p{L}+|προσόντα|τουλάχιστον|דרוש\\p{L}*|דרישות|נדרש\\p{L}*|לפחות|מועמד\\p{L}*|مطلوب\\p{L}*|متطلبات|شروط|لا تقل|على الأقل|المرشح\\p{L}*',
  'persyaratan|minimal|wajib|pelamar|diperlukan|न्यूनतम|अनिवार्य|आवश्यक\\p{M}*|कम से कम|उम्मीदवार',
])}|要求|(?:経験|经验|經驗|경험|경력) ?[\\d０-９一-十]+ ?(?:[年년]|か年) ?(?:以上|이상)|必[須须]|至少|不少于|応募|募集|필수|최소|지원자|자격`;

/** Headings of firms, institutes and events, which have capitals as names have. */
export const HOUSE = `${word([
  'group|advisory|advisors|consult(?:ing|ancy|ants?)|partners|associates|institute|foundation|cent(?:er|re)|academy|council|society|association|network|initiative|solutions|services|strategies|global affairs|talks|summit|conference|mourns|corp(?:oration)?|inc|ltd|llc|plc|company',
  'beratung\\p{L}*|gruppe|institut|stiftung|verein|akademie|zentrum|gesellschaft|gespräche|gmbh|ag|kg',
  'groupe|conseil|cabinet|fondation|centre|association|académie|société|sarl|sas|grupo|consultor\\p{L}+|asesores|fundación|instituto|centro|asociación|academia|fundação|associação|gruppo|consulenza|fondazione|istituto|associazione|accademia|s\\.?p\\.?a|s\\.?r\\.?l',
  'groep|advies|stichting|instituut|vereniging|rådgivning|gruppen|stiftelse\\p{L}*|institutet|ab|aps|oy|säätiö|instituutti|ryhmä',
  'grupa|fundacja|instytut|doradztwo|группа|консалтинг|фонд|институт|центр|ассоциация|група|інститут|асоціація',
  'danışmanlık|vakfı|enstitüsü|grubu|ίδρυμα|ινστιτούτο|όμιλος|ייעוץ|קרן|מכון|קבוצת|مجموعة|مؤسسة|معهد|مركز|استشارات',
  'konsultan|yayasan|lembaga|pt|समूह|संस्थान|फाउंडेशन|परामर्श',
])}|公司|集[团團]|研究所|咨[询詢]|株式会社|財団|연구소|재단|주식회사`;

/** "About …" at the head of a page, whatever it is about. */
export const ABOUT =
  /^(?:about|über|à propos d(?:e |u |es |[’'])|sobre|acerca del?|over|om|tietoa|o|о|об|про|σχετικά με|אודות|حول|عن|tentang)\s?(?=\S)|(?:hakkında|के बारे में|について|소개)$|^[关關]于|^[关關]於/iu;

/** Legal forms at the end of a firm's name. */
export const COMPANY =
  '(?<=\\p{L}[.,]?\\s)(?:corp(?:oration)?|inc|ltd|llc|llp|plc|gmbh|ag|kg|sarl|sas|s\\.?p\\.?a|s\\.?r\\.?l|s\\.?a\\.?|ltda|b\\.?v\\.?|n\\.?v\\.?|ab|aps|a/s|as|oy|oyj|sp\\. z o\\.o|ооо|тов|a\\.?ş|ltd\\. şti|α\\.?ε|בע"מ|pt)\\.?$|公司|株式会社|주식회사';
