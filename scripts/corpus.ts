/**
 * Scores the recogniser on labelled lines, beside a plain search for the synonyms, and lists every error.
 * Usage: node scripts/corpus.ts [FILE]; without a file, the project's own corpus.
 */
import { readFileSync } from 'node:fs';
import { recognise } from '../lib/recognise/index.ts';
import { naive, type Row, rates, type Score, score, type Tally } from './corpus-score.ts';

const OWN = new URL('../tests/corpus/titles.jsonl', import.meta.url);
const MANY_HEADS = 10;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const ratio = (right: number, of: number) => `${percent(of === 0 ? 1 : right / of)}  (${right} of ${of})`;

function line(name: string, tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  return `${name.padEnd(24)} precision${percent(precision)}  recall${percent(recall)}  F1 ${f1.toFixed(3)}`;
}

/** The score as lines of text. */
function print(title: string, result: Score): void {
  console.log(`\n${title}`);
  for (const verdict of ['head', 'related', 'other'] as const) console.log(line(verdict, result.verdicts[verdict]));
  console.log(
    `${'false alarms'.padEnd(24)} ${ratio(result.alarms, result.withoutHead)} lines without a diplomatic head`,
  );
  if (result.rank.of > 0) console.log(`${'rank'.padEnd(24)} ${ratio(result.rank.right, result.rank.of)}`);
  if (result.held.of > 0) console.log(`${'held'.padEnd(24)} ${ratio(result.held.right, result.held.of)}`);
}

function printLanguages(result: Score): void {
  console.log('\nheads by language');
  const rest: Tally = { hit: 0, missed: 0, wrong: 0 };
  for (const [lang, tally] of [...result.byLang].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(line(`${lang} (${tally.hit + tally.missed})`, tally));
    if (tally.hit + tally.missed >= MANY_HEADS) continue;
    rest.hit += tally.hit;
    rest.missed += tally.missed;
    rest.wrong += tally.wrong;
  }
  console.log(line(`under ${MANY_HEADS} heads, together`, rest));
}

const file = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const rows = readFileSync(file ?? OWN, 'utf8')
  .split('\n')
  .filter((row) => row.trim() !== '')
  .map((row): Row => JSON.parse(row));
const result = score(rows, recognise);
console.log(`${rows.length} lines of ${file ?? 'tests/corpus/titles.jsonl'}`);
print('recogniser', result);
print('plain search for the synonyms', score(rows, naive));
printLanguages(result);
console.log(`\n${result.errors.length} errors`);
for (const { row, what } of result.errors) console.log(`${row.id} ${row.lang}: ${what}\n    ${row.text}`);
