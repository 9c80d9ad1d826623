import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NOT_STATED } from '@/lib/career/level';
import { ENTRY } from '@/lib/entry/entry';
import { click, idleActions, part, said, sheetOf, sheetOfReport } from './Drawn';
import { LEVEL, MENTIONS, mention, REPORT } from './sample';

const NAMES = ['Explanation', 'On this page', 'Level', 'Questions', 'Red flags', 'Search strings'];

describe('the cheat-sheet', () => {
  it('says the standing first, with the line it rests on', async () => {
    const [first] = (await sheetOfReport(REPORT)).querySelectorAll('.standing, section');
    expect(first?.getAttribute('data-standing')).toBe('head-now');
    expect(first && said(first)).toContain('Heads a diplomatic mission now');
    expect(first && said(first)).toContain('Ambassador of Norland to Kenya | Accredited to UNEP');
  });

  it.each([
    ['a report', { state: 'read', report: REPORT }],
    ['no page', { state: 'none' }],
    ['a page nobody may read', { state: 'closed' }],
    ['a page not yet asked for', { state: 'not-asked', origin: 'https://example.org/*' }],
  ] as const)('has all its parts with %s', async (_, page) => {
    const sheet = await sheetOf(page);
    for (const name of NAMES) expect(said(part(sheet, name)).length).toBeGreaterThan(name.length);
    expect(sheet.querySelectorAll('.question')).toHaveLength(6);
    expect(sheet.querySelectorAll('[data-flag]')).toHaveLength(5);
    expect(sheet.querySelectorAll('[data-skill]')).toHaveLength(12);
    expect(said(part(sheet, 'Search strings'))).toContain(ENTRY.synonyms[6]);
  });

  it('tells the states without a report apart', async () => {
    const states = ['none', 'closed', 'failed', 'reading'] as const;
    const standings = new Set<string>();
    for (const state of states) standings.add(said((await sheetOf({ state })).querySelector('.standing') as Element));
    expect(standings.size).toBe(states.length);
  });

  it('puts words of the page in as text only', async () => {
    const line = '<img src=x onerror=alert(1)> Ambassador <b>of</b> Norland';
    const sheet = await sheetOfReport({
      ...REPORT,
      name: '<script>alert(1)</script>',
      standing: { id: 'head-now', quote: line },
      mentions: [mention(line, 'Ambassador', { reasons: [{ code: 'state', quote: line }] })],
      level: { ...LEVEL, evidence: [{ quote: line }], grade: '<i>P-5</i>' },
    });
    expect(sheet.querySelector('img, script, b, i')).toBeNull();
    expect(said(part(sheet, 'On this page'))).toContain(line);
  });

  it('never says that somebody lacks something', async () => {
    for (const page of [{ state: 'read', report: REPORT }, { state: 'none' }] as const) {
      const sheet = await sheetOf(page);
      for (const flag of sheet.querySelectorAll('.flag-state, .skills .soft')) {
        expect(said(flag)).not.toMatch(/\black|missing|without|no experience/i);
      }
    }
  });

  it('loads the search only when its field is entered', async () => {
    const actions = idleActions();
    const sheet = await sheetOf({ state: 'none' }, [], actions);
    expect(actions.loadSearch).not.toHaveBeenCalled();
    const field = sheet.querySelector<HTMLInputElement>('input[type=search]');
    await act(async () => {
      field?.dispatchEvent(new FocusEvent('focus'));
    });
    expect(actions.loadSearch).toHaveBeenCalledOnce();
  });

  it('says when a line is no longer on the page', async () => {
    const actions = { ...idleActions(), show: vi.fn(async () => false) };
    const sheet = await sheetOfReport(REPORT, [], actions);
    await click(sheet.querySelector('.mention-line'));
    expect(actions.show).toHaveBeenCalledWith(MENTIONS[0]);
    expect(said(sheet.querySelector('.gone') as Element)).toBe('That line is no longer on the page.');
  });
});

describe('questions', () => {
  const levels = (sheet: Element) =>
    [...sheet.querySelectorAll('[data-question-level]')].map((group) => [
      group.getAttribute('data-question-level'),
      group.getAttribute('data-chosen'),
    ]);

  it('begin with those of the level', async () => {
    const sheet = await sheetOfReport({ ...REPORT, level: { ...LEVEL, level: 'mid', months: 130 } });
    expect(levels(sheet)[0]).toEqual(['mid', 'true']);
    expect(levels(sheet).filter(([, chosen]) => chosen === 'true')).toHaveLength(1);
  });

  it('begin with the junior ones below five years', async () => {
    const sheet = await sheetOfReport({ ...REPORT, level: { ...LEVEL, level: 'below', months: 20 } });
    expect(levels(sheet)).toEqual([
      ['junior', 'false'],
      ['mid', 'false'],
      ['senior', 'false'],
    ]);
  });

  it('are all there, senior first and none chosen, where no level is stated', async () => {
    const sheet = await sheetOfReport({ ...REPORT, level: NOT_STATED });
    expect(levels(sheet)).toEqual([
      ['senior', 'false'],
      ['mid', 'false'],
      ['junior', 'false'],
    ]);
  });

  it('keep the expected answer closed until it is asked for', async () => {
    for (const question of (await sheetOfReport(REPORT)).querySelectorAll<HTMLDetailsElement>('.question')) {
      expect(question.open).toBe(false);
      expect(said(question)).toContain('Expected answer:');
    }
  });
});

describe('red flags and skills', () => {
  const shown = [
    { id: 'rf_language', quote: 'English (C2), French (C1)' },
    { id: 'sk_budget', quote: 'a budget of 4 million' },
  ] as const;

  it('quote what the page shows and ask for the rest', async () => {
    const sheet = await sheetOfReport(REPORT, shown);
    const [answered, open] = ['rf_language', 'rf_protocol'].map((id) => sheet.querySelector(`[data-flag=${id}]`));
    expect(answered && said(answered)).toContain('Answered by: English (C2), French (C1)');
    expect(open && said(open)).toContain('Not shown on this page: ask');
    expect(open && said(open)).toContain('How would you organize a high-level diplomatic visit?');
    expect(sheet.querySelectorAll('[data-shown=true]')).toHaveLength(1);
  });

  it('speak of requirements in a vacancy', async () => {
    const sheet = await sheetOfReport({ ...REPORT, subject: 'vacancy' }, shown);
    const flags = said(part(sheet, 'Red flags'));
    expect(flags).toContain('Asked for: English (C2), French (C1)');
    expect(flags).toContain('Not asked for on this page');
    expect(flags).not.toMatch(/answered by|not shown/i);
  });
});
