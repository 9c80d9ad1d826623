import { describe, expect, it } from 'vitest';
import { assemble, type Findings } from '@/lib/report/assemble';

const TODAY = 2026 * 12 + 10;
const position = (title: string, organisation: string, dates: string) => ({
  title,
  organisation,
  dates,
  place: '',
  text: '',
});
const person: Findings = {
  address: 'https://www.linkedin.com/in/amara-diallo/#about',
  subject: 'person',
  name: 'Amara Diallo',
  headline: '',
  positions: [],
  text: '',
  mentions: [],
  limit: null,
};
const standing = (findings: Partial<Findings>) => assemble({ ...person, ...findings }, TODAY).standing;

describe('the standing of a person', () => {
  it('rests on the present position first', () => {
    expect(
      standing({ positions: [position('Ambassador', 'Embassy of Norway in Nairobi', 'Sep 2022 - Present')] }),
    ).toEqual({ id: 'head-now', quote: 'Ambassador, Embassy of Norway in Nairobi' });
  });

  it('is "before" for a post that has ended, also where the headline keeps the title', () => {
    expect(
      standing({
        headline: 'Ambassador of Norway',
        positions: [position('Ambassador', 'Embassy of Norway in Nairobi', 'Sep 2015 - Aug 2019')],
      }).id,
    ).toBe('head-before');
  });

  it('is acting for a chargé ad interim', () => {
    expect(
      standing({
        positions: [position("Chargé d'affaires a.i.", 'Embassy of Norway in Nairobi', 'Sep 2022 - Present')],
      }).id,
    ).toBe('acting');
  });

  it('is another diplomat for a deputy', () => {
    expect(standing({ positions: [position('Deputy Head of Mission', 'Embassy of Norway', '2012 - 2017')] }).id).toBe(
      'other-diplomat',
    );
  });

  it('is a look-alike where an aid organisation uses the words', () => {
    expect(
      standing({
        positions: [position('Head of Mission', 'Médecins Sans Frontières', 'Jan 2020 - Present')],
      }).id,
    ).toBe('look-alike');
  });

  it('is nothing where no title stands', () => {
    expect(standing({ headline: 'Teacher', positions: [position('Teacher', 'A school', '2012 - 2017')] })).toEqual({
      id: 'nothing-found',
      quote: '',
    });
  });
});

describe('a report', () => {
  it('gives the address without its fragment', () => {
    expect(assemble(person, TODAY).address).toBe('https://www.linkedin.com/in/amara-diallo/');
  });

  it('states no level and no standing for a list of people', () => {
    const report = assemble({ ...person, subject: 'list', headline: 'Ambassador of Norway' }, TODAY);
    expect([report.level.level, report.standing.id]).toEqual(['not-stated', 'nothing-found']);
  });

  it('takes the post offered as the standing of a vacancy', () => {
    const vacancy = { ...person, subject: 'vacancy', name: 'Ambassador of Norway to Kenya' } as const;
    expect(assemble(vacancy, TODAY).standing).toEqual({ id: 'head-now', quote: 'Ambassador of Norway to Kenya' });
  });
});
