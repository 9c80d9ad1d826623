import { type LevelFinding, NOT_STATED } from '@/lib/career/level';
import type { Month } from '@/lib/career/position';
import type { Report } from '@/lib/report/report';
import type { Words } from '@/lib/words';
import { duration } from '../parts/duration';
import { Quote } from '../parts/Quote';
import { Region } from '../parts/Region';
import { NotCounted } from './NotCounted';
import { outlook } from './outlook';
import { PositionTable } from './PositionTable';
import { TimelinePicture } from './TimelinePicture';
import { timelineOf } from './timeline';

interface Props {
  /** `null` while no page is read. */
  readonly report: Report | null;
  readonly today: Month;
  readonly words: Words;
  readonly showPosition: (index: number) => void;
}

const NO_SERVICE = { months: 0, headMonths: 0, positions: [] };

/** How senior, on which words of the page that rests, and what would change it. */
export function Level({ report, today, words, showPosition }: Props) {
  const level = report?.subject === 'list' || report === null ? NOT_STATED : report.level;
  const service = report?.subject === 'list' || report === null ? NO_SERVICE : report.service;
  const changes = report === null || report.subject === 'list' ? [] : outlook(level, service, words);
  const timeline = timelineOf(service, today);
  return (
    <Region name={words('region.level')} anchor="level" data-level={level.level} data-months={level.months ?? ''}>
      <div class="level">
        <p class="level-said">
          <strong>{words(`level.${level.level}`)}</strong>
          {level.months === null ? null : <span>{years(words, level, level.months)}</span>}
          {level.grade === null ? null : <span class="grade">{words('level.grade', level.grade)}</span>}
        </p>
        <p class="soft">
          {words(report?.subject === 'list' ? 'page.list' : report === null ? 'mention.unread' : basisOf(level))}
        </p>
        {service.months === 0 ? null : (
          <p class="level-years">
            {service.headMonths === 0
              ? words('level.service_only', duration(words, service.months))
              : words('level.service', duration(words, service.months), duration(words, service.headMonths))}
          </p>
        )}
        {timeline === null ? null : (
          <>
            <TimelinePicture timeline={timeline} service={service} words={words} showPosition={showPosition} />
            <Legend words={words} />
            <PositionTable service={service} words={words} showPosition={showPosition} />
          </>
        )}
        {level.evidence.length === 0 ? null : (
          <>
            <h3>{words('level.evidence')}</h3>
            <ul class="quotes">
              {quotesOf(level).map((quote) => (
                <li key={quote}>
                  <Quote text={quote} />
                </li>
              ))}
            </ul>
          </>
        )}
        <NotCounted service={service} words={words} showPosition={showPosition} />
        {changes.length === 0 ? null : (
          <>
            <h3>{words('level.outlook')}</h3>
            <ul>
              {changes.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Region>
  );
}

/** Two posts with the same title and dates have one quote, which says no more twice. */
const quotesOf = ({ evidence }: LevelFinding): readonly string[] => [...new Set(evidence.map(({ quote }) => quote))];

/** A dated career without a diplomatic month is said to be that, not "counted". */
const basisOf = ({ basis, months }: LevelFinding): string =>
  basis === 'dates' && months === 0 ? 'basis.no_service' : `basis.${basis}`;

/** "12 years 3 months", "10 to 15 years", "up to 5 years". */
function years(words: Words, { basis, atMost }: LevelFinding, months: number): string {
  if (basis === 'requirement' && months === 0)
    return atMost === null ? words('level.none_asked') : words('level.up_to', duration(words, atMost));
  if (atMost === null) return duration(words, months);
  // One unit is enough where it is the same.
  const isWhole = months % 12 === 0 && atMost % 12 === 0;
  return words('level.range', isWhole ? String(months / 12) : duration(words, months), duration(words, atMost));
}

function Legend({ words }: { readonly words: Words }) {
  return (
    <ul class="legend">
      {(['head', 'diplomatic', 'other', 'not-counted'] as const).map((look) => (
        <li key={look}>
          <svg width="16" height="8" aria-hidden="true" class={`bar ${look}`}>
            <rect class="bar-shape" x="1" y="1" width="14" height="6" rx="2" />
          </svg>
          {words(look === 'head' ? 'verdict.head' : `counted.${look}`)}
        </li>
      ))}
    </ul>
  );
}
