import { ENTRY } from '@/lib/entry/entry';
import { KIND_EXPLANATIONS } from '@/lib/entry/kinds';
import type { Entry } from '@/lib/entry/types';
import type { TitleName } from '@/lib/titles/names';
import type { Place, SheetRegion } from './place';

const place = (id: string, region: SheetRegion, text: string, detail = '', anchor: string = region): Place => ({
  id,
  region,
  anchor,
  text,
  detail,
});

/** The places of the entry, in the order of the cheat-sheet. */
export function placesOf(entry: Entry): readonly Place[] {
  const questionOf = (id: string) => entry.questions.find((question) => question.id === id)?.question ?? '';
  return [
    place('term', 'explanation', entry.term, entry.industry),
    ...entry.explanation.map((sentence, at) => place(`explanation-${at}`, 'explanation', sentence)),
    place('comparison', 'explanation', entry.comparison),
    ...entry.examples.map((example, at) => place(`example-${at}`, 'explanation', example)),
    ...entry.questions.map(({ id, level, question, expected }) =>
      place(id, 'questions', question, `${expected} ${level}`, id),
    ),
    ...entry.redFlags.map(({ id, label, clearedBy }) => place(id, 'red-flags', label, questionOf(clearedBy))),
    ...entry.skills.map(({ id, label, level }) => place(id, 'red-flags', label, level)),
    place('job-title', 'search-strings', entry.jobTitle),
    ...entry.synonyms.map((synonym, at) => place(`synonym-${at}`, 'search-strings', synonym, entry.term)),
  ];
}

/** Everything a search goes over: the entry, and titles with their meaning. */
export function allPlaces(names: readonly TitleName[], entry: Entry = ENTRY): readonly Place[] {
  const titles = names.map(({ name, kind }) =>
    place(
      `title-${kind}-${name}`,
      'explanation',
      name,
      `${KIND_EXPLANATIONS[kind].name}: ${KIND_EXPLANATIONS[kind].meaning}`,
    ),
  );
  return [...placesOf(entry), ...titles];
}
