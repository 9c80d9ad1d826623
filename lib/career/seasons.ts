/**
 * Words for parts of a year before its figure ("Spring 2015", "mid-2012", "fin 2018", "Q3 2014"), in the languages of the title forms, a
 * row per part with the month that stands for it: its middle, so that neither a beginning nor an end is off by more than two.
 */
const PARTS: readonly (readonly [month: number, words: string])[] = [
  [
    0,
    'winter|hiver|invierno|inverno|inverno|vinter(?:en)?|talvi|talve\\p{L}+|zim[aąey]|зим[аиыуіой]*|kış|χειμώνα\\p{L}*|الشتاء|شتاء|חורף|musim dingin|शीत ऋतु',
  ],
  [
    3,
    'spring|printemps|primavera|frühling|frühjahr|voorjaar|lente|vår(?:en)?|forår(?:et)?|kevät|kevää\\p{L}+|wiosn[aąęyo]\\p{L}*|весн[аиыуіоюй]*|ilkbahar|bahar|άνοιξη\\p{L}*|الربيع|ربيع|אביב|musim semi|वसंत',
  ],
  [
    6,
    'summer|(?<!(?:a|ai|as|ont|avait|ayant|aurait)\\s)été|verano|verão|estate|sommer(?:en)?|zomer|sommar(?:en)?|kesä(?:llä|n)|lat(?:o|em)|літ[оаі]|лет[оа]м?(?=\\s(?:19|20))|yaz|καλοκαίρι\\p{L}*|الصيف|صيف|קיץ|musim panas|ग्रीष्म',
  ],
  [
    9,
    'autumn|fall|automne|otoño|outono|autunno|herbst|herfst|najaar|höst(?:en)?|efterår(?:et)?|høst(?:en)?|syksy\\p{L}*|jesie[nń]\\p{L}*|осін[ьію]|осен[ьию]|sonbahar|φθινόπωρο\\p{L}*|الخريف|خريف|סתיו|musim gugur|शरद',
  ],
  [
    1,
    'early|start|beginning|début|anfang|beginn|principios|inicios|comienzos|início|começo|inizio|begin|början|starten|begyndelsen|begynnelsen|alku|alussa|początk\\p{L}*|начал[аоеу]|почат\\p{L}+|başı(?:nda)?|αρχές|أوائل|مطلع|بداية|תחילת|ראשית|awal',
  ],
  [
    5,
    'mid|middle|mi|mitte|mediados|meados|metà|medio|medados|mitten|midten|puoliväli\\p{L}*|połow\\p{L}+|середин\\p{L}|ortası(?:nda)?|μέσα|منتصف|אמצע|pertengahan',
  ],
  [
    10,
    'late|end|fin|ende|fines|finales|fim|final|finais|fine|eind|einde|slutet|sent|slutten|slutningen|loppu|lopussa|koniec|końc\\p{L}+|кон[еє]?ц\\p{L}*|кін\\p{L}+|sonu(?:nda)?|τέλη|أواخر|نهاية|סוף|akhir',
  ],
];
/** The quarters of a year as figures, which begin and end with a month: "Q3 2014", "2. Quartal 2014", "3e trimestre 2014", "2014 Q3". */
const QUARTER =
  '(?:[qtк]|kw\\.?)\\s?(?<a>[1-4])|(?<b>[1-4])(?:\\.|st|nd|rd|th|er|e|ème|º|°|-?[ийго]{1,2})?\\s?(?:quartals?|quarter|trimestre|trimestris|kwartaal|kvartal(?:et)?|kvartaali|kwartał\\p{L}*|квартал\\p{L}*|çeyrek|ceyrek|τρίμηνο|רבעון|triwulan|q)';
/** What may join the part to its year. */
const JOINT = "(?:(?:\\s|-)(?:of|de|del|du|des jahres|dell['’]anno|di|do|da|av|af|в|roku|tahun|عام|سنة|του)?\\s?|-)";
/** Roman figures for months, as Polish and Hungarian CVs write them: "od III 2012 do VIII 2015". */
const ROMAN = 'I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII'.split('|');

const PART_OF_YEAR = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])(?:${PARTS.map(([, words]) => `(${words})`).join('|')})(?=${JOINT}(?:19|20)\\d\\d(?!\\d))`,
  'giu',
);
const QUARTER_OF_YEAR = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])(?:(?<=(?:19|20)\\d\\d[\\s/-])(?:${QUARTER})(?![\\p{L}\\d])|(?:${QUARTER.replaceAll('?<a>', '?<c>').replaceAll('?<b>', '?<d>')})(?=${JOINT}(?:19|20)\\d\\d(?!\\d)))`,
  'giu',
);
/** Before the quarter that a period ends with, where the year does not stand first. */
const TO_QUARTER =
  /(?:[-–—~]|(?<!\p{L})(?:to|until|through|bis|à|au|a|al|até|hasta|tot|till|til|do|do|до|по|έως|עד|حتى|hingga|sampai))\s?(?:(?:19|20)\d\d[\s/-])?$/iu;
const ROMAN_MONTH =
  /(?<=^|[-–—(:,]\s?|(?<!\p{L})(?:od|do)\s)(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?=[\s./](?:19|20)\d\d(?!\d))/gu;

/** School years that a post began and ended in: "2012/13–2015/16", "2012/2013 – 2015/2016". */
const SCHOOL_YEARS = /(?<!\d)(\d{4})(\/(?:\d{2}|\d{4}))(\s?[-–—]\s?)(\d{4}\/)(\d{4}|\d{2})(?!\d)/gu;

/** The first and the last of the years that stand for school years, at their own length; other figures after a bar are months. */
function markSchoolYears(text: string): string {
  return text.replace(
    SCHOOL_YEARS,
    (all: string, first: string, next: string, dash: string, before: string, last: string) => {
      const follows = (year: string, other: string) => (Number(year) + 1) % 100 === Number(other) % 100;
      if (!follows(first, next.slice(1)) || !follows(before.slice(0, 4), last)) return all;
      return `${first}${' '.repeat(next.length)}${dash}${`${Number(before.slice(0, 4)) + 1}`.padStart(before.length + last.length)}`;
    },
  );
}

/** A quarter stands for its first month, or for its last where the period ends with it. */
function markQuarters(text: string, signOf: (month: number) => string): string {
  return text.replace(QUARTER_OF_YEAR, (word: string, a?: string, b?: string, c?: string, d?: string, at = 0) => {
    const first = (Number(a ?? b ?? c ?? d) - 1) * 3;
    return signOf(TO_QUARTER.test(text.slice(Math.max(0, at - 16), at)) ? first + 2 : first).repeat(word.length);
  });
}

/**
 * The text with parts of years and Roman months written as signs of months, repeated to their length.
 * @param signOf the sign of a month, 0 for January
 */
export function markParts(text: string, signOf: (month: number) => string): string {
  return markQuarters(markSchoolYears(text), signOf)
    .replace(PART_OF_YEAR, (word: string, ...found: (string | undefined)[]) => {
      const part = PARTS[found.slice(0, PARTS.length).findIndex((group) => group !== undefined)];
      return part === undefined ? word : signOf(part[0]).repeat(word.length);
    })
    .replace(ROMAN_MONTH, (figure) => signOf(ROMAN.indexOf(figure)).repeat(figure.length));
}
