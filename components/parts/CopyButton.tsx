import { useState } from 'preact/hooks';
import type { Words } from '@/lib/words';

interface Props {
  readonly label: string;
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly words: Words;
}

/** Copies a text and says whether it worked, to the eye and to assistive technology. */
export function CopyButton({ label, text, copy, words }: Props) {
  const [said, say] = useState('');
  const onClick = async () => say(words((await copy(text())) ? 'copy.done' : 'copy.failed'));
  return (
    <span class="copy">
      <button type="button" onClick={onClick}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
