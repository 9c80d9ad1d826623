import { SIGNS } from '@/lib/theme';
import type { Verdict } from '@/lib/titles/kinds';
import type { Words } from '@/lib/words';

/** A verdict as sign and word; the colour only repeats them. */
export function Badge({ verdict, words }: { readonly verdict: Verdict; readonly words: Words }) {
  return (
    <span class={`badge ${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {words(`verdict.${verdict}`)}
    </span>
  );
}
