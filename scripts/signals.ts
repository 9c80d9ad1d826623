/**
 * Scores the skills and red flags found in labelled lines, and lists every error.
 * Usage: node scripts/signals.ts [FILE]; without a file, the project's own rows.
 */
import { readFileSync } from 'node:fs';
import { type Counts, precisionOf, recallOf, type SignalRow, scoreSignals } from './signals-score.ts';

const OWN = new URL('../tests/corpus/signals.jsonl', import.meta.url);

const file = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const rows = readFileSync(file ?? OWN, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): SignalRow => JSON.parse(line));

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(6)} %`;

function print(name: string, counts: Counts): void {
  const { right, wrong, missed, trapped } = counts;
  console.log(
    `${name.padEnd(20)} ${percent(precisionOf(counts))} ${percent(recallOf(counts))}   ${right} right, ${wrong} wrong (${trapped} in traps), ${missed} missed`,
  );
}

const { all, bySignal, byLanguage, errors } = scoreSignals(rows);
console.log(`${rows.length} rows of ${file ?? 'tests/corpus/signals.jsonl'}\n`);
console.log(`${''.padEnd(20)} precision   recall`);
print('all', all);
for (const counts of [bySignal, byLanguage]) {
  console.log('');
  for (const [name, of] of [...counts].sort(([a], [b]) => a.localeCompare(b))) print(name, of);
}
console.log(`\n${errors.length} rows with errors`);
for (const { row, missed, wrong } of errors) {
  const found = wrong.map(({ id, trap }) => `${id}${trap ? ' (trap)' : ''}`);
  const what = [
    ...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
    ...(found.length > 0 ? [`found ${found.join(', ')}`] : []),
  ];
  console.log(`${row.id} ${row.lang}: ${what.join('; ')}\n    ${row.text.replaceAll('\n', '\n    ')}`);
}
