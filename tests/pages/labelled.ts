import { readFileSync } from 'node:fs';
import type { Career } from './careers';

/** An entry of a labelled career (`tests/corpus/README.md`). */
interface Entry {
  readonly title: string;
  readonly organisation: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** A labelled career, requirement or statement. */
export interface LabelledRow {
  readonly id: string;
  readonly type: 'timeline' | 'requirement' | 'claim';
  readonly lang: string;
  readonly text: string;
  readonly reference_date: string;
  readonly entries?: readonly Entry[];
  readonly expected_level: 'below' | 'junior' | 'mid' | 'senior' | 'unknown';
  readonly boundary?: boolean;
  readonly expected_years_diplomatic?: number | null;
  readonly tolerance_years?: number | null;
  readonly expected_min_years?: number | null;
}

export function rowsOf(file: string): LabelledRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): LabelledRow => JSON.parse(line));
}

/** The person of a labelled career: nobody's name, a headline that says nothing. */
export function careerOf({ lang, entries = [] }: LabelledRow, about = ''): Career {
  return {
    lang,
    name: 'Maren Osterholt',
    headline: '',
    about,
    jobs: entries.map(({ title, organisation, date }) => ({
      title,
      organisation: organisation ?? '',
      dates: date ?? '',
    })),
  };
}
