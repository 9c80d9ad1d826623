import type { Report } from '@/lib/report/report';
import type { Words } from '@/lib/words';
import type { Brief } from './brief';
import { standingWords } from './standing-words';

/** Words of the page as one line of Markdown text: never a heading, a list, a link or markup of their own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~-]/g, '\\$&');
}

const quote = (text: string) => `“${plain(text)}”`;
const years = (months: number) => String(Math.round((months / 12) * 10) / 10);

/** The level with its basis and the lines it rests on. */
function levelLines(report: Report, words: Words): string[] {
  const { level, months, basis, evidence, grade } = report.level;
  const length = months === null ? '' : ` (${words('markdown.years', years(months))})`;
  return [
    `**${words(`level.${level.replace('-', '_')}`)}**${length}: ${words(`basis.${basis}`)}`,
    ...(grade === null ? [] : [words('level.grade', plain(grade))]),
    ...evidence.map((piece) => `- ${quote(piece.quote)}`),
  ];
}

function mentionLines(report: Report, words: Words): string[] {
  return report.mentions.map((mention) => {
    const reasons = mention.reasons.map(({ code, quote: said }) =>
      said === ''
        ? words(`reason.${code.replaceAll('-', '_')}`)
        : `${words(`reason.${code.replaceAll('-', '_')}`)} ${quote(said)}`,
    );
    const notes = [
      words(`verdict.${mention.verdict}`),
      ...(mention.held ? [] : [words('mention.not_held')]),
      ...(mention.status === null ? [] : [words(`mention.${mention.status}`)]),
    ];
    return `- ${plain(mention.title)}: ${notes.join(', ')} (${reasons.join('; ')})`;
  });
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/**
 * The cheat-sheet as Markdown, for the notes of an interview.
 * @param report the page's report, or `null` where none was read
 * @returns text with a line break at its end; words of the page are escaped, so that they stay text
 */
export function markdownOf(brief: Brief, report: Report | null, words: Words): string {
  const { entry } = brief;
  const subject = brief.vacancy ? 'vacancy' : 'person';
  const asked = brief.questions.flatMap(({ level, questions }) => [
    `### ${words(`questions.${level}`)}`,
    '',
    ...questions.flatMap(({ question, expected }) => [`- ${question}`, `  ${words('questions.expected')} ${expected}`]),
    '',
  ]);
  const flags = brief.flags.map(({ label, quote: said, question }) =>
    said === null
      ? `- ${label}: ${words(brief.read ? `flags.open_${subject}` : 'flags.ask')}. ${words('flags.question')} ${question}`
      : `- ${label}: ${words(`flags.answered_${subject}`)} ${quote(said)}`,
  );
  const skills = brief.skills.flatMap(({ skills: listed }) =>
    listed.flatMap(({ label, quote: said }) => (said === null ? [] : [`- ${label}: ${quote(said)}`])),
  );
  const name = report === null || report.name === '' ? entry.term : plain(report.name);
  return [
    `# ${name}`,
    ...(report === null ? [] : ['', standingWords(report, words), '', `<${report.address}>`]),
    ...section(words('region.explanation'), [entry.explanation.join(' '), '', entry.comparison]),
    ...section(words('region.on_this_page'), report === null ? [] : mentionLines(report, words)),
    ...section(words('region.level'), report === null ? [] : levelLines(report, words)),
    ...section(words('region.questions'), asked),
    ...section(words('region.red_flags'), flags),
    ...section(words(brief.vacancy ? 'skills.name_vacancy' : 'skills.name'), skills),
    ...section(
      words('region.search_strings'),
      brief.searches.map(({ text }) => `    ${text}`),
    ),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
