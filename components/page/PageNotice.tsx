import { useState } from 'preact/hooks';
import type { Limit } from '@/lib/report/report';
import type { Words } from '@/lib/words';
import type { Unread } from './page-state';

interface Props {
  readonly page: Unread;
  readonly words: Words;
  /** Reads the page this once, by the reader's own click. Resolves to whether that was allowed. */
  readonly readOnce: () => Promise<boolean>;
  /** Asks the browser for a site. Resolves to whether it was given. */
  readonly allow: (origin: string) => Promise<boolean>;
  /** Has a paused site read again. */
  readonly resume: (host: string) => void;
}

/** Says which of the states without a report this is, and what the reader can do about it. */
export function PageNotice({ page, words, readOnce, allow, resume }: Props) {
  const [refused, setRefused] = useState(false);
  const ask = (request: () => Promise<boolean>) => async () => setRefused(!(await request()));
  const origin = 'origin' in page ? page.origin : null;
  return (
    <div class="standing none" data-page={page.state}>
      <p class="standing-said" role="status">
        {words(`page.${page.state}`)}
      </p>
      {'origin' in page ? (
        <p class="choices">
          <button type="button" onClick={ask(readOnce)}>
            {words('page.read_once')}
          </button>
          {origin === null ? null : (
            <button type="button" onClick={ask(() => allow(origin))}>
              {words(page.state === 'not-asked' ? 'page.always' : 'page.grant')}
            </button>
          )}
        </p>
      ) : null}
      {page.state === 'paused' ? (
        <p class="choices">
          <button type="button" onClick={() => resume(page.host)}>
            {words('page.resume')}
          </button>
        </p>
      ) : null}
      {refused ? (
        <p role="alert" class="soft">
          {words('page.refused')}
        </p>
      ) : null}
    </div>
  );
}

/** Says that a report does not hold all of the page. */
export function LimitNotice({ limit, words }: { readonly limit: Exclude<Limit, null>; readonly words: Words }) {
  return (
    <p class="limit" data-limit={limit}>
      {words(`page.${limit}`)}
    </p>
  );
}
