import { candidatesIn } from './candidates.ts';
import { type Draft, draftOf } from './draft.ts';
import { fold } from './fold.ts';
import { windowsOf } from './gate.ts';
import { held } from './held.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Context, Mention } from './mention.ts';
import { modifiers } from './modifiers.ts';
import { readPassage } from './passage.ts';
import { senseOf } from './sense.ts';
import { supportStaff } from './support-staff.ts';
import { Surroundings } from './surroundings.ts';
import { mentionOf } from './verdict.ts';

export { gateHits, mayHoldTitle } from './gate.ts';
export type { Context, Mention, SiteSense, Status } from './mention.ts';
export type { Reason, ReasonCode } from './reason.ts';

/** The decision ladder, in order; `null` from a step means that this is no mention. */
const LADDER: readonly ((draft: Draft) => Draft | null)[] = [lookAlikes, supportStaff, held, modifiers];

/** How many titles on either side of a title may tell what it means. */
const BESIDE = 6;

/**
 * Finds the diplomatic titles of a text and says what each is.
 * @param text any text; offsets of the mentions are UTF-16 code units into it
 * @param context what surrounds the text on its page, or who tells it: asked only where the text does not decide; without, the text alone is judged
 * @returns mentions in text order, not overlapping; empty for text without a title, in any script
 */
export function recognise(text: string, context?: Context | (() => Context | undefined)): Mention[] {
  const mentions: Mention[] = [];
  for (const [from, to] of windowsOf(text)) {
    const original = text.slice(from, to);
    const passage = readPassage(fold(original), original);
    const candidates = candidatesIn(passage);
    if (candidates.length === 0) continue;
    const around = new Surroundings(passage);
    let last = 0;
    for (const [index, candidate] of candidates.entries()) {
      const beside = candidates.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
      let draft: Draft | null = draftOf(candidate, around, beside);
      for (const step of LADDER) draft = draft && step(draft);
      const sense = draft && senseOf(draft, context);
      if (!draft || !sense || draft.end <= last) continue;
      if (draft.start < last) draft = { ...draft, start: candidate.start };
      mentions.push(mentionOf(draft, sense, from));
      last = draft.end;
    }
  }
  return mentions;
}
