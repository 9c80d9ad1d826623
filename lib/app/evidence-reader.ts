import type { Shown } from '@/lib/evidence';

/** What a text shows, the last one remembered: a report comes again with every change of its page, mostly with the same text. */
export interface EvidenceReader {
  /** At once where the text is the one read last; `null` where it has to be read, or there is none. */
  known(text: string | null): readonly Shown[] | null;
  read(text: string | null): Promise<readonly Shown[] | null>;
}

/** Reads texts with the cues of all languages, which are loaded with the first text and not before. */
export function evidenceReader(): EvidenceReader {
  let last: { readonly text: string; readonly shown: readonly Shown[] } | null = null;
  return {
    known: (text) => (last?.text === text ? last.shown : null),
    read: async (text) => {
      if (text === null) return null;
      if (last?.text === text) return last.shown;
      const { evidenceIn } = await import('@/lib/evidence');
      last = { text, shown: evidenceIn(text) };
      return last.shown;
    },
  };
}
