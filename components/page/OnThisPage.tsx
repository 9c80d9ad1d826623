import { useState } from 'preact/hooks';
import { KIND_EXPLANATIONS } from '@/lib/entry/kinds';
import type { PageMention, Report } from '@/lib/report/report';
import type { Words } from '@/lib/words';
import { Region } from '../parts/Region';
import { byCard } from './cards';
import { Mention } from './Mention';

/** More would make the first look a search of its own; the rest is one click away. */
const FIRST_SHOWN = 30;

interface Props {
  /** `null` while no page is read. */
  readonly report: Report | null;
  readonly words: Words;
  readonly show: (mention: PageMention) => void;
}

/** The titles of the page in their lines: what the marks say, for the eye and for assistive technology. */
export function OnThisPage({ report, words, show }: Props) {
  const [all, showAll] = useState(false);
  const mentions = report?.mentions ?? [];
  const shown = all ? mentions : mentions.slice(0, FIRST_SHOWN);
  const list = (some: readonly PageMention[]) => (
    <ul class="mentions">
      {some.map((mention) => (
        <Mention
          key={`${mention.frame} ${mention.id}`}
          mention={mention}
          kindName={KIND_EXPLANATIONS[mention.kind].name}
          words={words}
          show={show}
        />
      ))}
    </ul>
  );
  return (
    <Region name={words('region.on_this_page')} anchor="on-this-page" count={mentions.length}>
      {mentions.length === 0 ? <p class="soft">{words(report === null ? 'mention.unread' : 'mention.none')}</p> : null}
      {report?.subject === 'list'
        ? byCard(shown).map((card) => (
            <div class="card" key={card.name}>
              {card.name === '' ? null : (
                <h3>
                  <bdi>{card.name}</bdi>
                </h3>
              )}
              {list(card.mentions)}
            </div>
          ))
        : shown.length > 0 && list(shown)}
      {shown.length < mentions.length ? (
        <button type="button" onClick={() => showAll(true)}>
          {words('mention.all', String(mentions.length))}
        </button>
      ) : null}
    </Region>
  );
}
