import type { Mention } from '../recognise/index.ts';
import type { Kind } from '../titles/kinds.ts';

/** Prepositions of postings in the languages of the titles. */
const AT =
  'to|in|at|au|aux|en|em|no|na|nos|nas|a|à|nel|nella|negli|i|till|til|vid|ved|op|bij|naar|bei|zu|w|we|przy|в|во|у|при|στ\\p{L}+|untuk|di|ל\\p{L}+|ב\\p{L}+|لدى|في|de|of|för|for';
const POSTED = new RegExp(`^\\s+(?:${AT})\\s+(?!la dispos|l[’'])|^\\s*,\\s+\\p{Lu}\\p{L}+\\s*,`, 'iu');
/** "Embajador en la República …": a country follows, whether or not its name is known. */
const PLACED =
  /^ (?:en|au|aux|em|no|na|nos|nas|nel|nella|negli|till|i|w|we|в|у|στ\p{L}+) (?:(?:la|el|los|las|le|les) |l['’])?\p{Lu}\p{Ll}/u;
/** The same in capitals, as Europass writes titles. */
const PLACED_IN_CAPITALS = new RegExp(PLACED.source.replace('\\p{Ll}', '\\p{L}'), 'iu');
/** 駐 and 在 with the place stand before the title. */
const PLACED_BEFORE = /[駐驻주在]\S{1,12}\s?$/u;
/** 大使館 is the embassy, in which the title only begins. */
const IS_BUILDING = /^[館馆관]/u;

/** Posts by function; nobody holds one as a rank. */
const BY_FUNCTION: ReadonlySet<Kind> = new Set<Kind>([
  'charge-ad-interim',
  'charge-en-pied',
  'acting-head',
  'head-of-mission',
  'permanent-representative',
  'permanent-observer',
  'nuncio',
  'eu-head-of-delegation',
]);

/** The titles of a position's line that its holder has. */
export function heldIn(title: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ held, end }) => held && !IS_BUILDING.test(title.slice(end)));
}

/**
 * The title by which the holder leads a mission: the first of the line, as a rank may follow ("Ministerråd … med ställning som ambassadör"),
 * or that of one who acts ("Counsellor and Chargé d'Affaires a.i.").
 * @param unsure whether a title that the line does not decide is taken, as at a mission
 */
export function leadingTitle(held: readonly Mention[], unsure: boolean): Mention | undefined {
  const leads = ({ verdict, rank, status }: Mention) =>
    (verdict === 'head' || (unsure && verdict === 'unsure')) &&
    (rank === 'head' || rank === 'acting') &&
    status !== 'designate';
  const [first] = held;
  if (first !== undefined && leads(first)) return first;
  return held.find((mention) => mention.rank === 'acting' && leads(mention));
}

/** At an embassy the Ständiger Vertreter is the deputy; only at an organisation of states does he lead. */
export function isDeputyAtEmbassy({ kind }: Mention, foldedEmployer: string): boolean {
  return kind === 'permanent-representative' && foldedEmployer.includes('botschaft');
}

/** At the ministry, "Ambassador" alone is a rank; "Ambassador to France" and "Chargé d'affaires" are posts. */
export function isPosted({ kind, start, end }: Mention, title: string): boolean {
  return BY_FUNCTION.has(kind) || POSTED.test(title.slice(end)) || PLACED_BEFORE.test(title.slice(0, start));
}

/** Whether an undecided title of a career is that of a posting abroad. */
export function isPlaced(held: readonly Mention[], title: string): boolean {
  return held.some(
    ({ verdict, rank, end }) =>
      verdict === 'unsure' &&
      rank === 'head' &&
      (title === title.toUpperCase() ? PLACED_IN_CAPITALS : PLACED).test(title.slice(end)),
  );
}
