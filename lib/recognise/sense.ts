import type { CueSense } from '../titles/form.ts';
import type { Kind } from '../titles/kinds.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { Context } from './mention.ts';
import { readPassage } from './passage.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { isA, type Step, Surroundings } from './surroundings.ts';

/** What a title means after its cues were weighed: its kind, or `null` when it is no title here, or nothing decided. */
export type Sense =
  | { readonly decided: true; readonly kind: Kind; readonly reason: Reason }
  | { readonly decided: false; readonly near: readonly Reason[] }
  | null;

type Signal = CueSense | 'nation';
type Outcome = Kind | 'state' | 'drop';

const STATE: Readonly<Partial<Record<Signal, Outcome>>> = {
  embassy: 'state',
  ministry: 'state',
  accredited: 'state',
  states: 'state',
  nation: 'state',
};

/** What a cue makes of a title, by the kind that the title would have as a diplomat's. */
function outcomeOf({ kind, alone, langs }: Draft, signal: Signal): Outcome | undefined {
  const state = STATE[signal];
  switch (kind) {
    case 'head-of-mission':
    case 'olympic-chef-de-mission':
    case 'deputy-head':
      if (signal === 'aid') return 'ngo-head-of-mission';
      if (signal === 'iom') return 'iom-chief-of-mission';
      if (signal === 'icrc') return 'icrc-head-of-delegation';
      if (signal === 'peace') return 'peace-mission-head';
      if (signal === 'election') return 'election-observation-chief';
      if (signal === 'imf') return 'imf-mission-chief';
      if (signal === 'olympic') return 'olympic-chef-de-mission';
      if (signal === 'business') return 'business-chef-de-mission';
      return state;
    case 'eu-head-of-delegation':
    case 'icrc-head-of-delegation':
      if (signal === 'icrc') return 'icrc-head-of-delegation';
      if (signal === 'aid') return 'ngo-head-of-mission';
      if (signal === 'peace') return 'peace-mission-head';
      if (signal === 'nation' || signal === 'states') return undefined;
      return state;
    case 'charge-ad-interim':
    case 'charge-en-pied':
      return signal === 'business' ? 'business-charge' : state;
    case 'high-commissioner':
      return signal === 'agency' ? 'un-high-commissioner' : state;
    case 'election-observation-chief':
      return signal === 'election' || signal === 'peace' ? 'election-observation-chief' : undefined;
    case 'peace-mission-head':
      return signal === 'peace' || signal === 'states' ? 'peace-mission-head' : undefined;
    case 'permanent-representative':
      // "Ständiger Vertreter": at an embassy the deputy, at an organisation the head
      if (alone === 'none' && langs.includes('de') && (signal === 'embassy' || signal === 'accredited'))
        return 'deputy-head';
      return signal === 'brand' || signal === 'business' ? 'drop' : state;
    case 'ambassador':
      // a company's officer with the full title carries it as a rank
      if (alone === 'own' && signal === 'business') return 'personal-rank';
      return signal === 'brand' || signal === 'business' ? 'drop' : state;
    case 'diplomatic-rank':
    case 'consul':
    case 'special-envoy':
      return signal === 'brand' || signal === 'business' ? 'drop' : state;
    case 'thematic-ambassador':
      return signal === 'brand' ? 'drop' : state;
    default:
      return state;
  }
}

const CODES: Readonly<Record<Signal, ReasonCode>> = {
  embassy: 'embassy',
  ministry: 'foreign-ministry',
  accredited: 'accredited',
  states: 'states-organisation',
  nation: 'state',
  aid: 'aid-organisation',
  iom: 'aid-organisation',
  icrc: 'aid-organisation',
  peace: 'civilian-mission',
  election: 'civilian-mission',
  imf: 'finance',
  olympic: 'sport',
  business: 'business',
  agency: 'agency',
  brand: 'business',
};

interface Weighed {
  readonly signal: Signal;
  readonly cost: number;
  readonly quote: string;
}

/** How far apart two places are for a reader: characters, and much more for every sign that ends a thought. */
function apart(gap: string): number {
  let cost = gap.length;
  for (const sign of gap) {
    if (sign === ';' || sign === '\n') cost += 90;
    else if (sign === '|' || sign === '·' || sign === '•' || sign === '–' || sign === '—' || sign === '(') cost += 8;
    else if (sign === '。' || sign === '।') cost += 60;
  }
  return cost + (gap.match(/[a-zа-я]{3}[.!?] /g)?.length ?? 0) * 70;
}

const TOO_FAR = 260;
const LONGEST_CUE = 60;

/** Titles that only diplomats have: they tell what a title beside them means. */
const VOUCHING: ReadonlySet<Kind> = new Set<Kind>([
  'high-commissioner',
  'permanent-representative',
  'charge-ad-interim',
  'charge-en-pied',
  'minister-counsellor',
  'consul-general',
  'nuncio',
]);

function weigh(draft: Draft): Weighed[] {
  const { around, start, end } = draft;
  const { text } = around.passage;
  const found: Weighed[] = [];
  const add = (signal: Signal, from: number, to: number, extra: number) => {
    const gap = to <= start ? text.slice(to, start) : text.slice(end, from);
    if (gap.length > TOO_FAR) return;
    const cost = apart(gap) * (to <= start ? 1.25 : 1) + extra;
    found.push({ signal, cost, quote: around.original(from, to) });
  };
  for (const { start: from, end: to, meaning } of around.knownNear(start, end, TOO_FAR + LONGEST_CUE)) {
    if (from < end && to > start) {
      // "Head of the OSCE Mission": the employer is part of the title
      if (meaning.as === 'cue' && SHARED_WORDS.has(draft.kind) && STATE[meaning.sense] === undefined)
        add(meaning.sense, from, from, 0);
      continue;
    }
    if (meaning.as === 'cue') add(meaning.sense, from, to, extraCost(draft, meaning.sense));
    else if (meaning.as === 'nation') add('nation', from, to, 60);
  }
  for (const other of draft.all) {
    const apartFrom = other.end <= start || other.start >= end;
    if (apartFrom && other.kind !== draft.kind && VOUCHING.has(other.kind))
      add('accredited', other.start, other.end, 40);
  }
  const linked = linkedNation(draft);
  if (linked) found.push({ signal: 'nation', cost: linkCost(draft), quote: around.original(linked.start, linked.end) });
  const first = around.wordAt(Math.max(0, start - 120));
  const last = around.wordAt(end + 120);
  for (let word = first; word < last; word++) {
    const at = around.passage.words[word];
    const place = at && (at.end <= start || at.start >= end) ? around.placeFrom(word, draft.langs) : -1;
    if (at && place >= 0) add('nation', at.start, around.passage.words[place]?.end ?? at.end, 60);
  }
  return found;
}

/** Titles that other work shares: the employer decides before a country or an organisation does. */
const SHARED_WORDS: ReadonlySet<Kind> = new Set<Kind>(['head-of-mission', 'deputy-head', 'olympic-chef-de-mission']);

function extraCost({ kind }: Draft, sense: CueSense): number {
  if (sense === 'ministry') return 20;
  return sense === 'states' && SHARED_WORDS.has(kind) ? 30 : 0;
}

/** Titles that other work shares lean on the employer first, so that "Head of Mission in Yemen, MSF" is MSF's. */
function linkCost(draft: Draft): number {
  return draft.kind === 'head-of-mission' || draft.kind === 'deputy-head' || draft.kind === 'olympic-chef-de-mission'
    ? 90
    : 3;
}

/** The country that the title itself names: before it ("Indian Ambassador", "Bahrain's ambassador") or after it ("to the Republic of Korea"). */
export function linkedNation(draft: Draft): Step | null {
  for (const step of draft.before) {
    if (isA(step, 'nation')) return step;
    if (!isA(step, 'small') && !isA(step, 'before')) break;
  }
  let unknown = 0;
  for (const [index, step] of draft.after.entries()) {
    if (!/^[ ,'(.-]*$/.test(step.gap) || (index > 0 && /[,.(]/.test(step.gap) && unknown > 0)) break;
    if (isA(step, 'nation')) return step;
    if (step.meanings.some((meaning) => meaning.as === 'cue' && STATE[meaning.sense] === undefined)) break;
    if (!isA(step, 'small') && ++unknown > 2) break;
  }
  return null;
}

/** Ladder step: the sense of the title from the cues near it, the nearest first; then from the page around the text. */
export function senseOf(draft: Draft, context: Context | undefined): Sense {
  const special = ({ signal }: Weighed) => (STATE[signal] === undefined ? 0 : 1);
  const signals = weigh(draft).sort((a, b) => a.cost - b.cost || special(a) - special(b));
  let best: Weighed | undefined;
  for (const weighed of signals) {
    const outcome = outcomeOf(draft, weighed.signal);
    if (outcome === undefined || weighed.cost > TOO_FAR) continue;
    if (outcome === 'drop' && weighed.cost > 80) continue;
    if (draft.odd && outcome === 'state' && weighed.cost > 30) continue;
    best = weighed;
    break;
  }
  if (best) return decide(draft, best, CODES[best.signal]);
  const around = fromContext(draft, context);
  if (around !== undefined) return around;
  if (draft.odd) return null;
  if (isPlainOffice(draft) && !signals.some(({ signal }) => signal === 'brand'))
    return { decided: true, kind: draft.kind, reason: { code: 'own-form', quote: '' } };
  if (draft.alone === 'own') {
    return { decided: true, kind: draft.kind, reason: { code: 'own-form', quote: '' } };
  }
  return draft.alone === 'none' ? null : { decided: false, near: [] };
}

/**
 * Whether the words are used as for a diplomat although no cue says so: "met the Ambassador", "Heads of Mission", "retired ambassador". Brands and
 * businesses do not speak of theirs like this.
 */
function isPlainOffice(draft: Draft): boolean {
  if (draft.alone !== 'unsure' || !OFFICES.has(draft.kind)) return false;
  if (draft.status === 'designate') return true;
  if (draft.status === 'former') return draft.kind === 'ambassador';
  return !draft.held;
}

const OFFICES: ReadonlySet<Kind> = new Set<Kind>([
  'ambassador',
  'high-commissioner',
  'permanent-representative',
  'head-of-mission',
  'charge-ad-interim',
]);

function decide(draft: Draft, weighed: Weighed, code: ReasonCode): Sense {
  const outcome = outcomeOf(draft, weighed.signal);
  if (outcome === 'drop' || outcome === undefined) return null;
  const kind = outcome === 'state' ? stateKind(draft.kind) : outcome;
  return { decided: true, kind, reason: { code, quote: weighed.quote } };
}

/** Kinds named by their other sense are heads of mission where a state sends them. */
function stateKind(kind: Kind): Kind {
  if (kind === 'olympic-chef-de-mission') return 'head-of-mission';
  if (kind === 'icrc-head-of-delegation') return 'eu-head-of-delegation';
  return kind;
}

function fromContext(draft: Draft, context: Context | undefined): Sense | undefined {
  if (!context) return undefined;
  for (const [words, code] of [
    [context.organisation, 'position-organisation'],
    [context.headline, 'headline'],
  ] as const) {
    if (!words) continue;
    const passage = readPassage(fold(words), words);
    const around = new Surroundings(passage);
    const signals: Weighed[] = passage.known.flatMap(({ start, end, meaning }) =>
      meaning.as === 'cue' ? [{ signal: meaning.sense, cost: start, quote: around.original(start, end) }] : [],
    );
    const deciding = signals.find(({ signal }) => outcomeOf(draft, signal) !== undefined);
    if (deciding) return decide(draft, deciding, code);
  }
  if (context.site) {
    const signal: Signal = context.site === 'state' ? 'embassy' : context.site === 'aid' ? 'aid' : 'peace';
    if (outcomeOf(draft, signal) !== undefined) return decide(draft, { signal, cost: 0, quote: '' }, 'site');
  }
  return undefined;
}
