import { useEffect, useState } from 'preact/hooks';
import type { Search } from '@/lib/search';
import type { Words } from '@/lib/words';

interface Props {
  readonly words: Words;
  /** Brings the search; called when the field is first entered, so that opening the cheat-sheet does not wait for it. */
  readonly loadSearch: () => Promise<Search>;
  readonly goTo: (anchor: string) => void;
}

/** The search over the whole cheat-sheet. Esc empties it, and only then closes what it stands in. */
export function SearchField({ words, loadSearch, goTo }: Props) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search | null>(null);
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    if (!entered) return;
    let wanted = true;
    void loadSearch().then((loaded) => {
      if (wanted) setSearch(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, [entered, loadSearch]);

  const found = query.trim() === '' || search === null ? null : search(query);
  const count = found?.reduce((sum, { places }) => sum + places.length, 0) ?? 0;
  const said =
    found === null
      ? ''
      : count === 0
        ? words('search.nothing', query)
        : words(count === 1 ? 'search.found_one' : 'search.found', String(count));
  return (
    <search class="search">
      <input
        type="search"
        value={query}
        aria-label={words('search.field')}
        placeholder={words('search.field')}
        onFocus={() => setEntered(true)}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          event.stopPropagation();
          setQuery('');
        }}
      />
      <p role="status" class="soft">
        {said}
      </p>
      {found === null || count === 0 ? null : (
        <div class="found">
          {found.map(({ region, places }) => (
            <section key={region}>
              <h2>{words(`region.${region}`)}</h2>
              <ul>
                {places.map(({ id, text, detail, anchor }) => (
                  <li key={id}>
                    <button
                      type="button"
                      onClick={() => {
                        setQuery('');
                        goTo(anchor);
                      }}
                    >
                      <bdi>{text}</bdi>
                      {detail === '' || region !== 'explanation' ? null : <span class="soft">{detail}</span>}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </search>
  );
}
