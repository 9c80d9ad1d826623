import type { SignalId } from '../entry/signals.ts';
import { ALPHABETS, type Alphabet } from './cues/index.ts';
import { patternOf } from './pattern.ts';

interface SignalMatcher {
  readonly strong: RegExp | null;
  readonly weak: RegExp | null;
  readonly trap: RegExp | null;
  readonly against: RegExp | null;
}

/** The expressions of one alphabet, of all its languages together. */
export interface Matcher {
  readonly diplomatic: RegExp | null;
  readonly trap: RegExp | null;
  readonly speaks: RegExp | null;
  readonly signals: ReadonlyMap<SignalId, SignalMatcher>;
}

const matchers = new Map<Alphabet, Matcher>();

/** The matcher of an alphabet, built when a text first needs it. */
export function matcherOf(alphabet: Alphabet): Matcher {
  const known = matchers.get(alphabet);
  if (known) return known;
  const { script, cues: all } = ALPHABETS[alphabet];
  const ids = new Set(all.flatMap(({ signals }) => Object.keys(signals) as SignalId[]));
  const matcher: Matcher = {
    diplomatic: patternOf(
      all.map(({ diplomatic }) => diplomatic),
      script,
    ),
    trap: patternOf(
      all.map(({ trap }) => trap),
      script,
    ),
    speaks: patternOf(
      all.map(({ speaks }) => speaks),
      script,
    ),
    signals: new Map(
      [...ids].map((id): [SignalId, SignalMatcher] => {
        const pattern = (strength: keyof SignalMatcher) =>
          patternOf(
            all.map(({ signals }) => signals[id]?.[strength]),
            script,
          );
        return [
          id,
          { strong: pattern('strong'), weak: pattern('weak'), trap: pattern('trap'), against: pattern('against') },
        ];
      }),
    ),
  };
  matchers.set(alphabet, matcher);
  return matcher;
}

/** Where something was found in the words of a passage, and how sure it is. */
export interface Finding {
  readonly start: number;
  readonly end: number;
}

const without = (text: string, pattern: RegExp | null) =>
  pattern === null ? text : text.replace(pattern, (found) => ` ${'·'.repeat(Math.max(0, found.length - 1))}`);

function first(pattern: RegExp | null, text: string): Finding | null {
  if (pattern === null) return null;
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

const holds = (pattern: RegExp | null, text: string) => first(pattern, text) !== null;

/** A weak cue with its second: another weak cue of the signal, or a word of diplomacy beside it. */
function weakly(pattern: RegExp | null, diplomatic: RegExp | null, text: string): Finding | null {
  const found = first(pattern, text);
  if (pattern === null || found === null) return null;
  const kinds = new Set(text.match(pattern));
  return kinds.size > 1 || holds(diplomatic, without(text, pattern)) ? found : null;
}

/**
 * The signals that the words of a passage show by their cues: traps are taken out first, words of another matter end it, then a strong cue, then a
 * weak one with its second.
 * @param text folded words between single spaces, with a space at both ends
 */
export function signalsIn(text: string, matcher: Matcher): Map<SignalId, Finding> {
  const found = new Map<SignalId, Finding>();
  const own = without(text, matcher.trap);
  for (const [id, { strong, weak, trap, against }] of matcher.signals) {
    if (holds(against, own)) continue;
    const left = without(own, trap);
    const finding = first(strong, left) ?? weakly(weak, matcher.diplomatic, left);
    if (finding) found.set(id, finding);
  }
  return found;
}

/** Where a passage says that languages are spoken, or how well. */
export function speaksIn(text: string, matcher: Matcher): Finding | null {
  return first(matcher.speaks, text);
}
