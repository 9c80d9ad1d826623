/**
 * The gate: says where a title may stand, for about the price of one plain search. Every Latin title holds one of the stems of five letters below, whatever its
 * accents, case or ending (held by a test over all forms), so the text is read in leaps: where three letters can be no part of these, three
 * characters are passed over at once. Letters that ordinary words have too are looked at again with the words beside them.
 */
const LETTERS = 5;
/** `_` is a space or a hyphen. */
const STEMS =
  'addet adid_ adida adido agreg ambas andig asiai bajad botsc capi_ capo_ capom deleg dubes duta_ edust envia envoy erteg ervad etyji faire ffari ftstr gesan gezan hetti incar invia ionsr itark jkomm isgud kansl kanzl katip kelci kepal komis konje konso konsu kuasa lahet lomat masla mbaix missa misio misji misyo ncery ndebu ndrem neuvo nonce nunci nuncj nunsi nunti nunzi onsej onsel osser ozel_ placo pleni puolu radca radc_ schef sekre specj stesa szef_ taipe temsi udsen usavi utsen utusa valgo valob valtu volma wakil watap ykomm zaakg couns';
/** Letters of ordinary words, and what must stand before and after them (`#`). */
const WORDS: Readonly<Record<string, string>> = {
  advis: '(?<=defen[cs]e_)#',
  atase: '(?<!d)#',
  bserv: '#(?:at|ad)\\S*_perm',
  charg: '#(?:ée?s?(?!_d|[a-z])|[eé]e?,?_a(?:d_in|\\.?_?i))',
  chef_: '#_?(?:d|adj|f.?r|ob|/)',
  chefb: '#eo',
  chefe: '#',
  cheff: '#',
  chefs: '#_d',
  chief: '(?<=mission_)#|#s?_(?:of_(?:the_)?(?:\\S+_){0,2}?(?:dip|mis|prot)|(?:mil\\S+_)?obs|mon)',
  creta:
    '(?<=(?:[123]|st|nd|rd|e[er]de|erste|prem\\S*|deux\\S*|trois\\S*|prim\\S*|segund\\S*|ter[cz]\\S*|\\Sade)_?s\\S)#|#ire_des_aff',
  e_mis: '(?<=chef\\S{1,4}_d)#s',
  er_tw: '(?<=numb)#o',
  encar: '#(?:re)?g',
  entan: '(?<=r\\S{1,2}s)#[td]',
  egret: '(?<=(?:prim|second|terz)\\S*_s)#|#ari[oa]_di_leg',
  ficer: '(?<=(?:service|principal)_of)#',
  gent_: '#_?gen',
  _head: '(?<=mission_?)#',
  gozle: '#m\\S*_hey',
  head_:
    '#_?of_(?:\\S+_){0,4}?(?:mis|minu|dip|dele|lega|inter|liais|rep|perm|un|eu|os|mon|bin|a[mt]|post|chan|emb|coun|civ|obs|fie)',
  heads: '#_of_(?:\\S+_){0,4}?(?:mis|dip|del|perm|leg|rep|emb)',
  hd_of: '#_(?:the_)?mis',
  hoofd: '(?<=missie|post)#|#(?:_va|_mi|wa)',
  jefa_: '#_?de_(?:la_)?(?:bi|at|am|m[io]|un|eu|ma|ca|su)',
  jefe_: '#_?de_(?:la_)?(?:bi|at|am|m[io]|un|eu|ma|ca|su)',
  ketua: '#_mis',
  leite: '(?<=(?:missions?|einsatz|delegations)_?)#|#r\\S*_der',
  leder: '#(?:en)?_(?:for|a[fv])_(?:\\S+_){1,3}?mis',
  mmand: '(?<=(?:operations|ond_in)_co)#',
  nestl: '#ed',
  niste: '#r(?:ra|r.d|,?_(?:res|pe|pl|vi|\\(|at_|v[ie]d_|emb|hig|perm))',
  nsole: '#(?!d)',
  nsoli: '#(?!d)',
  ommis: '(?<=high_c)#',
  onsei: '#ll',
  onsig: '#l',
  onsul: '#(?!t)',
  perm_: '#_?rep',
  perma: '#nent\\S?_(?:rep|del|obs|ver|cha)',
  permr: '#ep',
  przed: '#st',
  r_to_: '(?<=p)#_?the',
  rank_: '#_?of',
  recto: '#r,_a',
  segun: '#d[oa]_jef',
  sjons: '#(?:s?j?ef|led)',
  sonde: '#r(?:be|bo|ge)',
  spesi: '#al(?:re|ut)',
  tache: '#(?!d)',
  tativ: '(?<=(?:perm\\S*|special|diplomatic|high|personal|taiwan\\S*)_represen)#|#e_of_taiwan',
  umero: '#_d(?:eux|ois|ue)',
};

/**
 * Abbreviations count in their own spelling only, since "com" and "hom" are words of other languages. What stands before them may be the
 * end of another block.
 */
const SHORT =
  /(?:D?H[oO]M|DHM|H\.[oO]\.M|C[oO]M|CMD|HoD|HOD|C[dD]A|DCM|DHC|DPR|AEP|HMA|Amb|AMB|KUAI|AMAD|SRSG|EUSR|AE (?:and|&) P)(?![a-z])/g;
const CYRILLIC =
  /п[ої]с[оліуи]|мисси|міс[іи]|глав|голов|верховн|в[иі]сок|пост[оіип]|н[уі]нц|поверен|пов[іи]р|диплом|с[оі]ветн|радни|атт?аше|секрет|ранг|консул|спец|полпр|полномоч|ам[бв]ас|керівн|министр/gi;
const OTHER =
  /[πΠ]ρ[εέοό]|ΠΡ[ΕΈΟΌ]|αποστ[οό]λ|αρμοστ|ντιπρ|νο[υύ]ντ|ακ[οό]λουθ|επιτετ|σ[υύ]μβ|γραμματ|ειδικ|απεσταλ|υπουργ|שגריר|נציג|נציב|משלחת|נונצ|ממונה|ציר|יוע[ץצ]|מזכיר|נספח|קונסול|שליח|ראש|سفير|سفرا|بعث|بعوث|وفد|مفوض|مندوب|ممثل|قاصد|قا[ئي]م|وزير|مستشار|سكرتير|ملحق|قنصل|نا[ئي]ب|दूत|उच्चायुक्त|प्रतिनिधि|मिशन|चार्ज|प्रभारी|कौंसुल|सचिव|अताशे|काउंसलर|कार्यवाहक|सलाहकार|महावाणिज्य|大使|代[办辦表理]|公使|[领領]事|[参參][赞贊事]|特使|[专專][员員]|弁務官|[団团團馆館]长|[団團館]長|外交官|使[节節馆]|次席|武官|秘[书書]|書記官|防衛駐在官|特派员|教廷|事處處|活動責|チーフ|[수션시관찰무]단장|대사|공관장|판무관|대표|공사|참사관|서기관|무관|영사|특사/gi;

/** Invisible characters, parts of letters and full-width letters, which can break a title for the plain expressions. */
const BROKEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
  /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u093c\u1100-\u11ff\u200b-\u200f\u2060\u3099\u309a\ud835\ufb00-\ufb06\ufeff\uff01-\uff5e]/g;
/** Any character that the leaps do not know: all but plain and accented Latin letters, signs, dashes, quotes and spaces. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
const UNKNOWN = /[\u00ad\u0300-\u1fff\u200b-\u200f\u2060\u3000-\ud7ff\ud835\uf900-\uffff]/g;
const HAS_CYRILLIC = /[\u0400-\u04ff]/;
const HAS_OTHER = /[\u0370-\u03ff\u0590-\u06ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7af]/;

/** How far around a possible title its words are read, in characters. */
const REACH = 260;

/** The codes of what is no letter: spaces and hyphens, all else. */
const SPACE = 0;
const SIGN = 31;
/** Letters from here on have no code: Latin ends before. */
const LETTERS_END = 0x180;

/** The code of each letter without its accent. */
const codes = new Uint8Array(LETTERS_END).fill(SIGN);
/** By the codes of three letters: how far the reading may leap after them; 0 where they end a stem. */
const leaps = new Uint8Array(1 << 15).fill(LETTERS - 2);
/** By the codes of all letters of a stem: what must stand there, `null` for nothing more; an expression once it was asked for. */
const stems = new Map<number, string | RegExp | null>();

function prepare(): void {
  for (const space of ' \t\n\r\f\v\u00a0-') codes[space.charCodeAt(0)] = SPACE;
  for (let code = 0x41; code < LETTERS_END; code++) {
    const letter = String.fromCharCode(code);
    const undecomposed = 'øłđı'.indexOf(letter.toLowerCase());
    const base = undecomposed < 0 ? letter.normalize('NFD').toLowerCase() : 'oldi'.charAt(undecomposed);
    if (base >= 'a' && base < '{') codes[code] = base.charCodeAt(0) - 0x60;
  }
  for (const stem of STEMS.split(' ')) learn(stem, null);
  for (const stem of Object.keys(WORDS)) learn(stem, WORDS[stem] ?? null);
}

function learn(stem: string, beside: string | null): void {
  let hash = 0;
  for (let i = 0; i < LETTERS; i++) {
    const code = stem.charCodeAt(i);
    hash = (hash << 5) | (code === 0x5f ? SPACE : code - 0x60);
    const last = hash & 0x7fff;
    if (i > 1) leaps[last] = Math.min(leaps[last] ?? 0, LETTERS - 1 - i);
  }
  stems.set(hash, beside);
}

/** The code of a character past the letters: narrow and thin spaces and hyphens count as spaces. */
const codePast = (character: number): number =>
  (character >= 0x2009 && character <= 0x2011) || character === 0x202f ? SPACE : SIGN;

/** The codes of the five letters that end at a place, in one number. */
function hashAt(text: string, end: number): number {
  let hash = 0;
  for (let at = end - LETTERS + 1; at <= end; at++)
    hash = (hash << 5) | (codes[text.charCodeAt(at)] ?? codePast(text.charCodeAt(at)));
  return hash;
}

/**
 * Where the first stem from a place on ends, by leaps; `text.length` without one. What it reads is given to it and nothing else is looked
 * up, because it must be fast from its first call: on most pages it runs a few times only.
 * @param from where a stem may end
 */
function nextStem(text: string, code: Uint8Array, leap: Uint8Array, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const a = text.charCodeAt(at - 2);
    const b = text.charCodeAt(at - 1);
    const c = text.charCodeAt(at);
    const last =
      ((a < LETTERS_END ? (code[a] as number) : codePast(a)) << 10) |
      ((b < LETTERS_END ? (code[b] as number) : codePast(b)) << 5) |
      (c < LETTERS_END ? (code[c] as number) : codePast(c));
    const step = leap[last] as number;
    if (step !== 0) at += step;
    else if (stems.has(hashAt(text, at))) return at;
    else at++;
  }
  return length;
}

/** Whether what a stem needs stands beside it. */
function isInCompany(text: string, begin: number, hash: number): boolean {
  let beside = stems.get(hash);
  if (typeof beside === 'string') {
    const source = beside.replaceAll('_?', '[\\s-]*').replaceAll('_', '[\\s-]+').replaceAll('#', `[^]{${LETTERS}}`);
    beside = new RegExp(source, 'iy');
    stems.set(hash, beside);
  }
  if (!beside) return true;
  beside.lastIndex = begin;
  return beside.test(text);
}

/** The offsets of Latin titles, ascending: all, or the first only. */
function latinHits(text: string, first: boolean): number[] {
  if (stems.size === 0) prepare();
  const hits: number[] = [];
  for (
    let at = nextStem(text, codes, leaps, LETTERS - 1);
    at < text.length;
    at = nextStem(text, codes, leaps, at + 1)
  ) {
    const begin = at - LETTERS + 1;
    if (!isInCompany(text, begin, hashAt(text, at))) continue;
    hits.push(begin);
    if (first) break;
  }
  return hits;
}

/** How much is read at once from a letter on that the leaps do not know, in characters: little, for a word in Latin text, and more in text of its own. */
const LEAST_STRANGE = 128;
const MOST_STRANGE = 16_384;
/** Longer than any expression for such letters. */
const OVERLAP = 24;

/** Adds the offsets of titles with letters that the leaps do not know, where such letters are: all, or the first only. */
function addStrangeHits(text: string, hits: number[], first: boolean): void {
  let end = 0;
  let length = LEAST_STRANGE;
  UNKNOWN.lastIndex = 0;
  for (let unknown = UNKNOWN.exec(text); unknown; unknown = UNKNOWN.exec(text)) {
    // an expression may begin with a Latin letter that is like a Greek one
    const begin = Math.max(end, unknown.index - 1);
    length = begin - end < LEAST_STRANGE ? Math.min(MOST_STRANGE, length * 2) : LEAST_STRANGE;
    end = begin + length;
    const part = text.slice(begin, end + OVERLAP);
    for (const gate of gatesFor(part)) {
      gate.lastIndex = 0;
      for (let hit = gate.exec(part); hit && hit.index < length; hit = gate.exec(part)) {
        hits.push(begin + gate.lastIndex - 1);
        if (first) return;
      }
    }
    UNKNOWN.lastIndex = end;
  }
}

/** The expressions that strange letters need. */
function gatesFor(part: string): RegExp[] {
  const gates = [BROKEN];
  if (HAS_CYRILLIC.test(part)) gates.push(CYRILLIC);
  if (HAS_OTHER.test(part)) gates.push(OTHER);
  return gates;
}

/**
 * Whether a text may hold a title. Never false for a text with one, also where the title is broken by invisible characters or spelt in parts.
 * @param text any text, also joined from several blocks without signs between them
 */
export const mayHoldTitle = (text: string): boolean => gateHits(text, true).length > 0;

/**
 * The offsets (UTF-16) at which a title may stand, ascending: inside it or in its first words.
 * @param first whether one of them is enough
 */
export function gateHits(text: string, first = false): number[] {
  const hits = latinHits(text, first);
  const plain = hits.length;
  if (first && plain > 0) return hits;
  addStrangeHits(text, hits, first);
  SHORT.lastIndex = 0;
  while (SHORT.test(text)) hits.push(SHORT.lastIndex - 1);
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
