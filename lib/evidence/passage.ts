import type { SignalId } from '../entry/signals.ts';
import type { Passage } from '../prose/passages.ts';
import { ALPHABETS, alphabetOf } from './cues/index.ts';
import { guardedIn } from './guarded.ts';
import { candidatesIn, type Finding, signalsIn, without } from './matcher.ts';
import { placesAt } from './names.ts';
import { inPassage, readingOf } from './reading.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import { wordsOf } from './words.ts';

/** What a passage shows; all places are those in the text. */
export interface PassageShown {
  readonly signals: ReadonlyMap<SignalId, Finding>;
  /** The languages spoken, for each alphabet that names some. */
  readonly spoken: readonly Spoken[];
  /** Whether an official does something in it who may be the subject of the page. */
  readonly byOfficial: boolean;
}

/**
 * Reads one passage of a text.
 * @param officials whether one who is named by a post alone is somebody else
 */
export function shownIn(text: string, { start, end }: Passage, officials: boolean): PassageShown {
  const passage = text.slice(start, end);
  const words = wordsOf(passage);
  const signals = new Map<SignalId, Finding>();
  const spoken: Spoken[] = [];
  let byOfficial = false;
  const alphabets = new Set(words.map(({ text: word }) => alphabetOf(word.replace(/^[0-9.,]+/, ''))));
  for (const alphabet of alphabets) {
    const reading = readingOf(words, placesAt(words, alphabet, ALPHABETS[alphabet].languages));
    const candidates = candidatesIn(reading.words, alphabet);
    const guarded = guardedIn(passage, reading, candidates, alphabet, officials);
    byOfficial ||= guarded.byOfficial;
    const own = without(reading.text, guarded.findings);
    const inText = (finding: Finding) => {
      const place = inPassage(reading, finding);
      return { start: place.start + start, end: place.end + start };
    };
    for (const [id, finding] of signalsIn(own, candidates)) if (!signals.has(id)) signals.set(id, inText(finding));
    const others = guarded.findings.map((finding) => inPassage(reading, finding));
    const ownWords = words.filter((word) => !others.some((part) => word.start >= part.start && word.end <= part.end));
    const languages = spokenIn(ownWords, own, alphabet, candidates);
    if (languages) spoken.push({ ...languages, finding: inText(languages.finding) });
  }
  return { signals, spoken, byOfficial };
}
