import { describe, expect, it } from 'vitest';
import { briefOf } from '@/lib/brief';
import { ENTRY } from '@/lib/entry/entry';
import { reportWith } from './report';

const order = (level: Parameters<typeof reportWith>[0]) =>
  briefOf(reportWith(level), []).questions.map((group) => [group.level, group.chosen]);

describe('briefOf', () => {
  it('asks the questions of the page’s level first', () => {
    expect(order('senior')).toEqual([
      ['senior', true],
      ['mid', false],
      ['junior', false],
    ]);
    expect(order('mid')).toEqual([
      ['mid', true],
      ['senior', false],
      ['junior', false],
    ]);
    expect(order('junior')).toEqual([
      ['junior', true],
      ['senior', false],
      ['mid', false],
    ]);
  });

  it('asks the junior questions first under 5 years, and chooses none', () => {
    expect(order('below')).toEqual([
      ['junior', false],
      ['mid', false],
      ['senior', false],
    ]);
  });

  it('shows all groups, senior first, where no level is stated or no page was read', () => {
    const all = [
      ['senior', false],
      ['mid', false],
      ['junior', false],
    ];
    expect(order('not-stated')).toEqual(all);
    expect(briefOf(null, []).questions.map((group) => [group.level, group.chosen])).toEqual(all);
  });

  it('leaves no question, skill or flag of the entry out', () => {
    const brief = briefOf(reportWith('mid'), []);
    expect(brief.questions.flatMap((group) => group.questions)).toHaveLength(ENTRY.questions.length);
    expect(brief.skills.flatMap((group) => group.skills)).toHaveLength(ENTRY.skills.length);
    expect(brief.flags.map(({ label }) => label)).toEqual(ENTRY.redFlags.map(({ label }) => label));
    expect(brief.flags.every(({ question }) => question.endsWith('?') || question.endsWith('.'))).toBe(true);
  });

  it('gives each signal the words that show it, and no other', () => {
    const report = { ...reportWith('senior'), standing: { id: 'unclear', quote: '' } } as const;
    const brief = briefOf(report, [
      { id: 'rf_protocol', quote: 'Presented credentials' },
      { id: 'sk_budget', quote: 'budget of EUR 3 million' },
    ]);
    expect(brief.flags.filter(({ quote }) => quote !== null).map(({ id, quote }) => [id, quote])).toEqual([
      ['rf_protocol', 'Presented credentials'],
    ]);
    expect(brief.skills.flatMap(({ skills }) => skills).filter(({ quote }) => quote !== null)).toEqual([
      { id: 'sk_budget', label: 'Budget administration', quote: 'budget of EUR 3 million' },
    ]);
  });

  it('takes a diplomatic post as service of a state, a look-alike not', () => {
    const government = (id: 'head-now' | 'look-alike') =>
      briefOf({ ...reportWith('mid'), standing: { id, quote: 'Ambassador, Embassy of Examplia' } }, []).flags.find(
        (flag) => flag.id === 'rf_government',
      )?.quote;
    expect(government('head-now')).toBe('Ambassador, Embassy of Examplia');
    expect(government('look-alike')).toBeNull();
  });

  it('takes no honorary consul for one in the service of a state', () => {
    const report = reportWith('mid');
    const mentions = report.mentions.map((mention) => ({
      ...mention,
      title: 'Honorary Consul',
      kind: 'honorary-consul' as const,
      verdict: 'related' as const,
    }));
    const government = (quote: string) =>
      briefOf({ ...report, mentions, standing: { id: 'other-diplomat', quote } }, []).flags.find(
        (flag) => flag.id === 'rf_government',
      )?.quote;
    expect(government('Honorary Consul, Consulate of Examplia')).toBeNull();
    expect(government('Counsellor, Embassy of Examplia')).toBe('Counsellor, Embassy of Examplia');
  });

  it('says neither shown nor not shown before the text was read', () => {
    expect(briefOf(reportWith('mid'), null).read).toBe(false);
    expect(briefOf(reportWith('mid'), []).read).toBe(true);
    expect(briefOf(null, []).read).toBe(false);
  });

  it('knows a vacancy, whose words are asked for and not shown', () => {
    expect(briefOf(reportWith('mid', 'vacancy'), []).vacancy).toBe(true);
    expect(briefOf(reportWith('mid'), []).vacancy).toBe(false);
  });

  it('has every synonym in its searches, brackets and quotes in pairs', () => {
    const { searches } = briefOf(null, []);
    for (const synonym of [ENTRY.term, ...ENTRY.synonyms]) expect(searches[0]?.text).toContain(`"${synonym}"`);
    for (const { text } of searches) {
      expect(text.match(/"/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
      expect(text.split('(').length).toBe(text.split(')').length);
    }
  });
});
