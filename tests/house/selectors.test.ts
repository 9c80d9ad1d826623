import { expect, it } from 'vitest';
import { codeOf, filesBelow } from './sources';

// Lists of selectors are parted at their commas (`lib/page/elements.ts`): none may have a comma of its own.

/** Whether a comma stands inside brackets of a string. */
function hasInnerComma(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (character === ',' && depth > 0) return true;
  }
  return false;
}

const strings = (code: string) => code.match(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g) ?? [];
const isSelector = (text: string) => /:[\w-]+\(|\[[\w-]+(?:[\]=^$*~|]| i)/.test(text);

it.each([
  ["':is(.a,.b) p'", true],
  ["'.a:not([id*=b]),.c'", false],
  [`"[aria-label='a,b']"`, true],
])('sees the comma of %s', (text, is) => {
  expect(isSelector(text) && hasInnerComma(text)).toBe(is);
});

it.each(filesBelow('lib/page'))('no selector in %s has a comma of its own', (path) => {
  expect(strings(codeOf(path)).filter((text) => isSelector(text) && hasInnerComma(text))).toEqual([]);
});
