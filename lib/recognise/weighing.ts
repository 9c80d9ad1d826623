import type { CueSense } from '../titles/form.ts';
import type { Kind } from '../titles/kinds.ts';
import { apart } from './apart.ts';
import type { Candidate } from './candidates.ts';
import type { Draft } from './draft.ts';
import { linkedNation, needsSlot } from './posting.ts';
import { quoteOf } from './quotes.ts';

export type Signal = CueSense | 'nation';
/** What a state's cues say of a title; the other cues each name their own work. */
export const STATE: Readonly<Partial<Record<Signal, 'state'>>> = {
  embassy: 'state',
  consulate: 'state',
  ministry: 'state',
  accredited: 'state',
  states: 'state',
  nation: 'state',
};

/** A cue, how far it is from the title, and the words it stands in. */
export interface Weighed {
  readonly signal: Signal;
  readonly cost: number;
  /** Brands and campuses say it, and so do those who visit, teach or meet: "university", "volunteers". */
  readonly isPlace: boolean;
  readonly quote: () => string;
}

/** Cues farther away say nothing of a title, in characters. */
export const TOO_FAR = 260;
const LONGEST_CUE = 60;

const PLACES_TOO =
  /^(?:universi|college|school|student|etudiant|estudiant|community|volunt|benevol|frivillig|vrijwillig|hotel|store|shop|charity|guests|customers|boutique|associa|stichting|verein|produ|market|campus|program|sales|butik|hochschul|студент|волонтер|фестивал|фонд)/;

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

/** Posts of an embassy that other work has too: two different ones beside each other are an embassy's. */
const POSTS: ReadonlySet<Kind> = new Set<Kind>(['ambassador', 'head-of-mission', 'consul', 'diplomatic-rank']);

/** Secretaries of embassies, who are counted. */
const NUMBERED =
  /^(?:1st|2nd|3rd|first|second|third|premi|deuxieme|troisieme|primer|segund|tercer|terceir|prim|second|terz|erst|zweit|dritt|eerste|tweede|derde|перв|втор|трет|перш|друг).*(?:secret|segret|sekret|секретар)/;

function vouches({ kind, around, start, end }: Draft, { kind: other, start: from, end: to }: Candidate): boolean {
  if (VOUCHING.has(other)) return other !== kind;
  if (other === kind && kind !== 'diplomatic-rank') return false;
  const { text } = around.passage;
  if (other === 'deputy-head' && kind === 'ambassador') return /^(?:amb|emb)/.test(text.slice(from, to));
  // "Attaché (Sofia) → Third Secretary (Hanoi)": a career in steps
  if (kind === 'diplomatic-rank' && other === kind) return NUMBERED.test(text.slice(from, to));
  const isChef = (title: string) => /^che[fi]|^counsel|^consigl/.test(title);
  if (isChef(text.slice(start, end)) || isChef(text.slice(from, to))) return false;
  return other === 'head-of-mission' && kind === 'charge-ad-interim' ? true : POSTS.has(kind) && POSTS.has(other);
}

/** Names of organisations that are words of English too. */
const WORDS_TOO = /^(?:acted|care|goal|magna|wash)$/;

/** Abbreviations of organisations count in capitals only: "un" is a word in many languages. */
function isShortWord(written: string, sense: CueSense): boolean {
  if (WORDS_TOO.test(written.toLowerCase())) return written !== written.toUpperCase();
  return written.length <= 3 && sense !== 'brand' && sense !== 'business' && /^\p{Ll}+$/u.test(written);
}

/** Whether a cue is part of an institution's name, which may begin before it. */
export function isName(signal: Signal): boolean {
  return signal !== 'nation' && signal !== 'accredited' && signal !== 'states';
}

const isSameThought = (gap: string) => gap.length < 50 && !/[.,;:\n|()–—،，。]/.test(gap);

/** The cues around a title, in no order. */
export function weigh(draft: Draft): Weighed[] {
  const { around, start, end } = draft;
  const { text } = around.passage;
  const found: Weighed[] = [];
  const titles = [...draft.all, draft];
  const quote = (signal: Signal, from: number, to: number) => () =>
    quoteOf(around, { start: from, end: to }, titles, isName(signal));
  const add = (signal: Signal, from: number, to: number, extra: number) => {
    const gap = to <= start ? text.slice(to, start) : text.slice(end, from);
    if (gap.length > TOO_FAR) return;
    // "High Commissioner of the UN for Refugees": the charge that follows names the office
    if (signal === 'agency' && from >= end && isSameThought(gap)) {
      found.push({ signal, cost: 0, isPlace: false, quote: quote(signal, from, to) });
      return;
    }
    const cost = apart(gap) * (to <= start ? 1.25 : 1) + extra;
    found.push({
      signal,
      cost,
      isPlace: signal === 'brand' && PLACES_TOO.test(text.slice(from, to)),
      quote: quote(signal, from, to),
    });
  };
  for (const { start: from, end: to, meaning } of around.knownNear(start, end, TOO_FAR + LONGEST_CUE)) {
    if (from < end && to > start) {
      // "Head of the OSCE Mission": the employer is part of the title
      if (meaning.as === 'cue' && SHARED_WORDS.has(draft.kind) && STATE[meaning.sense] === undefined)
        add(meaning.sense, from, from, 0);
      continue;
    }
    if (meaning.as === 'cue') {
      if (!isShortWord(around.original(from, to), meaning.sense))
        add(meaning.sense, from, to, extraCost(draft, meaning.sense) + (VACANCY.test(text.slice(from, to)) ? 40 : 0));
    } else if (meaning.as === 'nation' && !needsSlot(draft)) add('nation', from, to, 60);
  }
  for (const other of draft.all) {
    const apartFrom = other.end <= start || other.start >= end;
    if (apartFrom && vouches(draft, other)) add('accredited', other.start, other.end, 20);
  }
  const linked = linkedNation(draft);
  if (linked)
    found.push({
      signal: 'nation',
      cost: linkCost(draft),
      isPlace: false,
      quote: quote('nation', linked.start, linked.end),
    });
  if (needsSlot(draft)) return found;
  const first = around.wordAt(Math.max(0, start - 120));
  const last = around.wordAt(end + 120);
  for (let word = first; word < last; word++) {
    const at = around.passage.words.at(word);
    const place = at && (at.end <= start || at.start >= end) ? around.placeFrom(word, draft.langs) : -1;
    if (at && place >= 0) add('nation', at.start, around.passage.words.at(place)?.end ?? at.end, 60);
  }
  return found;
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
