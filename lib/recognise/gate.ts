/**
 * The gate: one cheap expression per kind of letters that says where a title may stand. It is built of letters that every title form contains and
 * that no accent, ending or case changes, so that it never misses one (held by a test over all forms) and rarely stops where none is; what it lets
 * through the ladder judges. Plain letters without the `u` flag: look-around and `\p{L}` cost several times as much.
 */
const LATIN =
  /[ae]mba[sijx]|taipei|bots?chaft|hett|hetyst|kel[cç]i|dubes|duta[\s-]+b|hea(?:d|ds)[\s-]+of[\s-]+(?:\S+[\s-]+){0,4}?(?:mission|diplom|dele|lega|inter|liais|repr|perm|mi?nu|unm|mon|una|unif|unfi|amis|atm|post|chan)|hoofd[\s-]+van|chie(?:fs?[\s-]+of[\s-]+(?:the[\s-]+)?(?:dip|miss|prot)|f[\s-]+obs)|miss(?:ions?[\s-]+(?:head|chief)|iehoof|ions?(?:che|lei))|misjons|stasjons|chef(?:\S{0,4}[\s-]+d\S{1,3}[\s-]+?(?:la[\s-]+)?(?:mis|pos|d[eé]l)|[\s-]+f[oö]r|\S{0,2}[\s-]+der|eobs|beob|[\s-]+obs|es[\s-]+d)|leiter|jef[ea]s?[\s-]+de|cap[oi][\s-]+(?:della[\s-]+)?(?:mis|del|oss)|edustus|beskick|szef|kiero|misyo|kepala[\s-]+[pm]|high[\s-]+(?:comm|repr)|om{1,2}is(?:s?[aáæ]|er|ionad)|hoge[\s-]+com|valtuut|perm(?:anente?[\s-]+(?:rep|del|obs|vert|char)|[\s-]+rep|rep)|sentant|repr[aæ]|legad|leg[uú][eé]|legate|legasj|legati|d[eé]l[eé]g|andreman|tandig|ständig|ndebud|pysyv|przedst|faste?[\s-]+rep|daimi|wakil|watap|pr[\s-]+to[\s-]+the|char(?:ge|gé)\S{0,5}[\s-]+[do]|ftstr|ncarr?eg|ncarg|ncaric|zaakg|asiai|masla|[sş]g[uü]der|kuasa|nun[ctzs][ij]|nuncio|núnci|nonce|envoy|gesan|gezan|u[dt]send|nvia[td]|wys[lł]|wysok|utusa|sonder|srsg|agent[\s-]+gen|spec(?:ial[\s-]+(?:rep|env)|iaal|jaln|ial[ei]?[\s-]+|iální)|sp[eé]cial[e[\s-]+]|spesial|[oö]zel[\s-]+(?:tem|el)|rskil|s[aæ]e?rlig|erityis|minist(?:\S{1,3}[\s-]+(?:co|pl|re|pe|vic|e[\s-]+vi)|erin|err)|radc|couns|consel|conse[ij]|consig|embassy|forei|diplom|dyplo|se[ckg]r[eé]t|attach|ata[sş]e|addet|agreg|adid|[ck][oóôō]ns[uo]l|konjen|konsy|principal[\s-]+o|rank[\s-]+of|rang|dignit|grad[eo][\s-]+d|categoria[\s-]+d|stopie|m[uü]ste[sş]|katip|k[aâ]tip|legations|legation|zast[eę]p|stellver|stedfor|sousch|nestle|bitr[aä]d|llf[oö]r|segund|adjoint|number[\s-]+two|director,[\s-]+a|operations[\s-]+comm|imf[\s-]+|einsatz|observ|osserv|beoba|beauf|verte?g|vertret|gevolm|ulkoas|puolus|kunnia|kanzl|kansli|plenip|tytul|titul|temati|merkez|yksek|apost|raadg|asiam|neuvo/gi;
/**
 * Letters of which every match of `LATIN` has some: plain letters are searched several times faster than the expression, which then looks only
 * around them. Whoever adds an alternative above adds its letters here; the test over all forms holds both.
 */
const CORES =
  /addet|adid|adjo|agent|agreg|amba|apos|asia|atase|ataşe|atta|beau|beob|besk|bitr|capi|capo|categoria|chaf|charg|chef|chief|cial|command|consei|consej|consel|consig|couns|daim|deleg|delég|déleg|délég|andrem|dign|dipl|directo|dube|duta|dypl|edus|einsa|emba|envo|erity|fast|forei|ftst|gesa|gevo|geza|grad|guder|güder|head|hett|hety|hoge|hoof|imf|jefa|jefe|kans|kanz|katip|kelci|kelçi|kepa|kier|konj|kons|kuas|kunn|kâtip|legad|legas|legat|legue|legué|legúe|legúé|leit|llf|masl|merk|minis|misj|missionche|missionlei|missionsche|missionslei|misy|muste|müste|ncar|nci|ndeb|ndig|nestle|neuv|nonce|nsol|nsul|numb|nunc|nuns|nunt|nunz|nvia|obser|omis|ommis|osser|ozel|perm|plen|pr to|pr-to|pr\nto|pr\u00a0to|prze|puol|pysy|raad|radc|rang|rank|repr|rlig|rski|secr|segr|segu|sekr|sentan|sond|sous|speciaal|special|speciál|specjal|spes|srsg|stas|stopi|szef|taip|tema|titul|tytu|udse|ulko|utse|utus|valt|verteg|vertg|vertret|waki|wys|ykse|zaak|zast|özel/gi;
/** Characters before and after such letters within which the whole expression matches. */
const CORE_BEFORE = 40;
const CORE_AFTER = 120;
/** Texts up to which the expression alone is as fast. */
const SHORT_TEXT = 200;

/** Abbreviations count in their own spelling only, since "com" and "hom" are words of other languages. */
const SHORT = /\b(?:D?H[oO]M|DHM|H\.[oO]\.M|C[oO]M|CMD|HoD|HOD|C[dD]A|DCM|DHC|DPR|AEP|Amb|AMB|KUAI|AMAD)\b/g;
const CYRILLIC =
  /п[ої]с[оліуи]|мисси|міс[іи]|глав|голов|верховн|висок|в[иі]соки|постоянн|пост[іи]|постпред|н[уі]нц|поверенн|пов[іи]р|посланник|дипломат|с[оі]ветник|радни|атташе|аташе|секретар|ранг|консул|спец|полпред|полномочн|специальн|спеціальн|амбасад|ам[бв]ас|керівн|министр/gi;
const OTHER =
  /[πΠ]ρ[εέ]|[ΠP]Ρ[ΕΈ]|αποστολ|αποστόλ|αρμοστ|αρμοστ|[αά]ντιπρ|αντιπρ|αντιπρόσ|νούντ|νουντ|ακολουθ|επιτετρ|επιτετ|σύμβουλ|συμβ|γραμματ|πρόξεν|προξ|ειδικ|απεσταλ|ακόλουθ|υπουργ|שגריר|נציג|נציב|משלחת|נונצ|ממונה|ציר|יועץ|מזכיר|נספח|קונסול|שליח|ראש|سفير|سفرا|بعث|مبعوث|وفد|مفوض|مندوب|ممثل|قاصد|قائم|قايم|وزير|مستشار|سكرتير|ملحق|قنصل|موفد|نائب|نايب|रा?जदूत|राजदूत|उच्चायुक्त|प्रतिनिधि|मिशन|चार्ज|प्रभारी|दूत|कौंसुल|सचिव|अताशे|काउंसलर|कार्यवाहक|सलाहकार|महावाणिज्य|大使|代[办辦表理]|公使|領事|领事|参赞|參贊|參事|参事|特使|专员|專員|弁務官|団長|团长|團長|馆长|館長|外交官|使节|使節|使馆|次席|武官|秘书|秘書|書記官|防衛駐在官|特派员|教廷|대사|공관장|판무관|대표|공사|참사관|서기관|무관|영사|특사/gi;

/** Invisible characters, parts of letters and full-width letters, which can break a title for the plain expressions. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
const BROKEN = /[\u00ad\u0300-\u036f\u1100-\u11ff\u200b-\u200f\u2060\u3099\u309a\ufeff\uff01-\uff5e]/g;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
const HAS_WIDE = /[\u00ad\u0300-\uffff]/;
const HAS_CYRILLIC = /[\u0400-\u04ff]/;
const HAS_OTHER = /[\u0370-\u03ff\u0590-\u06ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7af]/;

/** How far around a possible title its words are read, in characters. */
const REACH = 260;

/** The gates that a text needs besides the Latin one, by the letters in it. */
function gatesFor(text: string): RegExp[] {
  if (!HAS_WIDE.test(text)) return [SHORT];
  const gates = [SHORT, BROKEN];
  if (HAS_CYRILLIC.test(text)) gates.push(CYRILLIC);
  if (HAS_OTHER.test(text)) gates.push(OTHER);
  return gates;
}

/** The matches of an expression in a part of a text, as offsets into the whole. */
function* matches(gate: RegExp, text: string, offset = 0): Generator<number> {
  gate.lastIndex = 0;
  for (let match = gate.exec(text); match; match = gate.exec(text)) {
    const { lastIndex } = gate;
    yield offset + match.index;
    gate.lastIndex = lastIndex;
  }
}

/** The offsets of the Latin gate. */
function* latinHits(text: string): Generator<number> {
  if (text.length <= SHORT_TEXT) {
    yield* matches(LATIN, text);
    return;
  }
  let from = -1;
  let to = -1;
  for (const core of matches(CORES, text)) {
    if (from < 0 || core - CORE_BEFORE > to) {
      if (to > from) yield* matches(LATIN, text.slice(from, to), from);
      from = Math.max(0, core - CORE_BEFORE);
    }
    to = core + CORE_AFTER;
  }
  if (to > from) yield* matches(LATIN, text.slice(from, to), from);
}

/**
 * Whether a text may hold a title. Never false for a text with one, also where the title is broken by invisible characters or spelt in parts.
 * @param text any text, also joined from several blocks without signs between them
 */
export function mayHoldTitle(text: string): boolean {
  for (const gate of gatesFor(text)) for (const _ of matches(gate, text)) return true;
  for (const _ of latinHits(text)) return true;
  return false;
}

/** The offsets (UTF-16) at which a title may stand, ascending: inside it or in its first words. */
export function gateHits(text: string): number[] {
  const hits = [...latinHits(text)];
  const plain = hits.length;
  for (const gate of gatesFor(text)) for (const hit of matches(gate, text)) hits.push(hit);
  return hits.length > plain ? hits.sort((a, b) => a - b) : hits;
}

/** The stretches of a text around its possible titles, ascending, not overlapping. */
export function* windowsOf(text: string): Generator<readonly [from: number, to: number]> {
  let from = -1;
  let to = -1;
  for (const hit of gateHits(text)) {
    if (from >= 0 && hit - REACH <= to) {
      to = Math.min(text.length, hit + REACH);
      continue;
    }
    if (from >= 0) yield [from, to];
    from = Math.max(0, hit - REACH);
    to = Math.min(text.length, hit + REACH);
  }
  if (from >= 0) yield [from, to];
}
