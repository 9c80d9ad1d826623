import { type Box, middle, type Page } from './page.ts';

export const MARK_NAMES = ['mark-head', 'mark-related', 'mark-other', 'mark-unsure'] as const;

/** The texts of each highlight's ranges, in the order they were added. */
export type Marks = Readonly<Record<(typeof MARK_NAMES)[number], readonly string[]>>;

/** What is marked on a page now, read from the highlight registry that the page's world shares with the content script. */
export function marksOn(page: Page): Promise<Marks> {
  return page.evaluate((names) => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    return Object.fromEntries(names.map((name) => [name, [...(CSS.highlights.get(name) ?? [])].map(textOf)])) as Record<
      keyof Marks,
      string[]
    >;
  }, MARK_NAMES);
}

/**
 * Waits until the marks of a page have not changed for a while; for the first of them longer, because a page is read when idle.
 * @returns the marks, also when there are none
 */
export async function settledMarks(page: Page, still = 400, first = 2500): Promise<Marks> {
  const none = JSON.stringify(Object.fromEntries(MARK_NAMES.map((name) => [name, []])));
  let last = '';
  let since = performance.now();
  const marks = await page.waitUntil(async () => {
    const now = await marksOn(page);
    if (JSON.stringify(now) !== last) since = performance.now();
    last = JSON.stringify(now);
    return performance.now() - since >= (last === none ? first : still) ? now : null;
  }, 'the marks to settle');
  return marks ?? marksOn(page);
}

/**
 * As `settledMarks`, for a page that is known to get marks: they are waited for however busy the machine is.
 * @throws when none comes
 */
export async function awaitedMarks(page: Page): Promise<Marks> {
  const hasMarks = async () => Object.values(await marksOn(page)).some((texts) => texts.length > 0);
  await page.waitUntil(hasMarks, 'the first mark', 30_000);
  return settledMarks(page);
}

/** Scrolls to the first mark with this text, of any verdict, and rests the pointer on its middle. */
export async function hoverMark(page: Page, text: string): Promise<void> {
  const box = await page.waitUntil(() => boxOfMark(page, text), `a mark "${text}"`);
  if (box) await page.moveMouse(middle(box).x, middle(box).y);
}

/** Where the first mark with this text is in the viewport, once scrolled to; `null` when there is none. */
export function boxOfMark(page: Page, text: string): Promise<Box | null> {
  return page.evaluate(
    (names, wanted) => {
      for (const { startContainer, startOffset, endContainer, endOffset } of names.flatMap((name) => [
        ...(CSS.highlights.get(name) ?? []),
      ])) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    },
    MARK_NAMES,
    text,
  );
}
