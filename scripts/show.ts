import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from './browser/browser.ts';
import { hoverMark, settledMarks } from './browser/marks.ts';
import type { Page } from './browser/page.ts';
import { readSheet } from './browser/sheet.ts';
import { root } from './tools.ts';

const folder = join(root, 'screenshots');

/** Prints what a user would read on a page and in the popup, and saves pictures of the page, the hover card and the popup. */
export async function showHeadless(browser: Browser, page: Page): Promise<void> {
  const marks = await settledMarks(page);
  const pictures = [save('page', await page.screenshot())];
  if (await showCard(page)) pictures.push(save('card', await page.screenshot()));
  const tab = await page.tabId();
  const popup = await browser.openExtension(`popup.html?tab=${tab}`, { viewport: { width: 400, height: 600 } });
  const sheet = await readSheet(popup);
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = false;
    scrollTo(0, 0);
  });
  pictures.push(save('popup', await popup.screenshot()));

  console.log(`\n${await page.evaluate(() => `${document.title}\n${location.href}`)}`);
  console.log(`\n${sheet.standing}`);
  for (const { name, text } of sheet.regions) console.log(`\n--- ${name} ---\n${text}`);
  console.log(`\nMarked on the page:`);
  for (const [name, texts] of Object.entries(marks)) {
    if (texts.length > 0) console.log(`  ${name}: ${texts.join(' · ')}`);
  }
  console.log(`\nPictures:\n${pictures.map((file) => `  ${file}`).join('\n')}`);
}

/** Rests the pointer on the first title of a page, heads of mission first, until its card is there. */
export async function showCard(page: Page): Promise<boolean> {
  const [first] = Object.values(await settledMarks(page)).flat();
  if (first === undefined) return false;
  await hoverMark(page, first);
  await new Promise((resolve) => setTimeout(resolve, 700)); // The card comes within half a second.
  return true;
}

/** Writes a picture into `screenshots/`; gives its path from the project's folder. */
export function save(name: string, png: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.png`);
  writeFileSync(file, png);
  return relative(root, file);
}
