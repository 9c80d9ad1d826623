import { useState } from 'preact/hooks';
import type { Words } from '@/lib/words';
import { Region } from '../parts/Region';

/** A site that may be read. */
export interface SiteRow {
  /** Names it among the rows. */
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly paused: boolean;
  /** Whether the reader added it, so that it can be removed. */
  readonly added: boolean;
}

/** What became of adding a site. */
export type AddedAs = 'added' | 'refused' | 'unreadable';

export interface SiteActions {
  /** Asks the browser for the site of an address or host name as typed. Must be called in a click or key handler. */
  readonly add: (typed: string) => Promise<AddedAs>;
  readonly remove: (site: SiteRow) => void;
  readonly pause: (site: SiteRow, paused: boolean) => void;
}

interface Props {
  readonly sites: readonly SiteRow[];
  readonly words: Words;
  readonly actions: SiteActions;
}

/** The sites that are read: those from the start, and those that the reader added. */
export function SiteOptions({ sites, words, actions }: Props) {
  const added = sites.filter((site) => site.added);
  const builtIn = sites.filter((site) => !site.added);
  return (
    <Region name={words('options.sites')} anchor="sites">
      <p class="soft">{words('options.sites_more')}</p>
      <h3>{words('options.sites_added')}</h3>
      {added.length === 0 ? <p class="soft">{words('options.sites_none')}</p> : null}
      <SiteList sites={added} words={words} actions={actions} />
      <AddSite words={words} add={actions.add} />
      <h3>{words('options.sites_built_in')}</h3>
      <SiteList sites={builtIn} words={words} actions={actions} />
    </Region>
  );
}

function SiteList({ sites, words, actions }: Props) {
  if (sites.length === 0) return null;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site.id} data-site={site.id}>
          <label class="choice">
            <input
              type="checkbox"
              checked={!site.paused}
              onChange={(event) => actions.pause(site, !event.currentTarget.checked)}
            />
            <span>
              {site.name}
              {site.added ? null : <span class="soft">{site.hosts.join(', ')}</span>}
            </span>
          </label>
          {site.added ? (
            <button type="button" onClick={() => actions.remove(site)}>
              {words('options.remove')} <span class="unseen">{site.name}</span>
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function AddSite({ words, add }: { readonly words: Words; readonly add: SiteActions['add'] }) {
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  return (
    <form
      class="add-site"
      onSubmit={async (event) => {
        event.preventDefault();
        const became = await add(typed);
        say(words(`options.${became}`));
        if (became === 'added') setTyped('');
      }}
    >
      <label for="new-site">{words('options.add_label')}</label>
      <div class="choices">
        <input
          id="new-site"
          value={typed}
          placeholder="people.example.org"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words('options.add')}</button>
      </div>
      <p role="status" class="soft">
        {said}
      </p>
    </form>
  );
}
