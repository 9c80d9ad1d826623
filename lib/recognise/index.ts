import { type Candidate, candidatesIn } from './candidates.ts';
import { type Draft, draftOf } from './draft.ts';
import { type Folded, fold } from './fold.ts';
import { windowsOf } from './gate.ts';
import { held } from './held.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Mention, Surrounded } from './mention.ts';
import { modifiers } from './modifiers.ts';
import { type Known, readPassage, titlesIn } from './passage.ts';
import { senseOf } from './sense.ts';
import { supportStaff } from './support-staff.ts';
import { Surroundings } from './surroundings.ts';
import { mentionOf } from './verdict.ts';
import { Words } from './words.ts';

export { gateHits, mayHoldTitle } from './gate.ts';
export type { Context, Mention, SiteSense, Status } from './mention.ts';
export type { Reason, ReasonCode } from './reason.ts';

/** The decision ladder, in order; `null` from a step means that this is no mention. */
const LADDER: readonly ((draft: Draft) => Draft | null)[] = [lookAlikes, supportStaff, held, modifiers];

/** How many titles on either side of a title may tell what it means. */
const BESIDE = 6;
/** How far around a title its words are read, in characters: farther than any cue counts, and than any phrase reaches. */
const REACH = 640;

/**
 * Finds the diplomatic titles of a text and says what each is.
 * @param text any text; offsets of the mentions are UTF-16 code units into it
 * @param context what surrounds the text on its page, or who tells it: asked only where the text does not decide; without, the text alone is judged
 * @returns mentions in text order, not overlapping; empty for text without a title, in any script
 */
export function recognise(text: string, context?: Surrounded): Mention[] {
  const mentions: Mention[] = [];
  for (const [from, to] of windowsOf(text)) {
    const original = text.slice(from, to);
    const folded = fold(original);
    const words = new Words(folded.text);
    const titles = titlesIn(folded.text, words);
    if (titles.length > 0) judge({ folded, original, words, titles }, from, context, mentions);
  }
  return mentions;
}

/** A stretch of the text around possible titles. */
interface Window {
  readonly folded: Folded;
  readonly original: string;
  readonly words: Words;
  readonly titles: readonly Known[];
}

/** Adds the mentions of a window that begins at `offset` of the text. */
function judge(
  { folded, original, words, titles }: Window,
  offset: number,
  context: Surrounded,
  mentions: Mention[],
): void {
  const candidates = candidatesIn({ known: titles });
  let last = 0;
  let around: Surroundings | undefined;
  let read = 0;
  for (const [index, candidate] of candidates.entries()) {
    if (!around || candidate.end + REACH > read) {
      const from = candidate.start - REACH;
      read = reachOf(candidates, index);
      around = new Surroundings(readPassage(folded, original, words, titles, from, read));
    }
    const beside = candidates.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
    let draft: Draft | null = draftOf(candidate, around, beside);
    for (const step of LADDER) draft = draft && step(draft);
    const sense = draft && senseOf(draft, context);
    if (!draft || !sense || draft.end <= last) continue;
    if (draft.start < last) draft = { ...draft, start: candidate.start };
    const mention = mentionOf(draft, sense, offset);
    const same = mentions.at(-1);
    if (same && isGloss(folded.text, last, draft) && same.verdict === mention.verdict)
      mentions[mentions.length - 1] = withGloss(same, mention, original, offset);
    else if (same && isSameOffice(folded.text, last, draft.start, same, mention))
      mentions[mentions.length - 1] = joined(same, mention.end, original, offset);
    else mentions.push(mention);
    last = draft.end;
  }
}

/** "Deputy Chief of Mission (DCM)": in brackets, the title before it in other words. */
function isGloss(text: string, last: number, { start, end }: Draft): boolean {
  return last > 0 && text.charAt(end) === ')' && /^ ?\($/.test(text.slice(last, start));
}

function withGloss(title: Mention, gloss: Mention, original: string, offset: number): Mention {
  const { rank } = gloss.rank === 'acting' ? gloss : title;
  return { ...joined(title, gloss.end + 1, original, offset), rank };
}

function joined(title: Mention, end: number, original: string, offset: number): Mention {
  return { ...title, end, title: original.slice(title.start - offset, end - offset) };
}

/** "Special Representative of the Secretary-General for Haiti and Head of BINUH": the leader of a mission, named twice. */
function isSameOffice(text: string, last: number, start: number, { kind }: Mention, next: Mention): boolean {
  return kind === 'peace-mission-head' && next.kind === kind && FOR_AND.test(text.slice(last, start));
}

const FOR_AND = /^ (?:(?:for|in|pour|para|per|fur) [^.,;:|\n]{2,48} )?(?:and|et|y|e|und) (?:the )?$/;

/** Up to where the words around a title and the titles close after it are read at once. */
function reachOf(candidates: readonly Candidate[], index: number): number {
  let reach = (candidates[index]?.end ?? 0) + REACH;
  for (let next = index + 1; next < candidates.length; next++) {
    const candidate = candidates[next];
    if (!candidate || candidate.start - REACH > reach) break;
    reach = candidate.end + REACH;
  }
  return reach;
}
