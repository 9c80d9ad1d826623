import type { Month, Service } from '@/lib/career/position';
import { SIGNS } from '@/lib/theme';
import type { Words } from '@/lib/words';
import type { Bar, Stretch, Timeline } from './timeline';

interface Props {
  readonly timeline: Timeline;
  readonly service: Service;
  readonly words: Words;
  /** Shows a position, by its index in the report, on the page. */
  readonly showPosition: (index: number) => void;
}

/** Sizes in pixels; widths are shares of the picture, so that letters keep their size in a wide panel. */
const SERVICE_TOP = 20;
const SERVICE_HEIGHT = 10;
/** A picture of more positions says less; the table has them all. */
const MOST_LANES = 15;

const share = (part: number, { from, to }: Stretch) => `${(part / (to - from)) * 100}%`;

/** The career as bars over years. The table below it says the same in words. */
export function TimelinePicture({ timeline, service, words, showPosition }: Props) {
  const left = timeline.bars.length - MOST_LANES;
  return (
    <>
      <figure class="timeline" aria-label={words('timeline.name')}>
        <Ground timeline={timeline} words={words} />
        <ol class="lanes">
          {timeline.bars.slice(0, MOST_LANES).map((bar) => (
            <Lane
              key={bar.index}
              bar={bar}
              timeline={timeline}
              service={service}
              words={words}
              show={() => showPosition(bar.index)}
            />
          ))}
        </ol>
      </figure>
      {left > 0 ? <p class="soft">{words('timeline.not_drawn', String(left))}</p> : null}
    </>
  );
}

/** What lies behind the lanes: the years, the joined service with its gaps, and where it reaches each level. */
function Ground({ timeline, words }: { readonly timeline: Timeline; readonly words: Words }) {
  const { from, served, marks, ticks } = timeline;
  const at = (month: Month) => share(month - from, timeline);
  const side = (month: Month) => {
    const place = (month - from) / (timeline.to - from);
    return place < 0.06 ? 'start' : place > 0.94 ? 'end' : 'middle';
  };
  return (
    <svg class="timeline-ground" width="100%" height="100%" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} class="tick">
          <line x1={at(tick)} x2={at(tick)} y1={SERVICE_TOP} y2="100%" />
          <text x={at(tick)} y="100%" dy="-3" text-anchor={side(tick)}>
            {tick / 12}
          </text>
        </g>
      ))}
      <rect class="served-ground" x="0" y={SERVICE_TOP} width="100%" height={SERVICE_HEIGHT} rx="2" />
      {served.map((part) => (
        <rect
          key={part.from}
          class="served-part"
          x={at(part.from)}
          y={SERVICE_TOP}
          width={share(part.to - part.from, timeline)}
          height={SERVICE_HEIGHT}
        />
      ))}
      {marks.map((mark) => (
        <g key={mark.years} class="level-mark">
          <line x1={at(mark.at)} x2={at(mark.at)} y1={SERVICE_TOP - 5} y2={SERVICE_TOP + SERVICE_HEIGHT + 5} />
          <text class="in-full" x={at(mark.at)} y={SERVICE_TOP - 8} text-anchor={side(mark.at)}>
            {words('timeline.years', String(mark.years))}
          </text>
          <text class="in-short" x={at(mark.at)} y={SERVICE_TOP - 8} text-anchor={side(mark.at)}>
            {mark.years}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface LaneProps {
  readonly bar: Bar;
  readonly timeline: Timeline;
  readonly service: Service;
  readonly words: Words;
  readonly show: () => void;
}

/** One position: its title, and its bar in its years. */
function Lane({ bar, timeline, service, words, show }: LaneProps) {
  const position = service.positions[bar.index];
  if (position === undefined) return null;
  const named = [position.title, position.organisation].filter((part) => part !== '').join(', ');
  const label = words('timeline.bar', named, position.dates, words(`counts.${position.reason}`));
  return (
    <li>
      <button type="button" class={`bar ${bar.head ? 'head' : bar.countedAs}`} onClick={show} aria-label={label}>
        <span class="bar-label">
          {bar.head ? `${SIGNS.head} ` : ''}
          <bdi>{position.title}</bdi>
        </span>
        <svg class="bar-picture" width="100%" height="10" aria-hidden="true">
          <rect
            class="bar-shape"
            x={share(bar.from - timeline.from, timeline)}
            y="1"
            width={share(bar.to - bar.from, timeline)}
            height="8"
            rx="2"
          />
        </svg>
      </button>
    </li>
  );
}
