import type { PageMention } from '@/lib/report/report';
import type { Words } from '@/lib/words';
import { Badge } from '../parts/Badge';
import { Quote } from '../parts/Quote';

interface Props {
  readonly mention: PageMention;
  readonly kindName: string;
  readonly words: Words;
  readonly show: (mention: PageMention) => void;
}

/** One title of the page: its verdict, its line, and why. A click shows it on the page. */
export function Mention({ mention, kindName, words, show }: Props) {
  const { verdict, line, lineStart, title, held, status } = mention;
  const [reason] = mention.reasons;
  return (
    <li class="mention">
      <button type="button" class="mention-line" onClick={() => show(mention)} title={words('mention.show')}>
        <bdi>
          {line.slice(0, lineStart)}
          <strong class={`mark ${verdict}`}>{title}</strong>
          {line.slice(lineStart + title.length)}
        </bdi>
      </button>
      <p class="mention-why">
        <Badge verdict={verdict} words={words} /> <span class="kind">{kindName}</span>
        {held ? null : <span class="note">{words('mention.not_held')}</span>}
        {status === null ? null : <span class="note">{words(`mention.${status}`)}</span>}
      </p>
      {reason === undefined ? null : (
        <p class="mention-reason">
          {words(`reason.${reason.code}`)}
          {reason.quote === '' ? null : (
            <>
              {': '}
              <Quote text={reason.quote} />
            </>
          )}
        </p>
      )}
    </li>
  );
}
