import { useState } from 'preact/hooks';
import type { Words } from '@/lib/words';

interface Props {
  /** What the button says. */
  readonly label: string;
  /** What is copied, for a reader who does not see what the button stands beside. */
  readonly what?: string;
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly words: Words;
}

/** Copies a text and says whether it worked, to the eye and to assistive technology. */
export function CopyButton({ label, what = '', text, copy, words }: Props) {
  const [said, say] = useState('');
  const onClick = async () => say(words((await copy(text())) ? 'copy.done' : 'copy.failed'));
  return (
    <span class="copy">
      <button type="button" onClick={onClick}>
        {label}
        {what === '' ? null : <span class="unseen"> {what}</span>}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
