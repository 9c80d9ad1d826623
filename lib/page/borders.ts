import { isEditor } from './unread';

/** How an element stands in a line of text: the line goes on through it, ends at it, or passes over it as if it were not there. */
export type Standing = 'inline' | 'border' | 'absent';

const set = (names: string) => new Set(names.split(' '));

/** Elements that end a line whatever their style: blocks, cells, line breaks, controls and replaced content. */
const BORDERS = set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt embed fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe input legend li main menu nav object ol output p pre search section ' +
    'select summary table tbody td textarea tfoot th thead title tr ul video audio canvas',
);

/** Elements whose text is not part of the line around them. */
const ABSENT = set('script style noscript template svg rt rp img picture map meta link');

/** Whether an element ends the line around it by its name alone. */
export const endsLine = (element: Element): boolean => BORDERS.has(element.localName);

/**
 * Where lines of text end on a page. Known elements are decided by name; the others by their computed display, because sites make blocks of
 * spans. Absolutely positioned and floating elements compute to blocks, so a clipped twin ends the line too.
 */
export class Borders {
  readonly #known = new Map<Element, Standing>();

  /** How an element stands in the line around it; remembered for the life of this object, which is one slice of work. */
  of(element: Element): Standing {
    const name = element.localName;
    if (BORDERS.has(name)) return 'border';
    if (ABSENT.has(name)) return 'absent';
    let standing = this.#known.get(element);
    if (!standing) {
      standing = byDisplay(element);
      this.#known.set(element, standing);
    }
    return standing;
  }
}

function byDisplay(element: Element): Standing {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || display.startsWith('ruby-')) return 'absent';
  if (display === 'inline' || display === 'inline-block' || display === 'contents' || display === 'ruby')
    return visibility === 'hidden' || visibility === 'collapse' ? 'absent' : isEditor(element) ? 'border' : 'inline';
  return 'border';
}
