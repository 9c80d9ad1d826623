import { SIGNAL_IDS, type SignalId } from '../entry/signals.ts';
import type { Passage } from '../prose/passages.ts';
import type { Finding } from './matcher.ts';
import { shownIn } from './passage.ts';
import { withoutQuotations } from './quotations.ts';
import { evidenceQuote, passagesOf } from './sentences.ts';
import { listAt, type Spoken, SpokenLanguages } from './spoken.ts';

/** A signal with the words of the page that show it. */
export interface Shown {
  readonly id: SignalId;
  readonly quote: string;
}

const SPOKEN: readonly SignalId[] = ['rf_language', 'sk_languages'];

/**
 * What a profile's own text shows of the entry's skills and against its red flags: each signal once, with the first sentence or line that
 * shows it. In the text of a vacancy the same lines are what it asks for.
 * @param text the subject's own words, lines kept; time is linear in its length
 * @returns in the order of the entry; every quote is a slice of the text
 */
export function evidenceIn(text: string): readonly Shown[] {
  const quotes = new Map<SignalId, string>();
  const quote = (id: SignalId, passage: Passage, found: Finding) => {
    if (!quotes.has(id)) quotes.set(id, evidenceQuote(text, passage, found));
  };
  const languages = new SpokenLanguages();
  const own = withoutQuotations(text);
  const passages = passagesOf(own);
  const byOfficial: Passage[] = [];
  const hear = (spoken: readonly Spoken[], passage: Passage) => {
    for (const one of spoken) {
      const where = languages.add(one, passage);
      if (where) for (const id of SPOKEN) quote(id, where, one.finding);
    }
  };
  const read = (passage: Passage, officials: boolean) => {
    const shown = shownIn(own, passage, officials);
    for (const [id, finding] of shown.signals) quote(id, passage, finding);
    hear(shown.spoken, passage);
    if (officials && shown.byOfficial) byOfficial.push(passage);
  };
  for (const [index, passage] of passages.entries()) {
    if (quotes.size === SIGNAL_IDS.length) break;
    read(passage, true);
    const list = quotes.has('rf_language') ? null : listAt(own, passages, index);
    if (list) hear(shownIn(own, list, true).spoken, list);
  }
  // "The Ambassador" is the subject of the page where the page calls its subject one.
  if (quotes.has('sk_strategic_lead')) for (const passage of byOfficial) read(passage, false);
  return SIGNAL_IDS.flatMap((id) => {
    const shown = quotes.get(id);
    return shown === undefined ? [] : [{ id, quote: shown }];
  });
}
