import { join } from 'node:path';
import { it } from 'vitest';
import { expectLevels, expectSignals, type LevelBars, type SignalBars } from './career-bars.ts';
import { BARS, expectTitles, type TitleBars } from './title-bars.ts';

const fileOf = (rows: string, name: string) => join(import.meta.dirname, rows, name);

/** What the rows of other hands must reach: the bars of the project, and more where more was reached. */
const TITLES: readonly (readonly [rows: string, bars: TitleBars])[] = [
  ['second', BARS],
  [
    'third',
    {
      headPrecision: 0.99,
      headRecall: 0.99,
      relatedF1: 0.99,
      otherPrecision: 0.98,
      otherRecall: 0.98,
      alarms: 0.005,
      rank: 0.99,
      held: 0.96,
    },
  ],
  ['fourth', { ...BARS, headPrecision: 0.99, headRecall: 0.98, relatedF1: 0.98, held: 0.94 }],
  ['fifth', { ...BARS, headPrecision: 0.99, headRecall: 0.99, relatedF1: 0.98, held: 0.97 }],
  ['sixth', { ...BARS, relatedF1: 0.98, held: 0.9 }],
  ['seventh', { ...BARS, relatedF1: 0.98 }],
  // One of the hands labels country directors, which the project does not mark, and takes who is summoned for the subject of the line.
  ['eighth', { ...BARS, otherRecall: 0.91, held: 0.92 }],
  // The hand leaves leaders of aid operations and deputies of peace missions unlabelled, which are marked as other roles.
  ['ninth', { ...BARS, otherPrecision: 0.86 }],
  ['tenth', BARS],
];

it.each(TITLES)('finds the titles of the %s rows', (rows, bars) => {
  expectTitles(fileOf(rows, 'titles.jsonl'), bars);
});

const CAREERS: readonly (readonly [rows: string, levels: LevelBars, signals: SignalBars])[] = [
  ['second', { level: 0.98, years: 0.98, wrong: 0 }, { precision: 0.97, recall: 0.98 }],
  ['third', { level: 0.98, years: 0.98, wrong: 0 }, { precision: 0.98, recall: 0.98 }],
  ['fourth', { level: 0.97, years: 0.98, wrong: 0 }, { precision: 0.98, recall: 0.97 }],
  ['fifth', { level: 0.97, years: 0.98, wrong: 0 }, { precision: 0.96, recall: 0.93 }],
];

it.each(CAREERS)('gets the levels of the %s rows right', (rows, levels) => {
  expectLevels(fileOf(rows, 'levels.jsonl'), levels);
});

it.each(CAREERS)('finds what the %s rows show', (rows, _levels, signals) => {
  expectSignals(fileOf(rows, 'signals.jsonl'), signals);
});
