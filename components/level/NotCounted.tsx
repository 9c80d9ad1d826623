import type { Service } from '@/lib/career/position';
import type { Words } from '@/lib/words';

interface Props {
  readonly service: Service;
  readonly words: Words;
  readonly showPosition: (index: number) => void;
}

/** The positions that the level does not rest on, each with the reason. */
export function NotCounted({ service, words, showPosition }: Props) {
  const left = service.positions.flatMap((position, index) =>
    position.countedAs === 'diplomatic' ? [] : [{ position, index }],
  );
  if (left.length === 0) return null;
  return (
    <div class="left-out">
      <h3>{words('level.not_counted')}</h3>
      <ul>
        {left.map(({ position, index }) => (
          <li key={index}>
            <button type="button" class="link" onClick={() => showPosition(index)}>
              <bdi>{position.title}</bdi>
            </button>{' '}
            <span class="soft">{words(`counts.${position.reason}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
