import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wordsFrom } from '@/lib/words';

const sections: Record<string, Record<string, string>> = parse(readFileSync('locales/en.yml', 'utf8'));

const messages = new Map<string, string>(
  Object.entries(sections).flatMap(([section, words]) =>
    Object.entries(words).map(([key, text]) => [`${section}_${key}`, text] as const),
  ),
);

/** The English words, found and filled in as the browser does it. */
export const english = wordsFrom({
  getMessage: (name, substitutions = []) =>
    (messages.get(name) ?? '').replaceAll(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? ''),
});
