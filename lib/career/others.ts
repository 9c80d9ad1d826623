import { mentionsEmployer, namesTitle } from './naming.ts';

/**
 * Whose post a sentence of a biography tells, when it is not its subject's: a relative's, a predecessor's, a successor's. A row per language of
 * the title forms, over lower-case text; kinship needs its possessive, since "father" alone may be a priest.
 */
const RELATIVES = [
  '(?:his|her|my|their|whose) (?:late |first |second |former |elder |younger |older |eldest )*(?:husband|wife|spouse|partner|father|mother|parents?|brothers?|sisters?|sons?|daughters?|grand(?:father|mother|parents?|son|daughter)|great-grandfather|uncle|aunt|cousin|nephew|niece|(?:father|mother|brother|sister|son|daughter)-in-law)',
  '(?:son|sa|ses|mon|ma|mes|leurs?|dont (?:le|la)) (?:feu |futur )?(?:mari|époux|épouse|femme|conjointe?|compagn\\p{L}+|père|mère|parents|frère|sœur|soeur|fils|fille|grand-père|grand-mère|oncle|tante|cousine?|beau-père)',
  '(?:sus?|mis?|cuy[oa]) (?:difunto |primer |segundo )?(?:marido|espos[oa]|mujer|cónyuge|padres?|madre|herman[oa]|hij[oa]|abuel[oa]|t[íi][oa]|prim[oa]|suegr[oa])|(?:[oa] )?(?:seu|sua|meu|minha|cuj[oa]) (?:falecido )?(?:marido|espos[oa]|mulher|cônjuge|pai|mãe|irmão|irmã|filh[oa]|av[ôó]|ti[oa]|prim[oa]|sogr[oa])',
  '(?:ihr|sein|mein|unser|deren|dessen)(?:e|er|em)? (?:verstorbene[rn]? |erste[rn]? |zweite[rn]? |spätere[rn]? |ältere[rn]? |jüngere[rn]? )?(?:(?:ehe)?mann|(?:ehe)?frau|ehegatt\\p{L}+|gatt(?:e|in)|(?:groß|gross|schwieger|ur)?vater|(?:groß|gross|schwieger)?mutter|eltern|bruder|schwester|sohn|tochter|onkel|tante|cousine?|lebensgefährt\\p{L}+)',
  '(?:il |la )?(?:su[oa]|mi[oa]|il cui|la cui) (?:defunto |primo )?(?:marito|moglie|coniuge|padre|madre|fratello|sorella|figli[oa]|nonn[oa]|zi[oa]|cugin[oa]|suocer[oa])|(?:haar|zijn|mijn|wier|wiens) (?:overleden )?(?:man|echtgenoo?te?|vrouw|partner|vader|moeder|ouders|broer|zus(?:ter)?|zoon|dochter|grootvader|grootmoeder|oom|tante|schoonvader)',
  '(?:hennes|hans|hendes|min|mitt|mit|sin|vars|hvis) (?:avlidn[ae] |afdøde |avdøde |første |första )?(?:make|maka|man|mand|mann|kone|fru|hustru|sambo|ægtefælle|ektefelle|samboer|far|mor|fader|moder|pappa|mamma|bror|broder|syster|søster|son|søn|sønn|dotter|datter|farfar|morfar|mormor|farmor|bestefar|bedstefar|onkel|farbror|morbror|svigerfar|svärfar)|(?:mannen|kona|faren|moren|broren|søsteren|sønnen|datteren|bestefaren) (?:hennes|hans|min)',
  '(?:hänen |minun )?(?:avio)?(?:miehensä|mieheni|vaimonsa|vaimoni|puolisonsa|puolisoni|isänsä|isäni|äitinsä|äitini|veljensä|veljeni|sisarensa|siskonsa|poikansa|tyttärensä|isoisänsä|isoäitinsä|setänsä|enonsa|appensa)|(?:jej|jego|mój|moja|którego|której) (?:zmarły )?(?:mąż|żona|małżon\\p{L}+|ojciec|matka|rodzice|brat|siostra|syn|córka|dziadek|babcia|wuj|stryj|teść)',
  '(?:е[её]|его|мой|моя|чей|чья) (?:покойный |первый )?(?:муж|жена|супруга?|отец|мать|брат|сестра|сын|дочь|дед(?:ушка)?|бабушка|дядя|т[её]сть|свёкор)|(?:муж|жена|супруга?|отец|мать|брат|сын|дочь|дед)(?= [-–—]| (?:был|работал|служил|занимал))|(?:її|його|мій|моя) (?:чоловік|дружина|батько|мати|брат|сестра|син|дочка|донька|дід|дядько|тесть)|(?:чоловік|дружина|батько|мати|брат|син)(?= [-–—]| (?:був|була|працював|працювала))',
  '(?:eşi|kocası|karısı|babası|annesi|kardeşi|ağabeyi|ablası|oğlu|kızı|dedesi|amcası|dayısı|kayınpederi|eşim|babam|annem)|[οη] (?:σύζυγ[οό]ς|πατέρας|μητέρα|αδελφός|αδελφή|γιος|κόρη|παππούς|θείος|πεθερός) (?:του|της|μου)',
  'ו?(?:בעלה|אשתו|אביו|אביה|אמו|אמה|אחיו|אחיה|אחותו|אחותה|בנו|בנה|בתו|בתה|סבו|סבה|דודו|חמיו|בעלי|אשתי|אבי)|و?(?:كان |كانت |عمل |شغل )?(?:زوجها|زوجته|والده|والدها|والدته|والدتها|أبوه|أبوها|أخوه|أخوها|شقيقه|شقيقها|شقيقته|ابنه|ابنها|ابنته|ابنتها|جده|جدها|عمه|عمها|زوجي|والدي)',
  '(?:उनके|उनकी|उसके|उसकी|इनके|इनकी|मेरे|मेरी) (?:पति|पत्नी|पिता|माता|माँ|भाई|बहन|पुत्र|पुत्री|बेटे|बेटी|दादा|नाना|चाचा|ससुर)|(?:suami|istri|isteri|ayah|ibu|bapak|kakak|adik|putra|putri|anak|kakek|paman|mertua)(?:nya|ku)',
];
const RELATIVES_CJK =
  '(?:其|他的?|她的?|我的?)(?:丈夫|先生|妻子|夫人|太太|父亲|父親|母亲|母親|哥哥|弟弟|兄长|姐姐|妹妹|儿子|兒子|女儿|女兒|祖父|爷爷|叔叔|伯父|岳父)|(?:彼の|彼女の|私の)?(?:夫|妻|父|母|兄|弟|姉|妹|息子|娘|祖父|叔父|伯父|義父)親?(?:は|が|の[^、。]{1,8}[はが])|(?:그의 |그녀의 |제 )?(?:남편|아내|부인|아버지|부친|어머니|모친|오빠|동생|아들|딸|할아버지|조부|삼촌|장인)[^\\s]{0,8}[은는이가] ';
const PREDECESSORS = [
  '(?:(?:his|her|my|the|their|whose) )?(?:immediate )?(?:predecessor|successor)|(?:son|sa|mon|ma|le|la) (?:prédécess|success)eu(?:r|re|se)|(?:ihr|sein|mein|der|die)e? (?:unmittelbare )?(?:amts)?(?:vorgänger|nachfolger)(?:in)?|(?:su|mi|el|la) (?:ante|prede|su)cesora?|(?:[oa] )?(?:seu|sua|meu) (?:antecessora?|predecessora?|sucessora?)|(?:il |la )?(?:su[oa]|mi[oa]) (?:predecessor[ea]|succes+or[ea])',
  '(?:haar|zijn|mijn|de) (?:voorganger|voorgangster|opvolger|opvolgster)|(?:hans|hennes|hendes|min) (?:företrädare|efterträdare|forgænger|efterfølger|forgjenger|etterfølger)|(?:hänen )?(?:edeltäjänsä|seuraajansa)|(?:jej|jego|mój) (?:poprzedni(?:k|czka)|następc(?:a|zyni))|(?:е[её]|его) (?:предшественни\\p{L}+|преемни\\p{L}+)|(?:її|його) (?:попередни\\p{L}+|наступни\\p{L}+)|(?:selefi|halefi)|[οη] (?:προκάτοχ|διάδοχ)\\p{L}+|קודמ(?:ו|ה|תו|תה)|(?:سلفه|سلفها|خلفه|خلفها)|(?:उनके|उनकी) (?:पूर्ववर्ती|उत्तराधिकारी)|(?:pendahulu|penerus)nya',
];
const PREDECESSORS_CJK =
  '(?:其|他的|她的)(?:前任|继任者?|繼任者?)|(?:前任者?|後任者?)の?[^、。]{0,8}[はが]|(?:전임자|후임자)[^\\s]{0,8}[은는이가] ';
/** Whom somebody took over from, with a sentence of its own on that person: "She succeeds John Smith, who was Ambassador …". */
const TAKES_OVER = [
  '(?:succeed\\p{L}*|replac(?:es|ed|ing)|took over from|taking over from|takes over from) .{2,60}?,? who(?:se)?(?!\\p{L})|(?:succèd\\p{L}+|succéd\\p{L}+|remplac\\p{L}+|relev(?:a|ait|é)) .{2,60}?,? (?:qui|dont)(?!\\p{L})|(?:folgt\\p{L}*|löst\\p{L}*|ablöst\\p{L}*|nachfolge von|nachfolger(?:in)? von|ersetzt\\p{L}*) .{2,60}?, (?:der|die|welche[rs]?)(?!\\p{L})',
  '(?:sucede|sucedió|reemplaz[aó]|sustituy[eó]\\p{L}*|releva|relevó) (?:a |al )?.{2,60}?, (?:quien|que|el cual|la cual)(?!\\p{L})|(?:sucede|sucedeu|substitui|substituiu) .{2,60}?, (?:que|o qual|a qual)(?!\\p{L})|(?:succede|succedut[oa]|sostituisce|sostituito|subentra\\p{L}*) .{2,60}?,? (?:che|il quale|la quale)(?!\\p{L})|(?:volgt|volgde|vervangt|verving|opvolger van) .{2,60}?,? die(?!\\p{L})',
  '(?:efterträd\\p{L}+|ersätt\\p{L}+|ersatte|efterfølg\\p{L}+|efterfulgte|afløs\\p{L}+|etterfølg\\p{L}+|etterfulgte|avløs\\p{L}+|erstatt\\p{L}+) .{2,60}?,? (?:som|der)(?!\\p{L})|(?:seura[as]\\p{L}*|korvaa\\p{L}*) .{2,60}?, jo(?:ka|n)(?!\\p{L})|(?:zastąpi\\p{L}+|zastępuje|następca) .{2,60}?, któr|(?:смени\\p{L}+|сменяет|замени\\p{L}+|на смену) .{2,60}?, котор|(?:змінив|змінила|змінює|замінив|замінила) .{2,60}?, як',
  '(?:διαδέχ\\p{L}+|διαδέχθηκε|αντικα\\p{L}+) .{2,60}?,? (?:ο οποίος|η οποία|που)(?!\\p{L})|(?:מחליפ?ה?|החליפ?ה?|ירשה?) .{2,60}?,? (?:ש|אשר)|(?:خلف|خلفت|يخلف|تخلف|حل محل|حلت محل) .{2,60}?[،,]? (?:الذي|التي)|menggantikan .{2,60}?,? yang(?!\\p{L})',
];
/** Whom somebody is married to, with that person's post behind it. */
const MARRIED =
  'married to|verheiratet mit|mari[ée]e? (?:à|avec)|épou(?:x|se) de|casad[oa] (?:con|com)|espos[oa] de|sposat[oa] con|getrouwd met|gift med|naimisissa|żonaty z|zamężna|mężatka|женат на|замужем за|одружен\\p{L}+ з|заміжня за|ile evli|παντρεμέν\\p{L}+ με|נשו(?:י|אה) ל|متزوجة? من|menikah dengan|(?:wife|husband|widow|son|daughter|brother|sister) of';
/** What may stand before the subject of a clause. */
const LEAD =
  '^[^\\p{L}]*(?:(?:and|while|whereas|where|und|während|et|tandis que|y|e|mentre|en|terwijl|och|medan|og|mens|ja|i|a|и|а|та|ve|και|ו|و|dan|और) )?';
const OF_ANOTHER = new RegExp(
  `${LEAD}(?:(?:${[...RELATIVES, ...PREDECESSORS].join('|')})(?!\\p{L})|${RELATIVES_CJK}|${PREDECESSORS_CJK})|(?<!\\p{L})(?:${MARRIED}|${TAKES_OVER.join('|')})`,
  'u',
);
/** "Her husband being a teacher, she served": the sentence goes on with its own subject. */
const OWN_SUBJECT =
  /[,;،、，]\s?(?:s?he|they|i|er|sie|ich|il|elle|je|él|ella|yo|ele|ela|eu|lui|lei|egli|ella|hij|zij|ik|han|hon|hun|jag|jeg|hän|on|ona|он|она|я|він|вона|o|αυτός|αυτή|הוא|היא|هو|هي|वह|वे|ia|dia|beliau|他|她|彼女?は|그는|그녀는)(?!\p{L})/u;

/** "John Roe was Ambassador …", "The Embassy was located …": a name, and a verb that it is the subject of. */
export const NAMED_SUBJECT =
  /^(?:(?:the|la|le|el|die|der|das|il|de|a|o)\s)?(?<subject>(?:\p{Lu}[\p{L}.’'-]*\s(?:(?:of|de|von|van|da|di|del|in|the|bin|al)\s)*){1,6})(?:was|were|is|served|has (?:been|served)|had been|worked|became|war|ist|diente|wurde|arbeitete|a été|fut|est|était|fue|ha sido|es|foi|é|è stat[oa]|è|was|is|werkte|var|är|er|har v[aæ]rit|blev|oli|on|był[ao]?|jest|был[ао]?|бу(?:в|ла|ло)|ήταν|είναι)\s/u;
const PRONOUN =
  /^(?:s?he|they|i|er|sie|es|ich|il|elle|je|él|ella|yo|ele|ela|eu|lui|lei|egli|hij|zij|ze|ik|han|hon|hun|jag|jeg|hän|on|ona|он|она|я|він|вона|αυτός|αυτή)\s/iu;

/** Headings that name no person. */
const NO_NAME =
  /biogra|profil|about|lebenslauf|curriculum|vita|r[eé]sum[eé]|welcome|home|willkommen|über|sobre|propos|contact|career|биограф|біограф|życiorys|meritförteckning|cenni|chi siamo/iu;
const LED_BY = /^(?:headed|led|run|represented|staffed|geleitet|dirigée?|dirigid[oa]|diretta) /u;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];

/** Whether a heading is a name of two words or more, without a title: only then does another name in a text mean another person. */
const isName = (heading: string) =>
  wordsOf(heading).length > 1 && !NO_NAME.test(heading) && !namesTitle(heading) && !mentionsEmployer(heading);

/** Whether a sentence has a subject that is not the page's own: a person of another name, or a house. */
function hasOtherSubject(clause: string, name: string): boolean {
  const found = NAMED_SUBJECT.exec(clause);
  const subject = found?.groups?.subject;
  if (!found || subject === undefined || PRONOUN.test(subject)) return false;
  const words = wordsOf(subject);
  if (words.some((word) => wordsOf(name).includes(word)) || namesTitle(subject)) return false;
  const said = clause.slice(found[0].length);
  // "The Embassy was led by Jane Doe" under her name.
  if (wordsOf(name).length > 1 && wordsOf(said).some((word) => wordsOf(name).includes(word))) return false;
  if (mentionsEmployer(subject)) return !namesTitle(said) || LED_BY.test(said);
  return words.length > 1 && isName(name);
}

/**
 * Whether a clause tells somebody else's post: a relative's, a predecessor's, or that of a person with another name.
 * @param name the page's subject, where it is known
 */
export function isOfAnother(clause: string, name = ''): boolean {
  const lower = clause.toLowerCase();
  const found = OF_ANOTHER.exec(lower);
  if (found !== null && !OWN_SUBJECT.test(lower.slice(found.index + found[0].length))) return true;
  return hasOtherSubject(clause, name);
}
