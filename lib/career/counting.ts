import { fold } from '../recognise/fold.ts';
import { recognise } from '../recognise/index.ts';
import type { Kind } from '../titles/kinds.ts';
import * as duties from './duties.ts';
import * as employers from './employers.ts';
import type { CountedAs, CountReason, Position } from './position.ts';

/** A rule over folded text: words that begin a word, and those of scripts in which no space ends one. */
function rule(rows: string | readonly string[], cjk?: string): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    const words = typeof rows === 'string' ? rows : rows.join('|');
    pattern ??= new RegExp(`(?<!\\p{L})(?:${words})${cjk === undefined ? '' : `|${cjk}`}`, 'u');
    return pattern.test(text);
  };
}

const isIntern = rule(duties.INTERN, duties.INTERN_CJK);
const isHonorary = rule(duties.HONORARY, duties.HONORARY_CJK);
const isSupport = rule(duties.SUPPORT, duties.SUPPORT_CJK);
const isLocal = rule(duties.LOCAL);
const isAdviser = rule(duties.ADVISER, duties.ADVISER_CJK);
const ofLeader = rule(duties.LEADER);
const isLookAlike = rule(duties.LOOK_ALIKE, duties.LOOK_ALIKE_CJK);
const isRank = rule(duties.RANK, duties.RANK_CJK);
/** Also inside compounds (Markenbotschafter, varumärkesambassadör). */
const AMBASSADOR = new RegExp(`${duties.AMBASSADOR}|${duties.AMBASSADOR_CJK}`, 'u');
const isAmbassador = (text: string) => AMBASSADOR.test(text);
const isMission = rule(employers.MISSION, employers.MISSION_CJK);
const isMinistry = rule(employers.MINISTRY, employers.MINISTRY_CJK);
const isNoMinistry = rule(employers.NOT_MINISTRY);
const isForeignMinister = rule(employers.FOREIGN_MINISTER);
const isBesideLeader = rule(employers.BESIDE_LEADER);
const isAid = rule(employers.AID, employers.AID_CJK);
const isCivilian = rule(employers.CIVILIAN);
const isInternational = rule(employers.INTERNATIONAL, employers.INTERNATIONAL_CJK);

/** How a position counts, before its dates are looked at. */
export interface Counting {
  readonly reason: CountReason;
  readonly head: boolean;
  /** A title of diplomacy that nothing on its line decides: it counts where the rest of the career is diplomatic. */
  readonly undecided: boolean;
}

const COUNTED_AS: Readonly<Record<CountReason, CountedAs>> = {
  'head-of-mission': 'diplomatic',
  'diplomatic-post': 'diplomatic',
  'foreign-ministry': 'diplomatic',
  'aid-organisation': 'other',
  'civilian-mission': 'other',
  'look-alike': 'other',
  'other-work': 'other',
  'international-staff': 'not-counted',
  honorary: 'not-counted',
  adviser: 'not-counted',
  intern: 'not-counted',
  'support-staff': 'not-counted',
  'local-staff': 'not-counted',
  'no-dates': 'not-counted',
  'unreadable-dates': 'not-counted',
  future: 'not-counted',
  'ends-before-start': 'not-counted',
};

/** What a reason means for the level. */
export function countedAs(reason: CountReason): CountedAs {
  return COUNTED_AS[reason];
}

/** What a title says of its employer, where its line names none. */
const REASON_OF_KIND: Readonly<Partial<Record<Kind, CountReason>>> = {
  'honorary-consul': 'honorary',
  'sub-state-delegate': 'other-work',
  'ngo-head-of-mission': 'aid-organisation',
  'iom-chief-of-mission': 'aid-organisation',
  'icrc-head-of-delegation': 'aid-organisation',
  'peace-mission-head': 'civilian-mission',
  'election-observation-chief': 'civilian-mission',
  'imf-mission-chief': 'international-staff',
  'un-high-commissioner': 'international-staff',
};

/** At the ministry, "Ambassador" alone is a rank; "Ambassador to France" is a post. */
const POST_AT = /^\s*(?:to|in|of|at|au|aux|en|à l[ae] (?!dispos)|en|in|till|vid|w|we|na|в|у|στ\S+|di|de)\s/iu;

function countedWithout(head: CountReason): Counting {
  return { reason: head, head: false, undecided: false };
}

/**
 * Whether a position is diplomatic service, and why: its duty first (intern, honorary, staff), then its employer, then its title.
 */
export function countingOf(position: Position): Counting {
  const title = fold(position.title).text;
  const organisation = fold(position.organisation).text;
  const both = `${title} · ${organisation}`;
  if (isIntern(title)) return countedWithout('intern');
  if (isHonorary(title)) return countedWithout('honorary');
  if (isLocal(both)) return countedWithout('local-staff');
  if (isSupport(title)) return countedWithout('support-staff');
  if (isLookAlike(title) && isAmbassador(title)) return countedWithout('look-alike');
  if (isForeignMinister(title) && !isBesideLeader(title)) return countedWithout('other-work');

  const mentions = recognise(position.title, { organisation: position.organisation || undefined });
  const held = mentions.filter((mention) => mention.held);
  const leads = held.find(({ verdict, rank }) => verdict === 'head' && (rank === 'head' || rank === 'acting'));
  const head = leads !== undefined && leads.status !== 'designate';
  if (isMission(both)) {
    const leadsHere =
      head || held.some(({ verdict, rank }) => verdict === 'unsure' && (rank === 'head' || rank === 'acting'));
    return { ...countedWithout(leadsHere ? 'head-of-mission' : 'diplomatic-post'), head: leadsHere };
  }
  if ((isMinistry(both) || (isForeignMinister(title) && isBesideLeader(title))) && !isNoMinistry(both)) {
    const posted = leads !== undefined && head && POST_AT.test(position.title.slice(leads.end));
    return { ...countedWithout(posted ? 'head-of-mission' : 'foreign-ministry'), head: posted };
  }
  if (isAid(both)) return countedWithout('aid-organisation');
  if (head) return { ...countedWithout('head-of-mission'), head };
  if (isCivilian(both)) return countedWithout('civilian-mission');
  if (isInternational(organisation)) return countedWithout('international-staff');
  if (isAdviser(title) && ofLeader(both)) return countedWithout('adviser');
  const [first] = held.map(({ kind }) => REASON_OF_KIND[kind]).filter((reason) => reason !== undefined);
  if (first !== undefined) return countedWithout(first);
  if (leads !== undefined || held.some(({ verdict }) => verdict === 'related'))
    return countedWithout('diplomatic-post');
  if (isInternational(title)) return countedWithout('international-staff');
  const undecided =
    organisation === '' &&
    (held.some(({ verdict }) => verdict === 'unsure') || (mentions.length === 0 && isRank(title)));
  const lookAlike = mentions.length > 0 || isAmbassador(title);
  return { ...countedWithout(lookAlike ? 'look-alike' : 'other-work'), undecided };
}
