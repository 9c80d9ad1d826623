import { fold } from '../recognise/fold.ts';
import { type Mention, recognise } from '../recognise/index.ts';
import type { Kind } from '../titles/kinds.ts';
import * as duties from './duties.ts';
import * as employers from './employers.ts';
import { isAtFirm } from './firm.ts';
import { heldIn, isDeputyAtEmbassy, isPlaced, isPosted, leadingTitle } from './leading.ts';
import { isAmbassador, isRank, withoutEmployer } from './naming.ts';
import type { CountedAs, CountReason, Position } from './position.ts';
import { isOfTheRetired, isRetired } from './retired.ts';
import { rule } from './rule.ts';
import { isStateName } from './states.ts';
import * as trades from './trades.ts';

const isBeforeJoining = rule(duties.BEFORE_JOINING);
const isIntern = rule(duties.INTERN, duties.INTERN_CJK);
const isHonorary = rule(duties.HONORARY, duties.HONORARY_CJK);
const isSupport = rule(duties.SUPPORT, duties.SUPPORT_CJK);
const isTrade = rule(trades.TRADES, trades.TRADES_CJK);
const isContract = rule(trades.CONTRACT, trades.CONTRACT_CJK);
const isTraining = rule(trades.TRAINING, trades.TRAINING_CJK);
const isSimulation = rule(trades.SIMULATION, trades.SIMULATION_CJK);
const isOffice = rule(duties.OFFICE, duties.OFFICE_CJK);
const leadsMission = rule(duties.LEADS_MISSION, duties.LEADS_MISSION_CJK);
const isLocal = rule(duties.LOCAL, duties.LOCAL_CJK);
const isAdviser = rule(duties.ADVISER, duties.ADVISER_CJK);
const ofLeader = rule(duties.LEADER);
const isLookAlike = rule(duties.LOOK_ALIKE, duties.LOOK_ALIKE_CJK);
const isMission = rule(employers.MISSION, employers.MISSION_CJK);
const isCompany = rule([employers.COMPANY, employers.NAMED_EMBASSY]);
const isMinistry = rule(employers.MINISTRY, employers.MINISTRY_CJK);
const isNoMinistry = rule(employers.NOT_MINISTRY);
const isForeignMinister = rule(employers.FOREIGN_MINISTER);
const isBesideLeader = rule(employers.BESIDE_LEADER);
const isState = rule(`^(?:${employers.STATE})`);
const isAlongside = rule(`^(?:${employers.ALONGSIDE})`);
const isAid = rule(employers.AID, employers.AID_CJK);
const isCivilian = rule(employers.CIVILIAN);
const isInternational = rule(employers.INTERNATIONAL, employers.INTERNATIONAL_CJK);

/** How a position counts, before its dates are looked at. */
export interface Counting {
  readonly reason: CountReason;
  readonly head: boolean;
  /** A title of diplomacy that nothing on its line decides: it counts where the rest of the career is diplomatic. */
  readonly undecided: 'post' | 'rank' | false;
  /** Whether the title says that the post is over ("Former Ambassador"): a time that goes on is then none of it. */
  readonly over?: boolean;
}

/** At a mission of China or Taiwan a rank, elsewhere an assistant. */
const SECRETARY = /^秘[书書]$/u;

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

function countedWithout(reason: CountReason): Counting {
  return { reason, head: false, undecided: false };
}

/**
 * Whether a position is diplomatic service, and why: its duty first (intern, honorary, staff), then its employer, then its title.
 */
export function countingOf(position: Position): Counting {
  const title = fold(position.title).text;
  const organisation = fold(position.organisation).text;
  const both = `${title} · ${organisation}`;
  if (isBeforeJoining(title)) return countedWithout('other-work');
  if (isIntern(title)) return countedWithout('intern');
  if (isHonorary(title)) return countedWithout('honorary');
  if (isLocal(both)) return countedWithout('local-staff');
  if (isOffice(title) && isMission(both)) return countedWithout('local-staff');
  if (isSupport(title) && !(SECRETARY.test(title) && isMission(organisation))) {
    // A driver or a teacher elsewhere has other work.
    const isElsewhere = organisation !== '' && !isMission(both) && !isMinistry(both);
    return countedWithout(isElsewhere ? 'other-work' : 'support-staff');
  }
  if (isSimulation(both)) return countedWithout('other-work');
  if (isLookAlike(title) && isAmbassador(title)) return countedWithout('look-alike');
  if (isForeignMinister(title) && !isBesideLeader(title)) return countedWithout('other-work');

  if (isAlongside(title) && organisation === '') return countedWithout('other-work');

  const mentions = recognise(position.title, { organisation: position.organisation || undefined });
  const all = heldIn(position.title, mentions);
  if (all.length === 0 && !isRank(withoutEmployer(title)) && (isMission(both) || isMinistry(both))) {
    if (isTraining(title)) return countedWithout('intern');
    if (isTrade(title) || isContract(both)) return countedWithout('support-staff');
  }
  const held = all.filter((mention) => !isRetired(mention, position.title));
  const over = held.length === 0 && (all.length > 0 || isOfTheRetired(title));
  // "Former Ambassador" at a firm: the dates are those of the work there.
  if (over && organisation !== '' && !isMission(both) && !isMinistry(both) && !isState(organisation))
    return countedWithout('other-work');
  return { ...byEmployerOrTitle(position, over ? all : held, mentions.length > 0), over };
}

function headed(head: boolean, otherwise: CountReason): Counting {
  return { reason: head ? 'head-of-mission' : otherwise, head, undecided: false };
}

const isUndecidedHead = (held: readonly Mention[]) =>
  held.some(({ verdict, rank }) => verdict === 'unsure' && rank === 'head');

const SENT_TO =
  /(?<!\p{L})(?:ambassador|high commissioner|permanent representative) (?:to|in) (?:the )?\p{Lu}\p{Ll}|ambassad(?:eur|rice) (?:au|en|aux|à) \p{Lu}\p{Ll}|embajador(?:a)? (?:en|ante) \p{Lu}\p{Ll}|botschafter(?:in)? in \p{Lu}\p{Ll}/iu;

/**
 * How a position counts by who employs its holder, and where its line does not say, by its title.
 * @param hasMention whether there is a title in the line, whoever holds it
 */
function byEmployerOrTitle(position: Position, held: readonly Mention[], hasMention: boolean): Counting {
  const title = fold(position.title).text;
  const organisation = fold(position.organisation).text;
  const both = `${title} · ${organisation}`;
  const lead = leadingTitle(held, false);
  if (isMission(both) && !isCompany(both)) {
    const leadsHere = leadingTitle(held, true);
    const isHead = leadsHere === undefined ? leadsMission(title) : !isDeputyAtEmbassy(leadsHere, organisation);
    return headed(isHead, 'diplomatic-post');
  }
  if ((isMinistry(both) || (isForeignMinister(title) && isBesideLeader(title))) && !isNoMinistry(both)) {
    return headed(lead !== undefined && isPosted(lead, position.title), 'foreign-ministry');
  }
  if (isAid(both)) return countedWithout('aid-organisation');
  // "Head of Mission" of an observation mission; an ambassador to its organisation is one.
  if (lead?.kind === 'head-of-mission' && isCivilian(organisation)) return countedWithout('civilian-mission');
  if (lead !== undefined) return headed(true, 'diplomatic-post');
  if (isCivilian(both)) return countedWithout('civilian-mission');
  if (isInternational(organisation)) return countedWithout('international-staff');
  if (isAdviser(title) && ofLeader(both)) return countedWithout('adviser');
  const [byKind] = held.flatMap(({ kind }) => REASON_OF_KIND[kind] ?? []);
  if (byKind !== undefined) return countedWithout(byKind);
  if (held.some(({ verdict }) => verdict === 'related' || verdict === 'head')) return countedWithout('diplomatic-post');
  if (isInternational(title)) return countedWithout('international-staff');
  const unsaid = isState(organisation) && !(organisation === '' && isAtFirm(position.title, held));
  if (unsaid && isPlaced(held, position.title)) return headed(true, 'diplomatic-post');
  if (isUndecidedHead(held) && isStateName(position.organisation)) return headed(true, 'diplomatic-post');
  // "Philippine Ambassador to Kuwait": a state by a word that the recogniser does not know.
  const isSent = !hasMention && SENT_TO.test(position.title) && !isLookAlike(title);
  const isPost = isSent || held.some(({ verdict }) => verdict === 'unsure');
  const isOnlyRank = !hasMention && isRank(title);
  const reason = hasMention || isAmbassador(title) ? 'look-alike' : 'other-work';
  return { reason, head: isSent, undecided: unsaid && (isPost ? 'post' : isOnlyRank && 'rank') };
}
