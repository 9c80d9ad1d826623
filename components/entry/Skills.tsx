import type { SkillGroup } from '@/lib/brief';
import type { Words } from '@/lib/words';
import { Quote } from '../parts/Quote';

interface Props {
  readonly groups: readonly SkillGroup[];
  readonly vacancy: boolean;
  readonly read: boolean;
  readonly words: Words;
}

/** The skills by level, each with the words of the page that show it. */
export function Skills({ groups, vacancy, read, words }: Props) {
  const subject = vacancy ? 'vacancy' : 'person';
  return (
    <div class="skills">
      <h3>{words(vacancy ? 'skills.name_vacancy' : 'skills.name')}</h3>
      {groups.map(({ level, skills }) => (
        <div key={level} class="group">
          <h4>{words(`skills.${level}`)}</h4>
          <ul>
            {skills.map(({ id, label, quote }) => (
              <li key={id} class={quote === null ? 'open' : 'answered'} data-skill={id} data-shown={quote !== null}>
                <span class="skill-label">{label}</span>
                {quote === null ? (
                  read && <span class="soft">{words(`skills.open_${subject}`)}</span>
                ) : (
                  <span class="skill-state">
                    <span aria-hidden="true">✓ </span>
                    {words(`skills.shown_${subject}`)} <Quote text={quote} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
