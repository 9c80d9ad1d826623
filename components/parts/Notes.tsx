import { useEffect, useState } from 'preact/hooks';
import type { Words } from '@/lib/words';
import { Region } from './Region';

interface Props {
  readonly words: Words;
  /** The notes of this tab so far. */
  readonly read: () => Promise<string>;
  readonly keep: (notes: string) => void;
}

/** Notes on the page, kept in memory while its tab is open. */
export function Notes({ words, read, keep }: Props) {
  const [notes, setNotes] = useState('');
  useEffect(() => {
    let wanted = true;
    void read().then((kept) => {
      if (wanted) setNotes(kept);
    });
    return () => {
      wanted = false;
    };
  }, [read]);
  return (
    <Region name={words('region.notes')} anchor="notes">
      <label class="soft" for="notes-text">
        {words('notes.promise')}
      </label>
      <textarea
        id="notes-text"
        rows={3}
        value={notes}
        onInput={(event) => {
          setNotes(event.currentTarget.value);
          keep(event.currentTarget.value);
        }}
      />
    </Region>
  );
}
