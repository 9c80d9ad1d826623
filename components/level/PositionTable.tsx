import type { JudgedPosition, Service } from '@/lib/career/position';
import type { Words } from '@/lib/words';
import { duration } from '../parts/duration';

interface Props {
  readonly service: Service;
  readonly words: Words;
  readonly showPosition: (index: number) => void;
}

/** The career in words: every position, its dates, its length and whether it counts. */
export function PositionTable({ service, words, showPosition }: Props) {
  const rows = service.positions.map((position, index) => ({ position, index }));
  return (
    <details class="positions">
      <summary>{words('timeline.table', String(service.positions.length))}</summary>
      <div class="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{words('timeline.position')}</th>
              <th scope="col">{words('timeline.dates')}</th>
              <th scope="col">{words('timeline.counted')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ position, index }) => (
              <Row key={index} position={position} words={words} show={() => showPosition(index)} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface RowProps {
  readonly position: JudgedPosition;
  readonly words: Words;
  readonly show: () => void;
}

function Row({ position, words, show }: RowProps) {
  const { title, organisation, dates, period, countedAs, reason, durationDisagrees } = position;
  return (
    <tr class={countedAs}>
      <td>
        <button type="button" class="link" onClick={show}>
          <bdi>{title}</bdi>
        </button>
        {organisation === '' ? null : (
          <div class="soft">
            <bdi>{organisation}</bdi>
          </div>
        )}
      </td>
      <td>
        <bdi>{dates}</bdi>
        {period === null ? null : <div class="soft">{duration(words, period.months)}</div>}
        {durationDisagrees ? <div class="soft">{words('timeline.disagrees')}</div> : null}
      </td>
      <td>
        {words(`counted.${countedAs}`)}
        <div class="soft">{words(`counts.${reason}`)}</div>
      </td>
    </tr>
  );
}
