import type { Report } from '@/lib/report/report';
import type { Words } from '@/lib/words';

/** The page in one line, in words: of a person, of a post that is offered, or of a list. */
export function standingWords({ subject, standing, mentions }: Report, words: Words): string {
  // Titles stand on the page, but none of them is the subject's own.
  if (standing.id === 'nothing-found' && mentions.length > 0 && subject !== 'list') return words('standing.of_others');
  switch (subject) {
    case 'list':
      return words('page.list');
    case 'vacancy':
      return words(`vacancy.${standing.id}`);
    case 'person':
    case 'text':
    case 'none':
      return words(`standing.${standing.id}`);
  }
}
