import { describe, expect, it } from 'vitest';
import { briefOf, markdownOf } from '@/lib/brief';
import { reportWith } from './report';

const words = (key: string, ...given: readonly string[]) => [key, ...given].join(' ');
const written = (report: ReturnType<typeof reportWith> | null, shown: Parameters<typeof briefOf>[1] = []) =>
  markdownOf(briefOf(report, shown), report, words);

describe('markdownOf', () => {
  it('has the sections of the cheat-sheet in its order', () => {
    const headings = written(reportWith('senior')).match(/^## .*$/gm);
    expect(headings).toEqual([
      '## region.explanation',
      '## region.on_this_page',
      '## region.level',
      '## region.questions',
      '## region.red_flags',
      '## region.search_strings',
    ]);
  });

  it('gives level, basis and the line it rests on', () => {
    const text = written(reportWith('senior'));
    expect(text).toContain('**level.senior** (markdown.years 15.5): basis.dates');
    expect(text).toContain('- “Sep 2022 – Present”');
  });

  it('says "not shown", never a lack, and what answers a flag', () => {
    const text = written(reportWith('mid'), [{ id: 'rf_language', quote: 'fluent in French' }]);
    expect(text).toContain('flags.answered_person “fluent in French”');
    expect(text).toContain('flags.open_person');
  });

  it('is the whole entry without a page', () => {
    const text = written(null);
    expect(text.startsWith('# Head of Mission\n')).toBe(true);
    expect(text).not.toContain('region.level');
    expect(text).toContain('flags.ask');
  });

  it('keeps words of the page from becoming markup', () => {
    const report = reportWith('senior');
    const text = written({ ...report, name: '# [click](https://evil.example)\n- <b>x</b>' });
    expect(text.split('\n')[0]).toBe('# \\# \\[click\\]\\(https://evil.example\\) \\- \\<b\\>x\\</b\\>');
  });

  it('says whose post it is and whether it is over', () => {
    const report = reportWith('senior');
    const [mention] = report.mentions;
    if (!mention) throw new Error('the report has a mention');
    const text = written({ ...report, mentions: [{ ...mention, held: false, status: 'former' }] });
    expect(text).toContain('- Ambassador: verdict.head, mention.not_held, mention.former (');
  });

  it('speaks of a vacancy as a post, not as a person', () => {
    expect(written(reportWith('mid', 'vacancy'))).toContain('vacancy.head-now');
    expect(written(reportWith('mid'))).toContain('standing.head-now');
  });

  it('has the six questions with their expected answers', () => {
    expect(written(null).match(/questions\.expected/g)).toHaveLength(6);
  });
});
