/**
 * Scores the levels read from careers, vacancies and statements on labelled rows, and lists every error.
 * Usage: node scripts/levels.ts [FILE]; without a file, the project's own rows.
 */
import { readFileSync } from 'node:fs';
import { type LevelRow, scoreLevels, type Tally } from './levels-score.ts';

const OWN = new URL('../tests/corpus/levels.jsonl', import.meta.url);

const file = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const rows = readFileSync(file ?? OWN, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): LevelRow => JSON.parse(line));

function print(name: string, { right, of }: Tally): void {
  const share = of === 0 ? 100 : (right / of) * 100;
  console.log(`${name.padEnd(36)} ${share.toFixed(1).padStart(6)} %  (${right} of ${of})`);
}

const { level, years, headed, requirement, claim, groups, errors } = scoreLevels(rows);
console.log(`${rows.length} rows of ${file ?? 'tests/corpus/levels.jsonl'}\n`);
print('careers: level, none at a threshold', level);
print('careers: years within tolerance', years);
print('careers: years as head of mission', headed);
print('requirements', requirement);
print('statements', claim);
console.log('');
for (const [name, tally] of [...groups].sort(([a], [b]) => a.localeCompare(b))) print(name, tally);
console.log(`\n${errors.length} errors`);
for (const { row, what } of errors) {
  console.log(`${row.id} ${row.lang} ${row.format ?? row.type}: ${what}\n    ${row.text.replaceAll('\n', '\n    ')}`);
}
