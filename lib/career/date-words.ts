/**
 * Words of date lines, a row per language (en fr es pt de it nl ru uk pl tr sv+da+no fi el ar he id hi; zh+ja+ko apart, where no space ends a word).
 * Seen on profile sites, in Europass and in national biographies; matched whole, case and accents as written.
 */
function anyOf(rows: readonly string[]): string {
  return rows
    .join('|')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Words for an end that has not come. */
export const PRESENT = anyOf([
  'present|the present|current|currently|now|today|ongoing|to date|till date|date',
  "présent|à présent|aujourd[’']hui|à ce jour|ce jour|en cours|actuel|actuelle|actuellement|maintenant",
  'actualidad|la actualidad|actualmente|actual|presente|hoy|la fecha|en curso',
  'o momento|momento|atual|atualmente|actualmente|hoje|data|até à data|o presente',
  'heute|jetzt|gegenwart|aktuell|laufend|dato|gegenwärtig|derzeit',
  'oggi|attuale|attualmente|adesso|in corso|ora',
  'heden|nu|vandaag',
  'настоящее время|настоящий момент|(?:до )?сего времени|н\\.\\s?вр?\\.?|наст\\. ?вр\\p{L}*\\.?|сейчас|сегодня',
  'т\\.\\s?ч\\.?|дотепер|теперішній час|теперішнього часу|цей час|(?:до )?цього часу|зараз|сьогодні|донині|нині|тепер',
  'obecnie|teraz|dziś|dzisiaj|nadal|chwili obecnej|chwila obecna',
  'halen|hâlen|günümüz|devam ediyor|devam|şu an|şimdi|bugün|mevcut',
  'nu|nuvarande|pågående|idag|i dag|nuværende|nåværende|nå|dags dato',
  'nykyinen|nykyhetki|nyt|edelleen|tällä hetkellä|jatkuu|nykyään',
  'σήμερα|τώρα|παρόν',
  'الآن|الان|الحاضر|حاليا|حاليًا|الحالي|الوقت الحالي|الوقت الحاضر|اليوم',
  'היום|כיום|הווה|עכשיו|נוכחי|כעת',
  'sekarang|saat ini|kini',
  'वर्तमान|अब|अब तक|आज|अभी',
]);
export const PRESENT_CJK = '至今|迄今|今|现在|現在|目前|現職|在職中|在任中|현재|재직 ?중';

/** Words before (in some languages after) a beginning whose end has not come. */
export const SINCE = anyOf([
  "since|from|as of|onwards?|depuis|à partir de|à compter de|desde|a partir de|seit|ab|dal|dall[’']|da|sinds|vanaf|sejak",
  'с|з|від|від|od|vuodesta|beri|bu yana|itibaren|sedan|siden|fra|från|alkaen|lähtien|από|από το|από τον|منذ|מאז|החל מ|से',
]);
export const SINCE_CJK = '起|以来|以來|부터|から|より';

/** Words before an end that stands alone: such a line has no beginning. */
export const UNTIL = anyOf([
  "until|till|up to|through|t\\.?\\s?o\\.?\\s?m\\.?|jusqu['’]en|jusqu['’]au|hasta|até|bis|fino al?|tot|tot en met|do|до|til|εως|έως|μέχρι|حتى|עד|hingga|sampai",
]);

/** Words that lead to a period without opening it ("from 2012 to 2016", "zwischen 2010 und 2014", "In den Jahren 2012–2016"). */
export const LEADING_TO = anyOf([
  "c\\.|ca\\.|circa|fr\\.?\\s?o\\.?\\s?m\\.?|d[’']|à partir d[’']|from|between|in|during|for|over|von|zwischen|im|in den jahren|in der zeit von|de|du|des|entre|pendant|durante|em|en|van|tussen|tra|fra|dal|från|mellan|mellem|mellom",
  'в|у|между|між|с|з|від|од|w latach|między|od|vuosina|από|το|μεταξύ|من عام|من سنة|ومن|من|بين عامي|بين|في|בין השנים|בין|בשנים|משנת|מ|dari tahun|dari|antara',
]);
/** What follows the last year of a period in some languages ("2016 року", "2012-2016 yılları arasında"). */
export const AFTER_YEARS =
  '[yn]?[ea] kadar|[yn]?[ea] değin|года?|годы|годах|году|гг?\\.?|року|рік|роки|роках|рр?\\.?|yılları arasında|yılları|yıllarında|yılında|roku|lata|latach|r\\.|wurde|år|年度?|년|까지|まで|तक';
