import Fuse from 'fuse.js/min';
import type { Place } from './place';

export type { Place, SheetRegion } from './place';
export { allPlaces } from './places';

/** Found places by their part of the cheat-sheet, the best part first. */
export interface FoundGroup {
  readonly region: Place['region'];
  readonly places: readonly Place[];
}

/** Finds places for what the user typed. */
export type Search = (query: string) => readonly FoundGroup[];

/** A place that several words hit stands high; more than this is no longer read. */
const MOST_FOUND = 24;

/**
 * Builds the search over places. Words may be misspelt or unfinished, accents and case do not
 * matter, and every word typed must be found. Load it when the field is first entered: it brings fuse.js along.
 */
export function searchIndex(places: readonly Place[]): Search {
  const fuse = new Fuse(places, {
    keys: [
      { name: 'text', weight: 3 },
      { name: 'detail', weight: 1 },
    ],
    threshold: 0.25,
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return (query) => {
    const groups = new Map<Place['region'], Place[]>();
    if (query.trim() === '') return [];
    for (const { item } of fuse.search(query.trim().slice(0, 100), { limit: MOST_FOUND })) {
      groups.set(item.region, [...(groups.get(item.region) ?? []), item]);
    }
    return [...groups].map(([region, found]) => ({ region, places: found }));
  };
}
