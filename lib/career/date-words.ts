/**
 * Words of date lines, a row per language (en fr es pt de it nl ru uk pl tr sv+da+no fi el ar he id hi; zh+ja+ko apart, where no space ends a word).
 * Seen on profile sites, in Europass and in national biographies; matched whole, case and accents as written. A row is split at its
 * bars: no bar may stand in a group.
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
  'present|the present|pres\\.|this day|current|incumbent|until now|till now|currently|now|today|ongoing|to date|till date|date',
  "présent|à présent|à nos jours|nos jours|aujourd[’']hui encore|en poste(?! à)(?! au)(?! en)(?! dans)(?! comme)|en exercice|en fonction(?! à)(?! au)(?! de)(?! comme)|aujourd[’']hui|à ce jour|ce jour|en cours|actuel|actuelle|actuellement|maintenant",
  'en el cargo(?! de)|en ejercicio|día de hoy|hasta ahora|ahora|al presente|vigente|actualidad|la actualidad|actualmente|actual|presente|hoy|la fecha|en curso',
  'dias de hoje|agora|em exercício|em curso|presente momento|o momento|momento|atual|atualmente|actualmente|hoje|data|até à data|o presente',
  'bis dato|heutigen tag|andauernd|fortlaufend|im amt(?! für)(?! de)|heute|jetzt|gegenwart|aktuell|laufend|dato|gegenwärtig|derzeit',
  "tutt[’']oggi|tuttora|data odierna|in carica(?! come)(?! d)(?! presso)|presente|oggi|attuale|attualmente|adesso|in corso|ora",
  'd\\.d\\.|op dit moment|huidig\\p{L}*|lopend|tegenwoordig|heden|nu|vandaag',
  'по сей день|сей день|до сих пор|этого времени|нынешнее время|наше время|настоящего времени|текущее время|настоящее время|настоящий момент|(?:до )?сего времени|н\\.\\s?вр?\\.?|наст\\. ?вр\\p{L}*\\.?|сейчас|сегодня',
  'по цей день|цей день|досі|до сьогодні|по сьогодні|сьогоднішній день|нинішній час|сьогодення|т\\.\\s?ч\\.?|дотепер|теперішній час|теперішнього часу|цей час|(?:до )?цього часу|зараз|сьогодні|донині|нині|тепер',
  'dnia dzisiejszego|dzień dzisiejszy|dzisiaj|po dziś dzień|chwili obecnej|obecny|obecna|w toku|obecnie|teraz|dziś|dzisiaj|nadal|chwili obecnej|chwila obecna',
  'bugüne kadar|bugüne dek|bugüne değin|günümüze kadar|günümüze dek|günümüze değin|günümüze|bugüne|şimdiye kadar|halen devam ediyor|hala|hâlâ|sürüyor|halen|hâlen|günümüz|devam ediyor|devam|şu an|şimdi|bugün|mevcut',
  'tills vidare|fortfarande|nuläget|alltjämt|fortsatt|fremdeles|stadig|i øjeblikket|til i dag|d\\.d\\.|nutiden|nu|nuvarande|pågående|idag|i dag|nuværende|nåværende|nå|dags dato',
  'tähän päivään|tähän asti|tähän mennessä|toistaiseksi|parhaillaan|nykypäivä\\p{L}*|nykyinen|nykyhetki|nyt|edelleen|tällä hetkellä|jatkuu|nykyään',
  'σημερινά|το παρόν|τα σήμερα|μέχρι τώρα|έως τώρα|σήμερα|τώρα|παρόν',
  'يومنا هذا|تاريخه|هذا اليوم|يومنا|لا يزال|ما يزال|مستمر|الآن|الان|الحاضر|حاليا|حاليًا|الحالي|الوقت الحالي|الوقت الحاضر|اليوم',
  'עד כה|עד עתה|עד עצם היום הזה|עתה|ההווה|היום|כיום|הווה|עכשיו|נוכחי|כעת',
  'hari ini|hingga kini|seterusnya|masih menjabat|sekarang|saat ini|kini',
  'आज तक|अभी तक|अद्यतन|जारी|वर्तमान|अब|अब तक|आज|अभी',
]);
export const PRESENT_CJK =
  '至今|直到现在|直到現在|目前为止|今日|現在に至る|継続中|지금|진행 ?중|재임 ?중|현직|迄今|今|现在|現在|目前|現職|在職中|在任中|현재|재직 ?중';

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
  'dans les années|les années|nos|nos anos|nei|negli|nei anni|negli anni|in de jaren|de jaren|tijdens de jaren|åren|i åren|under åren|årene|i årene|έτη|τα έτη|στα έτη|в период|في الأعوام|في السنوات|pada tahun',
  'в|у|между|між|с|з|від|од|w latach|między|od|vuosina|από|το|μεταξύ|من عام|من سنة|ومن|من|بين عامي|بين|في|בין השנים|בין|בשנים|משנת|מ|dari tahun|dari|antara',
]);
/** What follows the last year of a period in some languages ("2016 року", "2012-2016 yılları arasında"). */
export const AFTER_YEARS =
  '[yn]?[ea] kadar|[yn]?[ea] değin|года?|годы|годах|году|гг?\\.?|року|рік|роки|роках|рр?\\.?|yılları arasında|yılları|yıllarında|yılında|roku|lata|latach|r\\.|wurde|år|年度?|년|까지|まで|तक';
