import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REASON_CODES } from '@/lib/recognise/reason';
import { VERDICTS } from '@/lib/theme';
import { wordsFrom } from '@/lib/words';

const sections: Record<string, Record<string, string>> = parse(readFileSync('locales/en.yml', 'utf8'));
const words = wordsFrom({
  getMessage: (name) => {
    const [section = '', ...rest] = name.split('_');
    return sections[section]?.[rest.join('_')] ?? '';
  },
});

describe('the words of the interface', () => {
  it.each(REASON_CODES)('say the reason %s', (code) => {
    expect(words(`reason.${code}`)).toMatch(/ /);
  });

  it.each(VERDICTS)('name the verdict %s', (verdict) => {
    expect(words(`verdict.${verdict}`)).not.toContain('.');
  });

  it('show the key where words are missing', () => {
    expect(words('reason.never-heard-of')).toBe('reason.never-heard-of');
  });
});
