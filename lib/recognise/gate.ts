/**
 * The gate: one cheap expression that says where a title may stand. It is built of the letters that every title form contains, so that it never
 * misses one and rarely stops where none is; what it lets through the ladder judges. Measured: a gate on plain letters without the `u` flag costs
 * about what reading the text costs.
 */
const LATIN =
  'amba[sx]|emba[ij]|(?:^|[^a-z])amb\\.|\\bae(?:p\\b| and p)|h(?:ea|oo)[fd]s?\\s+(?:of|van)\\s|chiefs?\\s+of\\s|missions?\\s+(?:head|chief)|chef[aes]?s?\\s+d|chief\\s+obs|high\\s+(?:comm|repr)|perm(?:anent)?[\\s-]*(?:rep|del|obs)|pr\\s+to\\s|nuncio|envoy|minister|diplomat|charg\\S{1,3}\\s+d|number\\s+two|counsel|secretary|attach|consul|principal\\s+off|special\\s+rep|rank\\s+of|agent[\\s-]general|delegate|srsg|imf\\s|\\b(?:d?hom|dhm|h\\.o\\.m|com|cmd|hod|cda|dcm|dhc|dpr)\\b|director,\\s+ait|operations\\s+comm';

const GATE = new RegExp(
  `${LATIN}|bots?chafter|leiter|chef|konsul|vertreter|geschaftstrager|gesch.{1,2}ftstr|missi|jef[ea]|encargad|encarregad|incaricat|comision|comiss|capo|nunzio|nonce|nuntius|nunci|hoofd|zaakgel|gezant|vertegenw|beskick|kommiss|represent|repr.{1,2}s|sandebud|s.{1,2}ndebud|minister|misjons|stasjons|utsending|udsending|l.{1,2}hetti|edustusto|edustaja|asiainh|szef|kierown|radca|poz|elci|el.{1,2}i|temsilci|maslahat|komiser|duta|dubes|wakil|watap|kuasa|kuai|utusan|konjen|ministr|[\\u0370-\\uffff]`,
  'gi',
);

/** How far around a possible title its words are read, in characters. */
const REACH = 260;

/**
 * Whether a text may hold a title. Never false for a text with one, also where the title is broken by invisible characters or spelt in parts.
 * @param text any text, also joined from several blocks without signs between them
 */
export function mayHoldTitle(text: string): boolean {
  GATE.lastIndex = 0;
  return GATE.test(text);
}

/** The offsets (UTF-16) at which a title may stand, ascending: inside it or in its first words. */
export function* gateHits(text: string): Generator<number> {
  const pattern = new RegExp(GATE);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match.index;
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
