import type { Report } from '@/lib/report/report';
import type { Words } from '@/lib/words';

/** The page in one line, in words: of a person, of a post that is offered, or of a list. */
export function standingWords({ subject, standing }: Pick<Report, 'subject' | 'standing'>, words: Words): string {
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
