import type { Kind } from '../titles/kinds.ts';
import type { Draft } from './draft.ts';
import type { Context, Surrounded } from './mention.ts';
import { isAbbreviatedHonorific, isHonorific, isPlainOffice } from './office.ts';
import { readPassage } from './passage.ts';
import { quoteOf } from './quotes.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { isName, type Signal, STATE, type Weighed } from './signal.ts';
import { isA } from './steps.ts';
import { Surroundings } from './surroundings.ts';
import { isNearBrand, nearestCue } from './weighing.ts';

/** What a title means after its cues were weighed: its kind, or `null` when it is no title here, or nothing decided. */
export type Sense =
  | { readonly decided: true; readonly kind: Kind; readonly reason: Reason }
  | { readonly decided: false; readonly near: readonly Reason[] }
  | null;

type Outcome = Kind | 'state' | 'drop';

/** A secretary of a place is an embassy's; advisers, undersecretaries and commercial attachés work for anybody there. */
function isAnybodysAdviser({ around, start, end }: Draft): boolean {
  return /commerc|presse|social|scientifi|agricol|handels|mustesar|مستشار|ملحق|^(?:counsell?or|consejer[oa]|conselheir[oa]|consiglier[ea]|советник\p{L}*|радни\p{L}+|attachee?s?|principal officer|number two)$/u.test(
    around.passage.text.slice(start, end),
  );
}

/** The deputy of a permanent representative is a state's, also at the OSCE and other senders of missions. */
const REPRESENTATIVE =
  /repr|rappr|repraes|vertret|vertegen|представ|постпред|edustaj|temsilci|przedstaw|watap|wakil tetap|αντιπροσωπ|代表|대표|مندوب|ممثل|נציג|प्रतिनिधि/;

function isRepresentative({ around, start, end }: Draft): boolean {
  return REPRESENTATIVE.test(around.passage.text.slice(start, end));
}

/** "Ständige Vertreterin Luxemburgs": of a state, and not of an ambassador. */
function isOfNation({ after }: Draft): boolean {
  const first = after.at(0);
  return first?.gap === ' ' && isA(first, 'nation');
}

/** "Chef de mission diplomatique", whoever else is spoken of. */
function isDiplomaticByName({ around, start, end }: Draft): boolean {
  return /diplomat|dyplomat|дипломат|διπλωματ|دبلوماس|外交|외교/.test(around.passage.text.slice(start, end));
}

/** "Deputy Special Representative, UNMISS": of a mission's head, and none of the EU's. */
function isSpecialRepresentative({ around, start, end }: Draft): boolean {
  const { text } = around.passage;
  return text.slice(start, end) === 'special representative' && !/(?:eu|union)(?:['’]?s)? $/.test(text.slice(0, start));
}

/** "Head of Post", "chef de poste": of an embassy, or of a consulate. */
function isOfPost({ around, start, end }: Draft): boolean {
  return /post(?:e|o|hoofd)?$/.test(around.passage.text.slice(start, end));
}

/** What a cue makes of a title, by the kind that the title would have as a diplomat's. */
function outcomeOf(draft: Draft, signal: Signal): Outcome | undefined {
  const { kind, alone, langs } = draft;
  const state = STATE[signal];
  switch (kind) {
    case 'head-of-mission':
    case 'olympic-chef-de-mission':
    case 'deputy-head':
      if (kind === 'deputy-head' && isRepresentative(draft)) return state;
      if (isDiplomaticByName(draft)) return 'state';
      if (isOfPost(draft)) return signal === 'consulate' ? 'consul-general' : signal === 'embassy' ? state : undefined;
      if (signal === 'aid') return 'ngo-head-of-mission';
      if (signal === 'iom') return 'iom-chief-of-mission';
      if (signal === 'icrc') return 'icrc-head-of-delegation';
      if (signal === 'peace') return 'peace-mission-head';
      if (signal === 'election') return 'election-observation-chief';
      if (signal === 'imf') return 'imf-mission-chief';
      if (signal === 'olympic') return 'olympic-chef-de-mission';
      if (signal === 'business') return 'business-chef-de-mission';
      if (signal === 'expedition') return 'drop';
      return state;
    case 'eu-head-of-delegation':
    case 'icrc-head-of-delegation':
      if (signal === 'icrc') return 'icrc-head-of-delegation';
      if (signal === 'aid') return 'ngo-head-of-mission';
      if (signal === 'peace') return 'peace-mission-head';
      if (signal === 'election') return 'election-observation-chief';
      if (signal === 'nation' || signal === 'states') return undefined;
      return state;
    case 'ngo-head-of-mission':
      if (signal === 'iom') return 'iom-chief-of-mission';
      if (signal === 'icrc') return 'icrc-head-of-delegation';
      return signal === 'aid' || alone === 'own' ? 'ngo-head-of-mission' : undefined;
    case 'charge-ad-interim':
    case 'charge-en-pied':
      return signal === 'business' ? 'business-charge' : state;
    case 'high-commissioner':
      return signal === 'agency' ? 'un-high-commissioner' : state;
    case 'election-observation-chief':
      return signal === 'election' || signal === 'peace' ? 'election-observation-chief' : undefined;
    case 'peace-mission-head':
      if (signal === 'iom') return 'iom-chief-of-mission';
      return signal === 'peace' || signal === 'states' ? 'peace-mission-head' : undefined;
    case 'permanent-representative':
      // "Ständiger Vertreter": at an embassy the deputy, at an organisation the head
      if (
        alone === 'none' &&
        langs.includes('de') &&
        !isOfNation(draft) &&
        (signal === 'embassy' || signal === 'accredited')
      )
        return 'deputy-head';
      return signal === 'brand' || signal === 'business' || signal === 'imf' ? 'drop' : state;
    case 'ambassador':
      // a company's officer with the full title carries it as a rank
      if (alone === 'own' && signal === 'business') return 'personal-rank';
      return signal === 'brand' || signal === 'business' ? 'drop' : state;
    case 'head-of-office':
      if (signal === 'iom') return 'iom-chief-of-mission';
      if (signal === 'icrc') return 'icrc-head-of-delegation';
      if (signal === 'aid') return 'ngo-head-of-mission';
      return signal === 'business' ? 'drop' : state;
    case 'diplomatic-rank':
      if (signal === 'nation' && alone === 'none' && isAnybodysAdviser(draft)) return undefined;
      return alone === 'none' && (signal === 'brand' || signal === 'business') ? 'drop' : state;
    case 'consul':
      return alone !== 'own' && signal === 'brand' ? 'drop' : state;
    case 'special-envoy':
      if (signal === 'peace' && isSpecialRepresentative(draft)) return 'peace-mission-head';
      return alone !== 'own' && (signal === 'brand' || signal === 'business') ? 'drop' : state;
    case 'thematic-ambassador':
      return signal === 'brand' ? 'drop' : state;
    default:
      return state;
  }
}

const CODES: Readonly<Record<Signal, ReasonCode>> = {
  embassy: 'embassy',
  consulate: 'embassy',
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
  expedition: 'business',
  brand: 'business',
};

/** Ladder step: the sense of the title from the cues near it, the nearest first; then from the page around the text. */
export function senseOf(draft: Draft, context: Surrounded): Sense {
  let plain: boolean | undefined;
  const isPlain = () => {
    plain ??= isPlainOffice(draft) || isAbbreviatedHonorific(draft) || isHonorific(draft);
    return plain;
  };
  const outcomes = new Map<Signal, Outcome | undefined>();
  const best = nearestCue(draft, ({ signal, cost, isPlace }) => {
    if (!outcomes.has(signal)) outcomes.set(signal, outcomeOf(draft, signal));
    const outcome = outcomes.get(signal);
    if (outcome === 'drop') return cost <= 80 && !(isPlace && isPlain());
    return outcome !== undefined && !(draft.odd && outcome === 'state' && cost > 30);
  });
  if (best) return decide(draft, best, CODES[best.signal]);
  const around = fromContext(draft, typeof context === 'function' ? context() : context);
  if (around !== undefined) return around;
  if (draft.odd) return null;
  if (isPlain() && !isNearBrand(draft))
    return { decided: true, kind: draft.kind, reason: { code: 'own-form', quote: '' } };
  if (draft.alone === 'own') {
    return { decided: true, kind: draft.kind, reason: { code: 'own-form', quote: '' } };
  }
  return draft.alone === 'none' ? null : { decided: false, near: [] };
}

function decide(draft: Draft, weighed: Weighed, code: ReasonCode): Sense {
  const outcome = outcomeOf(draft, weighed.signal);
  if (outcome === 'drop' || outcome === undefined) return null;
  const kind = outcome === 'state' ? stateKind(draft.kind) : outcome;
  return { decided: true, kind, reason: { code, quote: weighed.quote() } };
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
    const passage = readPassage(words);
    const around = new Surroundings(passage);
    const signals: Weighed[] = around.knownNear(0, words.length, words.length).flatMap(({ start, end, meaning }) =>
      meaning.as === 'cue'
        ? [
            {
              signal: meaning.sense,
              cost: start,
              isPlace: false,
              quote: () => quoteOf(around, { start, end }, [], isName(meaning.sense)),
            },
          ]
        : [],
    );
    const deciding = signals.find(({ signal }) => outcomeOf(draft, signal) !== undefined);
    if (deciding) return decide(draft, deciding, code);
  }
  if (context.site) {
    const signal: Signal = context.site === 'state' ? 'embassy' : context.site === 'aid' ? 'aid' : 'peace';
    if (outcomeOf(draft, signal) !== undefined)
      return decide(draft, { signal, cost: 0, isPlace: false, quote: () => '' }, 'site');
  }
  return undefined;
}
