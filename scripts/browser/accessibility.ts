import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page.ts';

const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page by WCAG 2.2 A and AA: a line for each element. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const answer = await page.driver.run(`${axe};
    axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => JSON.stringify(
      violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' at ' + target.join(' ')))))`);
  return JSON.parse(answer) as string[];
}
