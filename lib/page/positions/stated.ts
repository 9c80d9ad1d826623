import { elementsIn } from '../elements';

/** More than any page says of one person or post. */
const MOST_TEXT = 300_000;
const ITEMS = '[itemtype$="/JobPosting"],[itemtype$="/Person"]';
const EMPLOYER = /"hiringOrganization"\s*:\s*(?:\{[^}]*?"name"\s*:\s*)?"([^"]+)"/;

/** What a page says of itself for machines (schema.org, as JSON-LD or microdata), each thing as JSON that may not parse. */
export function statedOn(page: Document): string[] {
  const scripts = elementsIn(page, 'script[type="application/ld+json"]').map(({ textContent }) => textContent ?? '');
  const items = elementsIn(page, ITEMS).map((item) => {
    const said: Record<string, string> = { '@type': item.getAttribute('itemtype')?.replace(/^.*\//, '') ?? '' };
    for (const part of item.querySelectorAll('[itemprop]'))
      said[part.getAttribute('itemprop') ?? ''] ??= part.getAttribute('content') ?? part.textContent ?? '';
    return JSON.stringify(said);
  });
  return [...scripts, ...items].filter(({ length }) => length < MOST_TEXT);
}

/** JSON with its words as the page shows them: sites escape letters and slashes in it, and the ampersand as HTML does. */
function unescaped(json: string): string {
  return json
    .replace(/\\(?:u(\w{4}))?/g, (_, code) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : ''))
    .replace(/&amp;/g, '&');
}

/** The employer of the advertisement with a heading, by its data for machines; empty if it names none, `null` without such data. */
export function statedEmployer(stated: readonly string[], heading: string): string | null {
  const posting = stated
    .map(unescaped)
    .find((json) => heading && json.includes('JobPosting') && json.includes(heading));
  return posting ? (EMPLOYER.exec(posting)?.[1] ?? '') : null;
}
