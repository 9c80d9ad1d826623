import type { Entry } from '@/lib/entry/types';

/** A search ready to paste; the interface names it by its id (`locales/*.yml`, `search.name_<id>`). */
export interface SearchString {
  readonly id: 'any-title' | 'diplomats-only' | 'linkedin' | 'second-in-command';
  readonly text: string;
}

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' OR ');

/** Where heads of mission work, and whom the bare titles catch besides: brand ambassadors and aid-organisation heads of mission. */
const EMPLOYERS = ['Embassy', 'High Commission', 'Permanent Mission', 'Ministry of Foreign Affairs'];
const LOOK_ALIKES = ['brand', 'student', 'campus', 'goodwill', 'Médecins Sans Frontières', 'MSF'];
const DEPUTIES = ['Deputy Head of Mission', 'Deputy Chief of Mission', "Chargé d'affaires", 'Minister-Counsellor'];

/**
 * Boolean searches with all synonyms of the entry. LinkedIn and most job boards take quotes, OR, AND, NOT and brackets.
 */
export function searchStrings(entry: Entry): readonly SearchString[] {
  const titles = quoted([entry.term, ...entry.synonyms]);
  const employers = quoted(EMPLOYERS);
  return [
    { id: 'any-title', text: titles },
    { id: 'diplomats-only', text: `(${titles}) AND (${employers}) NOT (${quoted(LOOK_ALIKES)})` },
    {
      id: 'linkedin',
      text: `site:linkedin.com/in (${titles}) (${employers}) ${LOOK_ALIKES.slice(0, 4)
        .map((word) => `-${word}`)
        .join(' ')}`,
    },
    { id: 'second-in-command', text: `(${quoted(DEPUTIES)}) AND (${employers})` },
  ];
}
