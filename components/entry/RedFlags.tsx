import type { ComponentChildren } from 'preact';
import type { FlagState } from '@/lib/brief';
import type { Words } from '@/lib/words';
import { Quote } from '../parts/Quote';
import { Region } from '../parts/Region';

interface Props {
  readonly flags: readonly FlagState[];
  /** In a vacancy the same words are asked for, not shown. */
  readonly vacancy: boolean;
  /** Whether a page was read at all. */
  readonly read: boolean;
  readonly words: Words;
  readonly children?: ComponentChildren;
}

/** What to watch for: each answered by words of the page, or a question to ask. It counts nothing and ranks nobody. */
export function RedFlags({ flags, vacancy, read, words, children }: Props) {
  const subject = vacancy ? 'vacancy' : 'person';
  return (
    <Region name={words('region.red_flags')} anchor="red-flags">
      <p class="soft">{words(read ? `flags.about_${subject}` : 'flags.about_none')}</p>
      <ul class="flags">
        {flags.map(({ id, label, quote, question }) => (
          <li key={id} class={quote === null ? 'open' : 'answered'} data-flag={id} data-answered={quote !== null}>
            <p class="flag-label">{label}</p>
            {quote === null ? (
              <p class="flag-state">{words(read ? `flags.open_${subject}` : 'flags.ask')}</p>
            ) : (
              <p class="flag-state">
                <span aria-hidden="true">✓ </span>
                {words(`flags.answered_${subject}`)} <Quote text={quote} />
              </p>
            )}
            <p class="flag-question">
              <span class="soft">{words('flags.question')}</span> {question}
            </p>
          </li>
        ))}
      </ul>
      {children}
    </Region>
  );
}
