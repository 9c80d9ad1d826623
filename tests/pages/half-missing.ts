/** What a site may take out of its markup from one day to the next. */
export const LOSSES = ['dates', 'headings', 'containers', 'data'] as const;
export type Loss = (typeof LOSSES)[number];

/**
 * Takes a part of a page's markup away, as a change of the site would. Self-contained: it runs in the page.
 * - `dates`: of every other job; - `headings`: all of them; - `containers`: ids, classes and data attributes of all but the outermost;
 * - `data`: JSON-LD that names another person, and some that does not parse.
 * @param ranges the dates of every other job, as the page shows them
 */
export function lose(page: Document, loss: Loss, ranges: readonly string[]): void {
  const plain = (text: string | null) =>
    (text ?? '')
      .replace(/\s+/g, ' ')
      .replace(/ (?:to|–|-) /, ' ')
      .trim();
  const gone = ranges.map(plain);
  switch (loss) {
    case 'dates':
      for (const element of Array.from(page.body.querySelectorAll('*'))) {
        if (element.tagName === 'SCRIPT' || !element.isConnected) continue;
        const text = plain(element.textContent);
        const isDates = gone.some((range) => text.startsWith(range) && text.length < range.length + 20);
        if (isDates) element.remove();
      }
      break;
    case 'headings':
      for (const heading of Array.from(page.querySelectorAll('h2,h3,h4'))) heading.remove();
      break;
    case 'containers':
      for (const element of Array.from(page.body.querySelectorAll('main *:not(.right-rail)'))) {
        for (const name of ['class', 'id', 'data-section', 'data-view-name', 'data-testid', 'data-xds', 'data-qa'])
          element.removeAttribute(name);
      }
      break;
    case 'data': {
      const job = { '@type': 'OrganizationRole', roleName: 'Ambassador', startDate: '1981-01', endDate: '2010-12' };
      const person = { '@context': 'https://schema.org', '@type': 'Person', name: 'Somebody Else', worksFor: [job] };
      for (const json of [JSON.stringify(person), '{"@type":"Person","name":']) {
        const script = page.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = json;
        page.head.append(script);
      }
      break;
    }
  }
}
