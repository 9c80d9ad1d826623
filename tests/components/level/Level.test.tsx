import { describe, expect, it, vi } from 'vitest';
import { NOT_STATED } from '@/lib/career/level';
import { KIND_EXPLANATIONS } from '@/lib/entry/kinds';
import { click, idleActions, part, said, sheetOf, sheetOfReport } from '../Drawn';
import { LEVEL, MENTIONS, month, position, REPORT } from '../sample';

const attributesOf = (sheet: Element) => {
  const level = part(sheet, 'Level');
  return [level.getAttribute('data-level'), level.getAttribute('data-months')];
};

describe('the level', () => {
  it('carries level and months', async () => {
    expect(attributesOf(await sheetOfReport(REPORT))).toEqual(['senior', '230']);
    expect(attributesOf(await sheetOfReport({ ...REPORT, level: { ...LEVEL, level: 'below', months: 0 } }))).toEqual([
      'below',
      '0',
    ]);
  });

  it('carries no months where none is stated', async () => {
    expect(attributesOf(await sheetOfReport({ ...REPORT, level: NOT_STATED }))).toEqual(['not-stated', '']);
    expect(attributesOf(await sheetOf({ state: 'none' }))).toEqual(['not-stated', '']);
    expect(said(part(await sheetOfReport({ ...REPORT, level: NOT_STATED }), 'Level'))).toContain(
      'Not stated on this page',
    );
  });

  it('has none on a list, whatever the report says', async () => {
    const sheet = await sheetOfReport({ ...REPORT, subject: 'list' });
    expect(attributesOf(sheet)).toEqual(['not-stated', '']);
    expect(said(part(sheet, 'Level'))).toContain('Several people on this page: open one');
    expect(sheet.querySelector('.timeline')).toBeNull();
  });

  it('says years, years as head, basis and quotes', async () => {
    const level = said(part(await sheetOfReport(REPORT), 'Level'));
    expect(level).toContain('19 years 2 months of diplomatic service, of these 3 years 3 months as head of mission');
    expect(level).toContain('Counted from the dates on this page');
    expect(level).toContain('Deputy Head of Mission · Aug 2018 – Aug 2023');
  });

  it('quotes two posts with the same words once', async () => {
    const quote = 'Counsellor · 2010 – 2012';
    const level = part(
      await sheetOfReport({ ...REPORT, level: { ...LEVEL, evidence: [{ quote }, { quote }] } }),
      'Level',
    );
    expect(level.querySelectorAll('.quotes li')).toHaveLength(1);
  });

  it('says range and grade of a vacancy', async () => {
    const asked = { ...LEVEL, level: 'junior', months: 60, atMost: 84, basis: 'requirement', grade: 'P-4' } as const;
    const level = said(part(await sheetOfReport({ ...REPORT, subject: 'vacancy', level: asked }), 'Level'));
    expect(level).toContain('5 to 7 years');
    expect(level).toContain('Grade P-4');
    expect(level).toContain('The least that the vacancy requires');
  });

  it.each([
    [66, 84, '5 years 6 months to 7 years'],
    [0, 60, 'up to 5 years'],
    [0, null, 'no experience required'],
  ])('says %s to %s months that a vacancy asks for', async (months, atMost, words) => {
    const asked = { ...LEVEL, level: 'junior', months, atMost, basis: 'requirement' } as const;
    const sheet = await sheetOfReport({ ...REPORT, subject: 'vacancy', level: asked });
    expect(said(part(sheet, 'Level'))).toContain(words);
  });

  it('lists what does not count, with the reason', async () => {
    const list = (await sheetOfReport(REPORT)).querySelector('.left-out');
    expect(list && said(list)).toContain('Brand Ambassador The same words for another job');
    expect(list && said(list)).toContain('Honorary Consul An honorary consul is unpaid');
  });
});

describe('the timeline', () => {
  it('has a bar for every dated position, which shows it on the page', async () => {
    const actions = idleActions();
    const sheet = await sheetOfReport(REPORT, [], actions);
    const bars = [...sheet.querySelectorAll('.timeline .bar')];
    expect(bars.map((bar) => bar.className)).toEqual(['bar head', 'bar diplomatic', 'bar other', 'bar diplomatic']);
    await click(bars[3] ?? null);
    expect(actions.showPosition).toHaveBeenCalledWith(3);
  });

  it('says how many positions are not drawn', async () => {
    const many = Array.from({ length: 17 }, (_, at) =>
      position({
        title: `Counsellor ${at}`,
        from: month(2000 + at, 1),
        to: month(2000 + at, 12),
        countedAs: 'diplomatic',
        reason: 'diplomatic-post',
      }),
    );
    const withPositions = (positions: typeof many) =>
      sheetOfReport({ ...REPORT, service: { months: 204, headMonths: 0, positions } });
    const sheet = await withPositions(many);
    expect(sheet.querySelectorAll('.lanes button')).toHaveLength(15);
    expect(said(part(sheet, 'Level'))).toContain('Not drawn, but in the table: 2 more');
    expect(said(part(await withPositions(many.slice(0, 15)), 'Level'))).not.toContain('Not drawn');
  });

  it('has every position in its table', async () => {
    const sheet = await sheetOfReport(REPORT);
    const rows = [...sheet.querySelectorAll('.positions tbody tr')].map(said);
    expect(rows).toHaveLength(5);
    expect(rows[1]).toContain('Aug 2018 – Aug 2023');
    expect(rows[1]).toContain('5 years 1 month');
  });
});

describe('the titles of the page', () => {
  it('say verdict, kind, reason and whose they are', async () => {
    const sheet = await sheetOfReport(REPORT);
    const rows = [...sheet.querySelectorAll('.mention')].map(said);
    expect(rows[1]).toContain(`Other diplomat ${KIND_EXPLANATIONS['deputy-head'].name}`);
    expect(rows[1]).toContain('A word for the second in command stands with it: Deputy');
    expect(rows[2]).toContain("somebody else's post");
    expect(sheet.querySelectorAll('.mention strong')[3]?.textContent).toBe('Head of Mission');
  });

  it('are gathered by card on a list', async () => {
    const mentions = MENTIONS.map((mention, at) => ({ ...mention, card: at < 3 ? 'Ada Berg' : 'Ben Holm' }));
    const sheet = await sheetOfReport({ ...REPORT, subject: 'list', mentions });
    expect([...sheet.querySelectorAll('.card h3')].map(said)).toEqual(['Ada Berg', 'Ben Holm']);
    expect(sheet.querySelectorAll('.card:first-of-type .mention').length).toBe(3);
  });

  it('of a list say nothing about one person', async () => {
    const sheet = await sheetOfReport({ ...REPORT, subject: 'list' });
    expect(said(sheet.querySelector('.standing') as Element)).toBe(
      'Several people on this page: open one to see a level.',
    );
    expect(said(part(sheet, 'Red flags'))).not.toMatch(/shown/);
  });

  it('are shown in full on request when there are many', async () => {
    const mentions = Array.from({ length: 45 }, (_, at) => ({ ...MENTIONS[0], id: `m${at}` })) as typeof MENTIONS;
    const sheet = await sheetOfReport({ ...REPORT, mentions });
    expect(sheet.querySelectorAll('.mention')).toHaveLength(30);
    await click([...sheet.querySelectorAll('button')].find((button) => said(button) === 'Show all 45') ?? null);
    expect(sheet.querySelectorAll('.mention')).toHaveLength(45);
  });

  it('name the limit that the page set', async () => {
    const sheet = await sheetOfReport({ ...REPORT, limit: 'capped' });
    expect(said(sheet.querySelector('[data-limit=capped]') as Element)).toContain('the first 5,000 titles');
  });
});

describe('a page that is not read', () => {
  it('can be read once, or always', async () => {
    const actions = { ...idleActions(), allow: vi.fn(async () => false) };
    const sheet = await sheetOf({ state: 'not-asked', origin: 'https://example.org/*' }, [], actions);
    const [once, always] = sheet.querySelectorAll('.standing button');
    expect([once && said(once), always && said(always)]).toEqual(['Read this page once', 'Always on this site']);
    await click(once ?? null);
    expect(actions.readOnce).toHaveBeenCalledOnce();
    await click(always ?? null);
    expect(actions.allow).toHaveBeenCalledWith('https://example.org/*');
    expect(said(sheet.querySelector('.standing') as Element)).toContain('Not allowed');
  });

  it('asks for the permission that the browser did not give', async () => {
    const sheet = await sheetOf({ state: 'not-granted', origin: 'https://www.linkedin.com/*' });
    expect(said(sheet.querySelector('.standing') as Element)).toContain('Allow on this site');
  });
});
