import type { Mention } from '../lib/recognise/index.ts';

/** A labelled line of a corpus file, one JSON object a line. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly Span[];
  readonly ambiguous?: boolean;
}

/** A labelled title; offsets are UTF-16 code units, `ref: 'mention'` marks somebody else's post. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly sense: 'diplomatic' | 'near' | 'humanitarian' | 'civilian_mission' | 'other_role' | 'not_a_role';
  readonly rank: 'head' | 'acting' | 'deputy' | 'other' | null;
  readonly ref?: 'mention';
  readonly status?: 'former' | 'designate';
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly verdict: Mention['verdict'];
  readonly rank?: Mention['rank'];
  readonly held?: boolean;
}

export type Recogniser = (text: string) => readonly Found[];
export type Scored = 'head' | 'related' | 'other';

export interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

export interface LineError {
  readonly row: Row;
  readonly what: string;
}

export interface Score {
  readonly verdicts: Readonly<Record<Scored, Tally>>;
  readonly byLang: ReadonlyMap<string, Tally>;
  /** Lines whose labels name no diplomatic head, and those of them where one was found. */
  readonly withoutHead: number;
  readonly alarms: number;
  readonly rank: { right: number; of: number };
  readonly held: { right: number; of: number };
  readonly errors: readonly LineError[];
}

const VERDICT: Readonly<Record<Span['sense'], Scored | null>> = {
  diplomatic: 'head',
  near: 'related',
  humanitarian: 'other',
  civilian_mission: 'other',
  other_role: null,
  not_a_role: null,
};

/** Precision, recall and F1 of a tally; 1 where there was nothing to find or nothing found. */
export function rates({ hit, missed, wrong }: Tally): { precision: number; recall: number; f1: number } {
  const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/**
 * Scores a recogniser on labelled lines: a hit is an overlap with the label's verdict; `unsure` is as good as the label on a line marked ambiguous;
 * `other` is fair on another role.
 */
export function score(rows: readonly Row[], recogniser: Recogniser): Score {
  const verdicts = { head: tally(), related: tally(), other: tally() };
  const byLang = new Map<string, Tally>();
  const rank = { right: 0, of: 0 };
  const held = { right: 0, of: 0 };
  const errors: LineError[] = [];
  let withoutHead = 0;
  let alarms = 0;
  for (const row of rows) {
    const found = recogniser(row.text);
    const lang = byLang.get(row.lang) ?? tally();
    byLang.set(row.lang, lang);
    const fail = (what: string) => errors.push({ row, what });
    const quote = (at: { start: number; end: number }) => `"${row.text.slice(at.start, at.end)}"`;
    for (const span of row.spans) {
      const gold = VERDICT[span.sense];
      if (gold === null) continue;
      const over = found.filter((mention) => overlap(mention, span));
      const same = over.find((mention) => mention.verdict === gold);
      const unsure = row.ambiguous === true && over.some((mention) => mention.verdict === 'unsure');
      if (!same && !unsure) {
        verdicts[gold].missed++;
        if (gold === 'head') lang.missed++;
        fail(`missed ${gold} ${quote(span)}, found ${over.map((mention) => mention.verdict).join() || 'nothing'}`);
        continue;
      }
      verdicts[gold].hit++;
      if (gold === 'head') lang.hit++;
      if (!same) continue;
      if (same.rank !== undefined) {
        rank.of++;
        if (same.rank === span.rank) rank.right++;
        else fail(`rank of ${quote(span)}: ${same.rank}, not ${span.rank}`);
      }
      if (same.held !== undefined) {
        held.of++;
        if (same.held === (span.ref !== 'mention')) held.right++;
        else fail(`held of ${quote(span)}: ${same.held}`);
      }
    }
    for (const mention of found) {
      if (mention.verdict === 'unsure') continue;
      const over = row.spans.filter((span) => overlap(mention, span));
      if (over.some((span) => VERDICT[span.sense] === mention.verdict)) continue;
      if (mention.verdict === 'other' && over.some((span) => span.sense === 'other_role')) continue;
      verdicts[mention.verdict].wrong++;
      if (mention.verdict === 'head') lang.wrong++;
      fail(`wrong ${mention.verdict} ${quote(mention)}`);
    }
    if (!row.spans.some((span) => span.sense === 'diplomatic')) {
      withoutHead++;
      if (found.some((mention) => mention.verdict === 'head')) alarms++;
    }
  }
  return { verdicts, byLang, withoutHead, alarms, rank, held, errors };
}

function tally(): Tally {
  return { hit: 0, missed: 0, wrong: 0 };
}

const SYNONYMS =
  /\b(?:ambassador|chief of mission|high commissioner|permanent representative|head of diplomatic mission|mission chief|diplomatic representative|heads? of mission)\b/gi;

/** The search a recruiter would set up by hand: every synonym of the glossary entry, wherever it stands, is a head of mission. */
export const naive: Recogniser = (text) =>
  [...text.matchAll(SYNONYMS)].map(({ index, 0: title }) => ({
    start: index,
    end: index + title.length,
    verdict: 'head',
  }));
