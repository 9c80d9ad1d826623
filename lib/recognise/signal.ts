import type { CueSense } from '../titles/form.ts';

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

/** Whether a cue is part of an institution's name, which may begin before it. */
export function isName(signal: Signal): boolean {
  return signal !== 'nation' && signal !== 'accredited' && signal !== 'states';
}

const PLACES_TOO =
  /^(?:universi|college|school|student|etudiant|estudiant|community|volunt|benevol|frivillig|vrijwillig|hotel|store|shop|charity|guests|customers|boutique|associa|stichting|verein|produ|market|campus|program|sales|butik|hochschul|студент|волонтер|фестивал|фонд)/;

/** Names of organisations that are words of English too. */
const WORDS_TOO = /^(?:acted|care|goal|magna|wash)$/;

/** Abbreviations that are words of no language, so that the press writes them with one capital. */
const NAMES_TOO: ReadonlySet<string> = new Set(['Onu', 'Ue', 'Aie', 'Oms', 'Omc']);

/** Abbreviations of organisations count in capitals only: "un" is a word in many languages, and "Un" begins their sentences. */
export function isShortWord(written: string, sense: CueSense): boolean {
  if (WORDS_TOO.test(written.toLowerCase())) return written !== written.toUpperCase();
  if (written.length > 3 || sense === 'brand' || sense === 'business') return false;
  return /^\p{L}\p{Ll}+$/u.test(written) && !NAMES_TOO.has(written);
}

/** Whether a cue is a word that brands share with those who visit, teach or meet. */
export const isPlaceToo = (cue: string): boolean => PLACES_TOO.test(cue);
