import { readFileSync } from 'node:fs';
import type { Career } from './careers';
import { esc } from './html';
import type { Post } from './posts';

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

/** Ways in which employers lay out what they ask for, each from its sentences. */
const LAYOUTS: Readonly<Record<string, (sentences: readonly string[]) => string>> = {
  paragraph: (sentences) => `<p>${sentences.map(esc).join(' ')}</p>`,
  list: (sentences) => `<ul>${sentences.map((one) => `<li>${esc(one)}</li>`).join('')}</ul>`,
  'list in bold and plain': (sentences) =>
    `<ul>${sentences.map((one) => `<li>${esc(one).replace(/^(\S+)/, '<strong>$1</strong>')}</li>`).join('')}</ul>`,
  'broken lines': (sentences) => `<div>${sentences.map(esc).join('<br>')}</div>`,
  'bullets in one text': (sentences) => `<div>${sentences.map((one) => `•${esc(one)}  `).join('')}</div>`,
};
export const LAYOUT_NAMES: readonly string[] = Object.keys(LAYOUTS);

/** The advertisement of a labelled requirement, in one of the layouts. */
export function postOf({ lang, text, expected_min_years }: LabelledRow, layout = 'paragraph'): Post {
  const sentences = text.split(/(?<=[.;。] ?)(?=\p{Lu}|\p{Lo})/u).map((one) => one.trim());
  const html = LAYOUTS[layout]?.(sentences) ?? '';
  return {
    lang,
    title: 'Head of Mission',
    organisation: 'Ruritanian Foreign Service',
    html: `<p>The office works with partners in the region.</p>${html}<p>Write to us by Friday.</p>`,
    ...(expected_min_years == null ? {} : { years: expected_min_years }),
  };
}
