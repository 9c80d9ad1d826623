import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
