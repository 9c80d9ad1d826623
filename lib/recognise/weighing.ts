import type { CueSense } from '../titles/form.ts';
import type { Kind } from '../titles/kinds.ts';
import type { Draft } from './draft.ts';
import { BEFORE, Nearest, type Takes } from './nearest.ts';
import type { Known } from './passage.ts';
import { linkedNation, needsSlot } from './posting.ts';
import { isBarePreposition } from './prepositions.ts';
import { isPlaceToo, isShortWord, STATE, TOO_FAR, type Weighed } from './signal.ts';
import { vouches } from './vouching.ts';

const LONGEST_CUE = 60;
const FAR_AWAY = Number.MAX_SAFE_INTEGER;
/** How far from a title a country or capital may stand that is not linked to it, in characters, and what it costs at least. */
const PLACE_REACH = 120;
const PLACE_COST = 60;

/** The nearest cue that a title takes, if any. */
export function nearestCue(draft: Draft, takes: Takes): Weighed | null {
  const { start, end } = draft;
  const nearest = new Nearest(draft, takes);
  // first, since it is often nearer than all else
  const linked = linkedNation(draft);
  if (linked) nearest.addLinked(linked.start, linked.end, linkCost(draft));
  addKnown(nearest, draft);
  for (const other of draft.all) {
    const apartFrom = other.end <= start || other.start >= end;
    if (apartFrom && vouches(draft, other)) nearest.addVouching(other.start, other.end, 20);
  }
  if (!needsSlot(draft)) addPlaces(nearest, draft);
  return nearest.weighed;
}

/** Whether a brand is spoken of near a title, by more than words which brands share with others. */
export function isNearBrand({ around, start, end, kind }: Draft): boolean {
  const { text } = around.passage;
  return around.cuesNear(start, end, TOO_FAR + LONGEST_CUE).some(({ start: from, end: to, meaning }) => {
    if (meaning.as !== 'cue' || meaning.sense !== 'brand') return false;
    if (from < end && to > start) return SHARED_WORDS.has(kind);
    const length = to <= start ? start - to : from - end;
    return length <= TOO_FAR && !isShortWord(around.original(from, to), 'brand') && !isPlaceToo(text.slice(from, to));
  });
}

/** Adds what is known around a title, from the nearest outwards, as far as it may count. */
function addKnown(nearest: Nearest, draft: Draft): void {
  const { around, start, end } = draft;
  const { words } = around.passage;
  const { length } = words;
  const from = start - TOO_FAR - LONGEST_CUE;
  const to = end + TOO_FAR;
  let right = around.wordAt(start);
  let left = right - 1;
  for (;;) {
    const after = right < length ? words.startOf(right) - end : FAR_AWAY;
    const before = left >= 0 ? start - words.endOf(left) : FAR_AWAY;
    if (after <= before) {
      if (!nearest.mayReach(after)) right = length;
      else for (const known of around.cuesIn(right++, from, to)) addCue(nearest, draft, known);
    } else if (before > TOO_FAR + LONGEST_CUE || !nearest.mayReach((before - LONGEST_CUE) * BEFORE)) left = -1;
    else for (const known of around.cuesIn(left--, from, to)) if (known.start >= from) addCue(nearest, draft, known);
    if (right >= length && left < 0) return;
  }
}

function addCue(nearest: Nearest, draft: Draft, { start: from, end: to, meaning }: Known): void {
  if (meaning.as !== 'cue' && meaning.as !== 'nation') return;
  if (from < draft.end && to > draft.start) {
    // "Head of the OSCE Mission": the employer is part of the title
    if (meaning.as === 'cue' && SHARED_WORDS.has(draft.kind) && STATE[meaning.sense] === undefined)
      nearest.add(meaning.sense, from, from, 0);
  } else if (meaning.as === 'cue') {
    const extra = extraCost(draft, meaning.sense);
    if (!nearest.mayCount(meaning.sense, from, to, extra)) return;
    const { around } = draft;
    if (!isShortWord(around.original(from, to), meaning.sense) && !isBarePreposition(around, from, to))
      nearest.add(meaning.sense, from, to, extra + (VACANCY.test(around.passage.text.slice(from, to)) ? 40 : 0));
  } else if (nearest.mayCount('nation', from, to, placeCost(draft)) && !needsSlot(draft))
    nearest.add('nation', from, to, placeCost(draft));
}

/** Adds the countries and capitals that no cue names. */
function addPlaces(nearest: Nearest, draft: Draft): void {
  const { around, start, end, langs } = draft;
  const { words } = around.passage;
  const least = placeCost(draft);
  if (nearest.cost <= least) return;
  const last = around.wordAt(end + PLACE_REACH);
  for (let word = around.wordAt(Math.max(0, start - PLACE_REACH)); word < last; word++) {
    const at = words.startOf(word);
    if (at - end + least >= nearest.cost) break;
    if (words.endOf(word) > start && at < end) continue;
    const place = around.placeFrom(word, langs);
    if (place >= 0) nearest.addPlace(at, words.endOf(place), least);
  }
}
/** Titles that other work shares: the employer decides before a country or an organisation does. */
const SHARED_WORDS: ReadonlySet<Kind> = new Set<Kind>([
  'head-of-mission',
  'deputy-head',
  'olympic-chef-de-mission',
  'eu-head-of-delegation',
  'icrc-head-of-delegation',
]);

/** Signs of a French vacancy, whoever offers it: the employer's name tells more. */
const VACANCY = /^(?:h\/f|f\/h|cdi|cdd)$/;

/** A country near by tells less of a title that other work shares: staff of every organisation come from one and work in another. */
const placeCost = ({ kind }: Draft): number => (SHARED_WORDS.has(kind) ? PLACE_COST + 40 : PLACE_COST);

function extraCost({ kind }: Draft, sense: CueSense): number {
  if (sense === 'ministry') return 20;
  return sense === 'states' && SHARED_WORDS.has(kind) ? 30 : 0;
}

/** Titles that other work shares lean on the employer first, so that "Head of Mission in Yemen, MSF" is MSF's. */
function linkCost(draft: Draft): number {
  // at "Ständiger Vertreter an der Botschaft in Wien" the embassy decides
  if (draft.kind === 'permanent-representative' && draft.alone === 'none') return 60;
  return draft.kind === 'head-of-mission' || draft.kind === 'deputy-head' || draft.kind === 'olympic-chef-de-mission'
    ? 90
    : 3;
}
