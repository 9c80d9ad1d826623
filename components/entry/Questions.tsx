import type { QuestionGroup } from '@/lib/brief';
import type { Words } from '@/lib/words';
import { Region } from '../parts/Region';

interface Props {
  readonly groups: readonly QuestionGroup[];
  /** Why they stand in this order. */
  readonly order: string;
  readonly words: Words;
}

/** What to ask, each with the answer to listen for. */
export function Questions({ groups, order, words }: Props) {
  return (
    <Region name={words('region.questions')} anchor="questions">
      <p class="soft">{order}</p>
      {groups.map(({ level, chosen, questions }) => (
        <div key={level} class={chosen ? 'group chosen' : 'group'} data-question-level={level} data-chosen={chosen}>
          <h3>
            {words(`questions.${level}`)}
            {chosen ? <span class="note">{words('questions.chosen')}</span> : null}
          </h3>
          {questions.map(({ id, question, expected }) => (
            <details key={id} class="question" id={id}>
              <summary>{question}</summary>
              <p>
                <strong>{words('questions.expected')}</strong> {expected}
              </p>
            </details>
          ))}
        </div>
      ))}
    </Region>
  );
}
