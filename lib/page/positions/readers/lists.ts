import { elementsIn } from '../../elements';
import type { Reader } from '../reader';
import { textAt } from '../visible-lines';

/** One card of a page of results, a row per site. */
const CARDS = [
  '[data-test-paginated-list-item]',
  '.reusable-search__result-container',
  '[data-view-name=search-entity-result-universal-template]',
  '[data-sdui-screen*=".search."] [role=listitem]',
  '[componentkey=SearchResultsMainContent] [role=button][componentkey]',
  '[componentkey^=job-card-component-ref-]',
  'li[data-occludable-job-id]',
  '.job-search-card',
  '[data-x-search-result],li[class*=artdeco-list__item]:has([data-anonymize=person-name])',
  '.job_seen_beacon',
  '[data-testid=job-search-result]',
  '[data-at=job-item]',
  '.node--type-vacancy.card',
  'a.job-card',
  'div.job:has(> .jtitle)',
  '.rw-river-article--job',
].join();

/** A page of several people or posts: none of them is its subject. */
export const resultList: Reader = (page) => {
  const cards = elementsIn(page, CARDS);
  if (cards.length < 2) return null;
  const name = textAt(page, 'h1');
  const { pathname = '', search = '' } = page.location ?? {};
  return { subject: 'list', name, headline: '', positions: [], text: '', key: pathname + search };
};
