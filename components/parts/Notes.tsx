import { useEffect, useState } from 'preact/hooks';
import type { Words } from '@/lib/words';
import { Region } from './Region';

interface Props {
  readonly words: Words;
  /** Whom the notes are on. */
  readonly subject: string;
  /** The notes on a subject so far. */
  readonly read: (subject: string) => Promise<string>;
  readonly keep: (subject: string, notes: string) => void;
}

/** Notes on the subject of the page, kept in memory while its tab is open. Nothing can be written before the earlier notes are there. */
export function Notes({ words, subject, read, keep }: Props) {
  const [notes, setNotes] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void read(subject).then((kept) => {
      if (wanted) setNotes(kept);
    });
    return () => {
      wanted = false;
    };
  }, [read, subject]);
  return (
    <Region name={words('region.notes')} anchor="notes">
      <label class="soft" for="notes-text">
        {words('notes.promise')}
      </label>
      <textarea
        id="notes-text"
        rows={3}
        value={notes ?? ''}
        disabled={notes === null}
        onInput={(event) => {
          setNotes(event.currentTarget.value);
          keep(subject, event.currentTarget.value);
        }}
      />
    </Region>
  );
}
