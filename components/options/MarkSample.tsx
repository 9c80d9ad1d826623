import { PALETTES, type PaletteId, UNDERLINES } from '@/lib/theme';
import type { Verdict } from '@/lib/titles/kinds';

interface Props {
  readonly palette: PaletteId;
  readonly verdict: Verdict;
  readonly text: string;
}

/** A title as it is marked on pages. */
export function MarkSample({ palette, verdict, text }: Props) {
  const { ink, ground, line } = PALETTES[palette][verdict];
  return (
    <span
      class="mark-sample"
      data-verdict={verdict}
      style={{ color: ink, backgroundColor: ground, textDecoration: `underline ${UNDERLINES[verdict]} ${line}` }}
    >
      {text}
    </span>
  );
}
