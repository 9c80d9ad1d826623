import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeOf, filesBelow, textOf } from './sources';

type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

const locales = filesBelow('locales', /\.yml$/).map((path) => ({ path, sections: parse(textOf(path)) as Sections }));
const keysOf = (sections: Sections) =>
  Object.entries(sections).flatMap(([section, words]) => Object.keys(words).map((key) => `${section}.${key}`));
const english = locales.find(({ path }) => path === 'locales/en.yml')?.sections ?? {};
const keys = keysOf(english);

const code = [...['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder)), 'wxt.config.ts']
  .map(codeOf)
  .join('\n');

describe('the words of the interface', () => {
  it('are there for every key that the code names', () => {
    const named = [...code.matchAll(/\bwords\(\s*'([^']+)'/g)].map(([, key = '']) => key.replaceAll('-', '_'));
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are all used', () => {
    // A key that the code puts together (`reason.${code}`, `flags.open_${subject}`) is used by its beginning.
    const beginnings = [...code.matchAll(/[`'](\w+\.\w*)\$\{/g)].map(([, beginning = '']) => beginning);
    const unused = keys.filter(
      (key) =>
        !beginnings.some((beginning) => key.startsWith(beginning)) &&
        !code.includes(`'${key}'`) &&
        !code.includes(`__MSG_${key.replace('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });

  it.each(locales)('say something under each key: $path', ({ sections }) => {
    const empty = keysOf(sections).filter((key) => {
      const [section = '', name = ''] = key.split('.');
      return !sections[section]?.[name]?.trim();
    });
    expect(empty).toEqual([]);
  });

  it.each(locales)('are complete: $path', ({ sections }) => {
    expect(keysOf(sections).sort()).toEqual([...keys].sort());
  });
});
