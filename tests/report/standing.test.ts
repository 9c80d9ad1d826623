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

  it.each([
    [
      'a fellow who was an ambassador',
      'Distinguished Fellow, former Ambassador',
      'Chatham House',
      'Mar 2018 - Present',
    ],
    ['a retired one on boards', 'Embajador jubilado', 'Varias fundaciones', 'ene. 2015 - actualidad'],
    ['one out of service', 'Botschafterin a. D.', 'Selbstständig', '2014 – heute'],
  ])('is "before" for %s', (_, title, organisation, dates) => {
    const { standing: found, level } = assemble(
      { ...person, positions: [position(title, organisation, dates)] },
      TODAY,
    );
    expect([found.id, level.months]).toEqual(['head-before', 0]);
  });

  it('goes by an open period rather than by the tense', () => {
    const posts = [position('Kofi Mensah has been High Commissioner of Ghana to Canada', '', 'since May 2024')];
    expect(standing({ positions: posts }).id).toBe('head-now');
  });

  it.each([
    ['2031–2034', 'designate'],
    ['2016–2011', 'unclear'],
    ['20017–2012', 'unclear'],
    ['', 'head-now'],
  ])('takes only a post without dates for one held now: %s', (dates, id) => {
    expect(standing({ positions: [position('Ambassador to Chile', '', dates)] }).id).toBe(id);
  });

  it('is a look-alike where the service says so, whatever the headline', () => {
    const posts = [position('Ambassador', 'Girls Who Code', 'Jan 2021 - Present')];
    expect(standing({ headline: 'Diplomat', positions: posts }).id).toBe('look-alike');
  });

  it.each(['Republic of Zambia', 'Timor-Leste', 'République du Bénin', 'Königreich Bhutan'])(
    'is a head of mission whose employer is a state: %s',
    (organisation) => {
      expect(standing({ positions: [position('Ambassador', organisation, 'Jan 2021 - Present')] }).id).toBe('head-now');
    },
  );

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
