import { SIGNAL_IDS, type SignalId } from '../entry/signals.ts';
import { beginningsIn, beginningsOf } from './beginnings.ts';
import type { Forms, SignalCues } from './cues/cue.ts';
import { ALPHABETS, type Alphabet } from './cues/index.ts';
import { GUARD_KINDS, type GuardKind } from './guards/guard.ts';
import { GUARDS } from './guards/index.ts';
import { formsOf, patternOf } from './pattern.ts';
import type { Word } from './words.ts';

/** What a form is looked for. */
type Use = 'diplomatic' | 'trap' | 'speaks' | GuardKind | `${SignalId} ${keyof SignalCues}`;

interface Form {
  readonly use: Use;
  readonly text: string;
  /** Compiled when a passage first has its beginning: most of thousands are never needed. */
  pattern: RegExp | null;
}

/** The forms of an alphabet by their beginnings. */
type FormIndex = ReadonlyMap<string, readonly Form[]>;

const indexes = new Map<Alphabet, FormIndex>();

/** The forms of all languages of an alphabet, listed when a text first needs them. */
function indexOf(alphabet: Alphabet): FormIndex {
  const known = indexes.get(alphabet);
  if (known) return known;
  const { script, languages, cues: all } = ALPHABETS[alphabet];
  const index = new Map<string, Form[]>();
  const add = (use: Use, forms: Forms | undefined) => {
    for (const text of forms === undefined ? [] : formsOf(forms)) {
      const form: Form = { use, text, pattern: null };
      for (const beginning of beginningsOf(text, script)) {
        const others = index.get(beginning);
        if (others) others.push(form);
        else index.set(beginning, [form]);
      }
    }
  };
  for (const { diplomatic, trap, speaks, signals } of all) {
    add('diplomatic', diplomatic);
    add('trap', trap);
    add('speaks', speaks);
    for (const id of SIGNAL_IDS) {
      for (const strength of ['strong', 'weak', 'trap', 'against'] as const)
        add(`${id} ${strength}`, signals[id]?.[strength]);
    }
  }
  for (const rows of GUARDS) {
    for (const language of languages) {
      for (const kind of GUARD_KINDS) add(kind, rows[language][kind]);
    }
  }
  indexes.set(alphabet, index);
  return index;
}

/** Where something was found in the words of a passage. */
export interface Finding {
  readonly start: number;
  readonly end: number;
}

/** The forms that can stand in a passage, by their use. */
export type Candidates = ReadonlyMap<Use, readonly RegExp[]>;

/** The forms of an alphabet whose beginnings stand among the words. */
export function candidatesIn(words: readonly Word[], alphabet: Alphabet): Candidates {
  const { script } = ALPHABETS[alphabet];
  const index = indexOf(alphabet);
  const forms = new Set<Form>();
  for (const beginning of beginningsIn(words, script)) for (const form of index.get(beginning) ?? []) forms.add(form);
  const found = new Map<Use, RegExp[]>();
  for (const form of forms) {
    form.pattern ??= patternOf(form.text, script);
    const others = found.get(form.use);
    if (others) others.push(form.pattern);
    else found.set(form.use, [form.pattern]);
  }
  return found;
}

/** All places of the forms in a text, in order, none inside another. */
export function allOf(patterns: readonly RegExp[], text: string): Finding[] {
  const all = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return all.filter((finding) => {
    if (finding.end <= end) return false;
    end = finding.end;
    return true;
  });
}

/** The text with the places blotted out, of the same length. */
export function without(text: string, findings: readonly Finding[]): string {
  let left = text;
  for (const { start, end } of findings) {
    left = `${left.slice(0, start)} ${'·'.repeat(Math.max(0, end - start - 1))}${left.slice(end)}`;
  }
  return left;
}

/** A weak cue with its second: another weak cue of the signal, or a word of diplomacy beside it. */
function weakly(weak: readonly RegExp[], diplomatic: readonly RegExp[], text: string): Finding | null {
  const found = allOf(weak, text);
  const first = found[0];
  if (first === undefined) return null;
  const kinds = new Set(found.map(({ start, end }) => text.slice(start, end)));
  return kinds.size > 1 || allOf(diplomatic, without(text, found)).length > 0 ? first : null;
}

/**
 * The signals that the words of a passage show by their cues: traps are taken out first, words of another matter end it, then a strong cue, then a
 * weak one with its second.
 * @param text folded words between single spaces, with a space at both ends
 */
export function signalsIn(text: string, candidates: Candidates): Map<SignalId, Finding> {
  const found = new Map<SignalId, Finding>();
  const of = (use: Use) => candidates.get(use) ?? [];
  const own = without(text, allOf(of('trap'), text));
  for (const id of SIGNAL_IDS) {
    if (!candidates.has(`${id} strong`) && !candidates.has(`${id} weak`)) continue;
    if (allOf(of(`${id} against`), own).length > 0) continue;
    const left = without(own, allOf(of(`${id} trap`), own));
    const finding = allOf(of(`${id} strong`), left)[0] ?? weakly(of(`${id} weak`), of('diplomatic'), left);
    if (finding) found.set(id, finding);
  }
  return found;
}

/** Where a passage says that languages are spoken, or how well. */
export function speaksIn(text: string, candidates: Candidates): Finding | null {
  return allOf(candidates.get('speaks') ?? [], text)[0] ?? null;
}
