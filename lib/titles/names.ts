import { LANGUAGES, type Lang } from './index';
import type { Kind } from './kinds';

/** A title as one would write it, with its kind. */
export interface TitleName {
  readonly name: string;
  readonly kind: Kind;
}

const INNERMOST = /\(([^()]*)\)(\?)?/;

/** The first spelling that a form of `lib/titles/form.ts` stands for: optional parts left out, the first of several alternatives. */
export function firstSpelling(form: string): string {
  let name = form;
  for (let group = INNERMOST.exec(name); group; group = INNERMOST.exec(name)) {
    const [whole, inside = '', optional] = group;
    const chosen = optional === undefined ? (inside.split('|')[0] ?? '') : '';
    name = name.slice(0, group.index) + chosen + name.slice(group.index + whole.length);
  }
  return name.replace(/(.)\?/gu, '').replace(/[*~…]/gu, '').replace(/\s+/g, ' ').trim();
}

/** Splits a form list at the bars that stand in no bracket. */
export function formsOf(forms: string): string[] {
  const split: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < forms.length; at++) {
    const sign = forms.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      split.push(forms.slice(from, at));
      from = at + 1;
    }
  }
  return [...split, forms.slice(from)];
}

/** Every title of every language, each name once for its kind. */
export function titleNames(): readonly TitleName[] {
  const names = new Map<string, TitleName>();
  for (const lang of Object.keys(LANGUAGES) as Lang[]) {
    for (const [kind, , forms] of LANGUAGES[lang].titles) {
      for (const form of formsOf(forms)) {
        const name = firstSpelling(form);
        if (name.length > 1) names.set(`${kind} ${name}`, { name, kind });
      }
    }
  }
  return [...names.values()];
}
