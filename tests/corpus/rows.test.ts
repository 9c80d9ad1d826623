import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIGNAL_IDS, type SignalId } from '@/lib/evidence';

const LANGUAGES = 'en fr de es pt it nl sv da no fi ru uk pl tr el ar he hi zh zh-Hant ja ko id'.split(' ').sort();

/** The rows of one file, one JSON object per line. */
function rowsOf<Row>(file: string): readonly Row[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line): Row => JSON.parse(line));
}

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly sense: string;
  readonly rank: string | null;
  readonly ref?: string;
  readonly status?: string;
}

interface TitleRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly source: string;
  readonly synthetic: boolean;
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly ambiguous?: true;
}

describe('titles.jsonl', () => {
  const rows = rowsOf<TitleRow>('titles.jsonl');
  const ranksOf: Record<string, readonly (string | null)[]> = {
    diplomatic: ['head', 'acting'],
    near: ['deputy', 'other'],
    humanitarian: ['head', 'deputy'],
    civilian_mission: ['head', 'deputy'],
    other_role: [null],
    not_a_role: [null],
  };

  it('has at least 640 rows of our own, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(640);
    expect(repeated(rows.map((row) => row.id))).toEqual([]);
    expect(repeated(rows.map((row) => row.text))).toEqual([]);
    expect(rows.filter((row) => row.source !== 'own' || !row.synthetic)).toEqual([]);
  });

  it('speaks all languages, each with at least 12 rows and English with 250', () => {
    const counts = countBy(rows, (row) => row.lang);
    expect([...counts.keys()].sort()).toEqual(LANGUAGES);
    expect([...counts].filter(([, count]) => count < 12)).toEqual([]);
    expect(counts.get('en')).toBeGreaterThanOrEqual(250);
  });

  it('holds at least a third of lines without a diplomatic head, in every language some', () => {
    const without = rows.filter((row) => row.spans.every((span) => span.sense !== 'diplomatic'));
    expect(without.length * 3).toBeGreaterThanOrEqual(rows.length);
    expect([...countBy(without, (row) => row.lang).keys()].sort()).toEqual(LANGUAGES);
  });

  it('has spans that lie in the text, in order, apart, without white space at their ends', () => {
    for (const { id, text, spans } of rows) {
      let reached = 0;
      for (const { start, end } of spans) {
        const slice = text.slice(start, end);
        expect(start, id).toBeGreaterThanOrEqual(reached);
        expect(end, id).toBeGreaterThan(start);
        expect(end, id).toBeLessThanOrEqual(text.length);
        expect(slice, id).toBe(slice.trim());
        expect(slice.isWellFormed(), id).toBe(true);
        reached = end;
      }
    }
  });

  it('gives each sense a rank it can have, and a state only to a post that somebody holds', () => {
    for (const { id, spans } of rows) {
      for (const { sense, rank, ref, status } of spans) {
        expect(ranksOf[sense], `${id}: ${sense}`).toContain(rank);
        expect([undefined, 'mention'], id).toContain(ref);
        expect([undefined, 'former', 'designate'], id).toContain(status);
        if (rank === null) expect([ref, status], id).toEqual([undefined, undefined]);
      }
    }
  });

  it('shows every sense, rank, state and way of writing that pages show', () => {
    const spans = rows.flatMap((row) => row.spans);
    const count = (test: (span: Span) => boolean) => spans.filter(test).length;
    for (const sense of Object.keys(ranksOf))
      expect(
        count((s) => s.sense === sense),
        sense,
      ).toBeGreaterThanOrEqual(20);
    expect(count((s) => s.rank === 'acting')).toBeGreaterThanOrEqual(24);
    expect(count((s) => s.rank === 'deputy')).toBeGreaterThanOrEqual(24);
    expect(count((s) => s.ref === 'mention')).toBeGreaterThanOrEqual(24);
    expect(count((s) => s.status === 'former')).toBeGreaterThanOrEqual(24);
    expect(count((s) => s.status === 'designate')).toBeGreaterThanOrEqual(12);
    const texts = rows.map((row) => row.text);
    const written: Record<string, (text: string) => boolean> = {
      decomposed: (text) => text !== text.normalize('NFC'),
      'full width': (text) => /[\uFF21-\uFF5A]/.test(text),
      'soft hyphen': (text) => text.includes('\u00AD'),
      'non-breaking space': (text) => text.includes('\u00A0'),
      'curly apostrophe': (text) => text.includes('\u2019'),
      'straight apostrophe': (text) => text.includes("'"),
      'upper case': (text) => /\p{Lu}{8}/u.test(text) && text === text.toUpperCase(),
      pipes: (text) => text.includes(' | '),
    };
    for (const [way, test] of Object.entries(written)) expect(texts.filter(test), way).not.toEqual([]);
    expect(rows.filter((row) => row.ambiguous).length).toBeGreaterThanOrEqual(8);
    expect(rows.filter((row) => row.spans.length === 0).length).toBeGreaterThanOrEqual(20);
    expect(rows.filter((row) => row.spans.length > 1).length).toBeGreaterThanOrEqual(20);
  });
});

interface Entry {
  readonly title: string;
  readonly organisation: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly class: 'diplomatic' | 'adjacent' | 'humanitarian' | 'civilian_mission' | 'non_diplomatic';
  readonly head: boolean | 'acting';
}

interface Timeline {
  readonly type: 'timeline';
  readonly entries: readonly Entry[];
  readonly expected_years_diplomatic: number;
  readonly expected_years_as_head: number;
  readonly years_incl_adjacent: number;
  readonly tolerance_years: number;
  readonly boundary: boolean;
}

interface Asked {
  readonly type: 'requirement' | 'claim';
  readonly expected_min_years: number | null;
  readonly expected_max_years: number | null;
}

type LevelRow = (Timeline | Asked) & {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly reference_date: string;
  readonly expected_level: string;
};

/** Months since year 0 at the start (or, for `closing`, at the end) of a date of one to three parts; days as parts of their month. */
function monthsAt(date: string, closing: boolean): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year * 12;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const within = day === undefined ? Number(closing) : (closing ? day : day - 1) / days;
  return year * 12 + month - 1 + within;
}

/** Years covered by the entries up to the reference month, by the rules in README.md; times at once count once. */
function yearsCovered(entries: readonly Entry[], reference: string): number {
  const now = monthsAt(reference.slice(0, 7), true);
  const spells = entries.flatMap(({ start, end }) => {
    if (start === null || end === null) return [];
    const from = monthsAt(start, false);
    const to = end === 'present' ? now : start === end && start.length === 4 ? from + 12 : monthsAt(end, true);
    return [{ from, to: Math.min(to, now) }];
  });
  let [reached, months] = [0, 0];
  for (const { from, to } of spells.sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months / 12;
}

function levelOf(years: number): string {
  return years < 5 ? 'below' : years < 10 ? 'junior' : years < 15 ? 'mid' : 'senior';
}

describe('levels.jsonl', () => {
  const rows = rowsOf<LevelRow>('levels.jsonl');
  const timelines = rows.filter((row) => row.type === 'timeline');
  const asked = rows.filter((row) => row.type !== 'timeline');

  it('has at least 130 rows in all languages, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(130);
    expect(repeated(rows.map((row) => row.id))).toEqual([]);
    expect(repeated(rows.map((row) => row.text))).toEqual([]);
    expect([...countBy(timelines, (row) => row.lang).keys()].sort()).toEqual(LANGUAGES);
    expect([...countBy(asked, (row) => row.lang).keys()].sort()).toEqual(LANGUAGES);
  });

  it('shows on the page every dated entry it counts', () => {
    for (const { id, text, entries } of timelines) {
      for (const { title, date } of entries) {
        expect(text.toLowerCase(), id).toContain(title.toLowerCase());
        if (date !== null) expect(text, id).toContain(date);
      }
    }
  });

  it('expects the years that its entries add up to', () => {
    for (const row of timelines) {
      const years = (test: (entry: Entry) => boolean) => yearsCovered(row.entries.filter(test), row.reference_date);
      const diplomatic = (entry: Entry) => entry.class === 'diplomatic';
      expect(row.expected_years_diplomatic, row.id).toBeCloseTo(years(diplomatic), 2);
      expect(row.expected_years_as_head, row.id).toBeCloseTo(
        years((entry) => diplomatic(entry) && entry.head !== false),
        2,
      );
      expect(row.years_incl_adjacent, row.id).toBeCloseTo(
        years((entry) => diplomatic(entry) || entry.class === 'adjacent'),
        2,
      );
    }
  });

  it('expects the level of its years, and none where nothing is dated', () => {
    for (const row of timelines) {
      const dated = row.entries.some((entry) => entry.start !== null);
      const years = row.expected_years_diplomatic;
      expect(row.expected_level, row.id).toBe(dated ? levelOf(years) : 'unknown');
      const near = [5, 10, 15].some((edge) => Math.abs(years - edge) <= row.tolerance_years);
      expect(row.boundary, row.id).toBe(dated && near);
    }
    for (const { id, expected_min_years: least, expected_max_years: most, expected_level } of asked) {
      expect(expected_level, id).toBe(least === null ? 'unknown' : levelOf(least));
      if (least !== null && most !== null) expect(most, id).toBeGreaterThan(least);
    }
    expect(new Set(rows.map((row) => row.expected_level)).size).toBe(5);
  });
});

interface SignalRow {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly evidence_for: readonly SignalId[];
  readonly not_evidence_for: readonly SignalId[];
  readonly source: string;
}

describe('signals.jsonl', () => {
  const rows = rowsOf<SignalRow>('signals.jsonl');

  it('has at least 160 rows of our own in all languages, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(160);
    expect(repeated(rows.map((row) => row.id))).toEqual([]);
    expect(repeated(rows.map((row) => row.text))).toEqual([]);
    expect([...countBy(rows, (row) => row.lang).keys()].sort()).toEqual(LANGUAGES);
    expect(rows.filter((row) => row.source !== 'own')).toEqual([]);
  });

  it('names signals that exist, and none both for and against', () => {
    for (const { id, evidence_for, not_evidence_for } of rows) {
      const named = [...evidence_for, ...not_evidence_for];
      expect(named, id).not.toEqual([]);
      expect(repeated(named), id).toEqual([]);
      expect(SIGNAL_IDS, id).toEqual(expect.arrayContaining(named));
    }
  });

  it('shows every signal at least four times, and a trap for it three times', () => {
    const shown = countBy(
      rows.flatMap((row) => row.evidence_for),
      (id) => id,
    );
    const trapped = countBy(
      rows.flatMap((row) => row.not_evidence_for),
      (id) => id,
    );
    for (const id of SIGNAL_IDS) {
      expect(shown.get(id) ?? 0, id).toBeGreaterThanOrEqual(4);
      expect(trapped.get(id) ?? 0, id).toBeGreaterThanOrEqual(3);
    }
  });
});
