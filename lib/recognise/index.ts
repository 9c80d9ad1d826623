import { candidatesIn } from './candidates.ts';
import { type Draft, draftOf } from './draft.ts';
import { windowsOf } from './gate.ts';
import { held } from './held.ts';
import { isPlainWord } from './homonyms.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Mention, Surrounded } from './mention.ts';
import { modifiers } from './modifiers.ts';
import { type Passage, readPassage } from './passage.ts';
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
export function recognise(text: string, context?: Surrounded): Mention[] {
  const mentions: Mention[] = [];
  for (const [from, to] of windowsOf(text)) {
    const original = text.slice(from, to);
    const passage = readPassage(original);
    if (passage.titles.length > 0) judge(passage, from, context, mentions);
  }
  return mentions;
}

/** Adds the mentions of a passage that begins at `offset` of the text. */
function judge(passage: Passage, offset: number, context: Surrounded, mentions: Mention[]): void {
  const around = new Surroundings(passage);
  // What is no title tells nothing of those beside it: "the head of mission is in charge of".
  const candidates = candidatesIn(passage.titles).filter((one, _, all) => !isPlainWord(one, around, all));
  let last = 0;
  for (const [index, candidate] of candidates.entries()) {
    const beside = candidates.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
    let draft: Draft | null = draftOf(candidate, around, beside);
    for (const step of LADDER) draft = draft && step(draft);
    const sense = draft && senseOf(draft, context);
    if (!draft || !sense || draft.end <= last) continue;
    if (draft.start < last) draft = { ...draft, start: candidate.start };
    const mention = mentionOf(draft, sense, offset);
    const same = mentions.at(-1);
    if (same && isGloss(passage.text, last, draft) && same.verdict === mention.verdict)
      mentions[mentions.length - 1] = withGloss(same, mention, passage.original, offset);
    else if (same && isSameOffice(passage.text, last, draft.start, same, mention))
      mentions[mentions.length - 1] = joined(same, mention.end, passage.original, offset);
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
