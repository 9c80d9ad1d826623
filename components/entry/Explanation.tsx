import type { KindExplanation } from '@/lib/entry/kinds';
import type { Entry } from '@/lib/entry/types';
import type { Words } from '@/lib/words';
import { Region } from '../parts/Region';

interface Props {
  readonly entry: Entry;
  /** The kinds of title that stand on this page, the most important first. */
  readonly kinds: readonly KindExplanation[];
  readonly words: Words;
}

/** What the titles of this page mean, and what a head of mission is. */
export function Explanation({ entry, kinds, words }: Props) {
  const { term, explanation, comparison, examples } = entry;
  return (
    <Region name={words('region.explanation')} anchor="explanation">
      {kinds.length === 0 ? null : (
        <dl class="kinds">
          {kinds.map(({ name, meaning, standing }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {meaning} {standing}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{term}</h3>
      <p>{explanation.join(' ')}</p>
      <p class="comparison">{comparison}</p>
      <details>
        <summary>{words('explanation.examples')}</summary>
        <ul>
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
    </Region>
  );
}
