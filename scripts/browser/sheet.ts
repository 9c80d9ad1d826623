import type { Page } from './page.ts';

/** The cheat-sheet as a reader of the popup sees it, with every answer opened. */
export interface Sheet {
  /** What the page is, in one line, and why. */
  readonly standing: string;
  readonly level: string;
  /** `null` when not stated. */
  readonly months: number | null;
  readonly regions: readonly { readonly name: string; readonly text: string }[];
}

/** Waits until a popup or side panel has read its page, and reads it. */
export async function readSheet(sheet: Page): Promise<Sheet> {
  await sheet.waitFor(() => document.querySelector('[data-standing]') !== null);
  return sheet.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const shown = (element: Element | null) => (element instanceof HTMLElement ? element.innerText.trim() : '');
    const level = document.querySelector<HTMLElement>('[data-level]');
    return {
      standing: shown(document.querySelector('[data-standing]')),
      level: level?.dataset.level ?? '',
      months: level?.dataset.months ? Number(level.dataset.months) : null,
      regions: [...document.querySelectorAll('section[aria-label]')].map((region) => ({
        name: region.getAttribute('aria-label') ?? '',
        text: shown(region)
          .slice(shown(region.querySelector('h2')).length)
          .trim(),
      })),
    };
  });
}
