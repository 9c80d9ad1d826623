import type { Brief } from '@/lib/brief';
import type { Words } from '@/lib/words';
import { CopyButton } from '../parts/CopyButton';
import { Region } from '../parts/Region';

interface Props {
  readonly brief: Brief;
  /** The whole cheat-sheet as text. */
  readonly markdown: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly words: Words;
}

/** Who else is like this: searches to paste elsewhere, and the whole cheat-sheet as text. */
export function SearchStrings({ brief, markdown, copy, words }: Props) {
  const { jobTitle, synonyms } = brief.entry;
  return (
    <Region name={words('region.search_strings')} anchor="search-strings">
      <p>
        <span class="soft">{words('search.job_title')}</span> {jobTitle}
      </p>
      <p class="soft">{words('search.also')}</p>
      <ul class="synonyms">
        {synonyms.map((synonym) => (
          <li key={synonym}>{synonym}</li>
        ))}
      </ul>
      {brief.searches.map(({ id, text }) => (
        <div key={id} class="search-string" data-search={id}>
          <div class="search-name">
            <h3>{words(`search.name_${id}`)}</h3>
            <CopyButton
              label={words('search.copy')}
              what={words(`search.name_${id}`)}
              text={() => text}
              copy={copy}
              words={words}
            />
          </div>
          <code>{text}</code>
        </div>
      ))}
      <p class="whole">
        <CopyButton label={words('search.copy_all')} text={markdown} copy={copy} words={words} />
      </p>
    </Region>
  );
}
