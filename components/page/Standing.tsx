import { standingWords } from '@/lib/brief';
import type { Report, StandingId } from '@/lib/report/report';
import { SIGNS } from '@/lib/theme';
import type { Verdict } from '@/lib/titles/kinds';
import type { Words } from '@/lib/words';
import { Quote } from '../parts/Quote';

/** What a standing looks like; `nothing-found` has no verdict. */
const LOOKS: Readonly<Record<Exclude<StandingId, 'nothing-found'>, Verdict>> = {
  'head-now': 'head',
  designate: 'head',
  acting: 'head',
  'head-before': 'head',
  'other-diplomat': 'related',
  'look-alike': 'other',
  unclear: 'unsure',
};

/** The page in one line: sign, words, and the line of the page that it rests on. */
export function Standing({ report, words }: { readonly report: Report; readonly words: Words }) {
  const { standing, subject, name } = report;
  const list = subject === 'list';
  const look = list || standing.id === 'nothing-found' ? null : LOOKS[standing.id];
  return (
    <div class={`standing ${look ?? 'none'}`} data-standing={standing.id}>
      {name === '' || list ? null : (
        <p class="standing-name">
          <bdi>{name}</bdi>
        </p>
      )}
      <p class="standing-said">
        {look === null ? null : <span aria-hidden="true">{SIGNS[look]} </span>}
        {standingWords(report, words)}
      </p>
      {standing.quote === '' || list ? null : (
        <p class="standing-reason">
          {words('standing.because')} <Quote text={standing.quote} />
        </p>
      )}
      {look === null && !list ? <p class="soft">{words('page.nothing')}</p> : null}
    </div>
  );
}
