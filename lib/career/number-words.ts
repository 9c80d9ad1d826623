/**
 * Numbers in words, as requirements write them, in 23 languages; stems where the language declines them.
 * Other numbers are written in digits there.
 */
const WORDS: Readonly<Record<number, string>> = {
  1: 'one|eine?[ms]?|une?|uno|um|één|ett|yhden|jeden|один|bir|ένα|satu|एक|一',
  2: 'two|zwei|deux|dos|dois|due|twee|två|to|kahden|kaksi|dw(?:a|óch|u)|дв(?:а|ух|ох|у)|iki|δύο|שנתיים|سنتين|سنتان|dua|दो|二|两|兩',
  3: 'three|drei|trois|tres|três|tre|drie|kolmen?|trz(?:y|ech)|тр(?:и|ех|ёх|ьох)|üç|τρ(?:ία|ιών)|שלוש|ثلاث|tiga|तीन|三',
  4: 'four|vier|quatre|cuatro|quatro|quattro|fyra|fire|neljän?|czter(?:y|ech)|четыр(?:е|ех|ёх)|чотир(?:и|ьох)|dört|τέσσερα|ארבע|اربع|أربع|empat|चार|四',
  5: "five|fünf|cinq|cinco|cinque|vijf|fem|viiden|viisi|pięci[ou]?|pięć|пят[иь]|п['’]ят[иь](?:ох)?|beş|πέντε|חמש|خمس|lima|पांच|पाँच|五",
  6: 'six|sechs|seis|sei|zes|sex|seks|kuuden|kuusi|sześci[ou]|sześć|шест[иь]|шість|шести|altı|έξι|שש|ست|enam|छह|六',
  7: 'seven|sieben|sept|siete|sete|sette|zeven|sju|syv|seitsemän|siedm[iou]+|siedem|сем[иь]|сім|семи|yedi|επτά|εφτά|שבע|سبع|tujuh|सात|七',
  8: 'eight|acht|huit|ocho|oito|otto|åtta|otte|åtte|kahdeksan|ośmi[ou]|osiem|восьми|восемь|вісім|sekiz|οκτώ|οχτώ|שמונה|ثمان[يى]?|delapan|आठ|八',
  9: "nine|neun|neuf|nueve|nove|negen|nio|ni|yhdeksän|dziewięci[ou]|dziewięć|девят[иь]|дев['’]ят[иь]|dokuz|εννέα|εννιά|תשע|تسع|sembilan|नौ|九",
  10: 'ten|zehn|dix|diez|dez|dieci|dec|tien|tio|ti|kymmenen|dziesięci[ou]|dziesięć|десят[иь]|on|δέκα|עשר|عشر|sepuluh|दस|十|십',
  11: 'eleven|elf|onze|once|undici|elva|elleve|yhdentoista|yksitoista|jedenast[ou]|jedenaście|одиннадцат[иь]|одинадцят[иь]|on bir|έντεκα|ένδεκα|אחת עשרה|إحدى عشرة|sebelas|ग्यारह|十一',
  12: 'twelve|zwölf|douze|doce|doze|dodici|twaalf|tolv|kahdentoista|kaksitoista|dwunast[ou]|dwanaście|двенадцат[иь]|дванадцят[иь]|on iki|δώδεκα|שתים עשרה|اثن[يت]\\p{L}* عشر[ةه]?|dua belas|बारह|十二',
  13: 'thirteen|dreizehn|treize|trece|treze|tredici|dertien|tretton|tretten|kolmentoista|kolmetoista|trzynast[ou]|trzynaście|тринадцат[иь]|тринадцят[иь]|on üç|δεκατρία|שלוש עשרה|ثلاث عشرة|tiga belas|तेरह|十三',
  14: 'fourteen|vierzehn|quatorze|catorce|catorze|quattordici|veertien|fjorton|fjorten|neljäntoista|neljätoista|czternast[ou]|czternaście|четырнадцат[иь]|чотирнадцят[иь]|on dört|δεκατέσσερα|ארבע עשרה|أربع عشرة|empat belas|चौदह|十四',
  15: "fifteen|fünfzehn|quinze|quince|quindici|quindic|vijftien|femton|femten|viidentoista|viisitoista|piętnast[ou]|piętnaście|пятнадцат[иь]|п['’]ятнадцят[иь]|on beş|δεκαπέντε|חמש עשרה|خمس[ةه]? عشر[ةه]?|lima belas|पंद्रह|पन्द्रह|十五|십오",
  16: 'sixteen|sechzehn|seize|dieciséis|dezasseis|dezesseis|sedici|zestien|sexton|seksten|kuudentoista|kuusitoista|szesnast[ou]|szesnaście|шестнадцат[иь]|шістнадцят[иь]|on altı|δεκαέξι|שש עשרה|ست عشرة|enam belas|सोलह|十六',
  17: 'seventeen|siebzehn|dix-sept|diecisiete|dezassete|dezessete|diciassette|zeventien|sjutton|sytten|seitsemäntoista|siedemnast[ou]|siedemnaście|семнадцат[иь]|сімнадцят[иь]|on yedi|δεκαεπτά|שבע עשרה|سبع عشرة|tujuh belas|सत्रह|十七',
  18: 'eighteen|achtzehn|dix-huit|dieciocho|dezoito|diciotto|achttien|arton|atten|восемнадцат[иь]|osiemnaście|on sekiz',
  19: "nineteen|neunzehn|dix-neuf|diecinueve|dezanove|dezenove|diciannove|negentien|nitton|nitten|yhdeksäntoista|dziewiętnast[ou]|dziewiętnaście|девятнадцат[иь]|дев['’]ятнадцят[иь]|on dokuz|δεκαεννέα|תשע עשרה|تسع عشرة|sembilan belas|उन्नीस|十九",
  20: 'twenty|zwanzig|vingt|veinte|vinte|vent[i]?|twintig|tjugo|tyve|tjue|kahdenkymmenen|kaksikymmentä|dwudziest[ou]|dwadzieścia|двадцат[иь]|двадцят[иь]|yirmi|είκοσι|עשרים|عشر(?:ون|ين)|dua puluh|बीस|二十|이십',
  25: 'twenty[- ]five|fünfundzwanzig|vingt-cinq|veinticinco|vinte e cinco|venticinque|vijfentwintig|tjugofem|femogtyve|tjuefem|двадцат[иь] пят[иь]|yirmi beş|二十五',
  30: 'thirty|dreißig|trente|treinta|trinta|trent[a]?|dertig|trettio|tredive|tretti|trzydziest[ou]|trzydzieści|тридцат[иь]|тридцят[иь]|otuz|τριάντα|שלושים|ثلاث(?:ون|ين)|tiga puluh|三十',
  40: 'forty|vierzig|quarante|cuarenta|quarenta|quarant[a]?|veertig|fyrtio|fyrre|førti|neljänkymmenen|neljäkymmentä|czterdziest[ou]|czterdzieści|сорок[а]?|kırk|σαράντα|ארבעים|أربع(?:ون|ين)|empat puluh|चालीस|四十',
};

/** Numbers that are other words in English, by the years that follow them in their own language. */
const BEFORE_YEARS: Readonly<Record<string, string>> = { to: 'to(?=\\sår)', on: 'on(?=\\s(?:yıl|sene))' };

/** Any of the number words, the greater first: "dix-huit" is no "dix" to "huit". */
const NUMBER_WORD = Object.values(WORDS)
  .reverse()
  .flatMap((words) => words.split('|'))
  .map((word) => BEFORE_YEARS[word] ?? word)
  .join('|');

const VALUES = Object.entries(WORDS).map(([value, words]) => ({
  value: Number(value),
  words: new RegExp(`^(?:${words})$`, 'u'),
}));

const ONES = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => WORDS[value]).join('|');
const TENS = [20, 30, 40].map((value) => WORDS[value]).join('|');
/** Numbers between the tens: "vingt-deux", "vinte e dois", "двадцять два", "zweiundzwanzig". */
const COMPOUND = `(${TENS})(?:[- ]|[- ]?(?:e|y|i|et)[- ]?)(${ONES})|(${ONES})(?:und|ën|en|og)(${TENS})`;
/** A number in words. */
export const NUMBER_WORDS = `(?:${COMPOUND.replace(/\((?!\?)/g, '(?:')}|${NUMBER_WORD})`;
const PARTS = new RegExp(`^(?:${COMPOUND})$`, 'u');

/** Chinese numerals below a hundred, which no space parts from the words around them. */
export const CJK_NUMBER =
  '[一二三四五六七八九两兩]?十[一二三四五六七八九]?|[一二三四五六七八九两兩](?![一二三四五六七八九十])';
const digitOf = (numeral: string) => '〇一二三四五六七八九'.indexOf(numeral.replace(/[两兩]/u, '二') || '〇');

/** The value of digits or of number words as NUMBER_WORDS finds them; not a number where two words make none. */
export function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const cjk = /^([二三四五六七八九两兩])?十([一二三四五六七八九])?$/u.exec(written);
  if (cjk !== null) return 10 * digitOf(cjk[1] ?? '一') + digitOf(cjk[2] ?? '');
  const whole = VALUES.find(({ words }) => words.test(written));
  if (whole !== undefined) return whole.value;
  const parts = (PARTS.exec(written) ?? []).slice(1).filter(Boolean);
  return parts.length === 0 ? Number.NaN : parts.reduce((sum, part) => sum + numberOf(part), 0);
}
