import { describe, expect, it } from 'vitest';
import { keepKnown, readPage } from '@/lib/page/positions';
import { english, years } from '../../pages/careers';
import { linesInBrackets, listOfBlocks, preformatted } from '../../pages/cvs';
import { pageOf } from '../../pages/html';
import { linkedinEmber, linkedinPublic, linkedinRecruiter } from '../../pages/linkedin-profiles';
import { buildSdui } from '../../pages/linkedin-sdui';
import { assembled } from './assembled';

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function body(html: string, head = ''): Document {
  return parsed(pageOf('en', 'A page', html, head));
}

const titles = (page: Document) => assembled(page).service.positions.map(({ title }) => title);
const ENGLISH_TITLES = english.jobs.map(({ title }) => title);

describe('a LinkedIn profile of 2026', () => {
  const page = parsed('<!doctype html><body></body>');
  const experience = buildSdui(page, english, 'ACoAAInvented');
  const before = readPage(page);
  experience.mount();
  const mounted = readPage(page);
  experience.unmount();
  const after = readPage(page);

  it('has one key in all its states', () => {
    expect([before.key, mounted.key, after.key]).toEqual(['ACoAAInvented', 'ACoAAInvented', 'ACoAAInvented']);
  });

  it('keeps positions and words that were taken away again, once', () => {
    const known = keepKnown(keepKnown(before, mounted), after);
    expect(known.positions.map(({ title }) => title)).toEqual(ENGLISH_TITLES);
    expect(known.text).toContain('Represents Ruritania in Mozambique and Eswatini.');
    experience.mount();
    const again = keepKnown(known, readPage(page));
    expect(again.positions.map(({ title }) => title)).toEqual(ENGLISH_TITLES);
    expect(again.positions.every(({ element }) => element.isConnected)).toBe(true);
  });

  it('forgets them when the page turns to another person', () => {
    const other = { ...after, key: 'ACoAAOther' };
    expect(keepKnown(mounted, other).positions).toEqual([]);
  });

  it('has the place and the description of a job, and nothing beside it', () => {
    const [first, second] = mounted.positions;
    expect(first).toMatchObject({
      place: 'Maputo, Mozambique',
      text: 'Represents Ruritania in Mozambique and Eswatini.',
    });
    expect(second).toMatchObject({ place: 'Lusaka, Zambia', text: '' });
  });

  it('leaves out what others say', () => {
    expect(mounted.headline).toBe(english.headline);
    expect(mounted.text).not.toContain('Congratulations');
    expect(mounted.text).not.toContain('Elsewhere');
  });
});

describe('the words of a profile', () => {
  it.each([
    ['Ember', linkedinEmber],
    ['public', linkedinPublic],
    ['Recruiter', linkedinRecruiter],
  ])('on %s are the subject’s own, each line once', (_, render) => {
    const { text, name, headline } = readPage(parsed(render(english)));
    expect([name, headline]).toEqual([english.name, english.headline]);
    expect(text.split('\n').filter((line) => line === english.about)).toHaveLength(1);
    expect(text).not.toContain('20 years');
    expect(text).not.toContain('Someone Else');
  });
});

describe('markup that is half missing gives fewer positions, never wrong ones', () => {
  // An employer that the page no longer tells is left empty.
  const employerOf = (title: string) => english.jobs.find((job) => job.title === title)?.organisation;
  const pairs = new Set(english.jobs.map(({ title, organisation }) => `${title}, ${organisation}`));
  const expectFewer = (page: Document) => {
    const { positions } = readPage(page);
    for (const { title, organisation } of positions)
      expect(pairs).toContain(`${title}, ${organisation || employerOf(title)}`);
    expect(positions.length).toBeLessThanOrEqual(english.jobs.length);
  };
  const without = (html: string, selector: string) => {
    const page = parsed(html);
    for (const [at, element] of page.querySelectorAll(selector).entries()) if (at % 2 === 0) element.remove();
    return page;
  };

  it.each([
    ['titles', '#experience ~ ul .t-bold'],
    ['employers', '#experience ~ ul .t-14:not(.t-black--light)'],
    ['dates', '.pvs-entity__caption-wrapper, .pvs-entity__caption-wrapper ~ span'],
    ['entries', '#experience ~ ul > li'],
  ])('Ember without some %s', (_, selector) => {
    expectFewer(without(linkedinEmber(english), selector));
  });

  it.each([
    ['titles', '.experience-item__title'],
    ['dates', '.date-range'],
    ['group headings', '.experience-group-header__company'],
  ])('public profile without some %s', (_, selector) => {
    expectFewer(without(linkedinPublic(english), selector));
  });

  it.each([
    ['titles', 'a > div > p:first-child, a > div > div > p:first-child'],
    ['employers', 'a > div > div > p:last-child'],
    ['lists of roles', '[componentkey^=entity] ul'],
    ['cards', '[id$=ExperienceTopLevelSection]'],
  ])('2026 without some %s', (_, selector) => {
    const page = parsed('<!doctype html><body></body>');
    buildSdui(page, english, 'ACoAAInvented').mount();
    for (const [at, element] of page.querySelectorAll(selector).entries()) if (at % 2 === 0) element.remove();
    expectFewer(page);
  });

  it('Recruiter without some dates', () => {
    expectFewer(without(linkedinRecruiter(english), '[data-test-position-entity-date-range]'));
  });
});

describe('bad input', () => {
  it('reads three hundred jobs', () => {
    const jobs = Array.from({ length: 300 }, (_, at) => ({
      title: `Counsellor ${at}`,
      organisation: `Embassy ${at}`,
      dates: `${1980 + (at % 40)} – ${1981 + (at % 40)}`,
    }));
    expect(titles(parsed(linkedinEmber({ ...english, jobs })))).toHaveLength(300);
    expect(titles(parsed(listOfBlocks({ ...english, jobs })))).toHaveLength(300);
  }, 30_000);

  it('keeps posts whose dates are nonsense, so that they can be told as not counted', () => {
    const jobs = [
      { title: 'Ambassador', organisation: 'Embassy of Ruritania', dates: '2016 – 2012' },
      { title: 'Counsellor', organisation: 'Embassy of Ruritania, Bern', dates: '20018 – 2020' },
      { title: 'Attaché', organisation: 'Embassy of Ruritania, Oslo', dates: '2040 – 2045' },
    ];
    for (const render of [linkedinEmber, linkedinPublic, listOfBlocks, linesInBrackets]) {
      expect(assembled(parsed(render({ ...english, jobs }))).service.positions.map(({ dates }) => dates)).toEqual(
        jobs.map(({ dates }) => dates),
      );
    }
  });

  it('knows a beginning without an end by its year, after a length in words', () => {
    const jobs = [
      { title: 'Generalkonsul', organisation: 'Generalkonsulat Bergen', dates: '3 Jahre und 4 Monate, seit Aug. 2023' },
      { title: 'Attaché', organisation: 'Botschaft Oslo', dates: '4 Jahre, Aug. 2019 - Juli 2023' },
    ];
    const page = parsed('<!doctype html><body></body>');
    buildSdui(page, { ...english, jobs }, 'ACoAAInvented').mount();
    expect(assembled(page).service.positions.map(({ dates }) => dates)).toEqual(jobs.map(({ dates }) => dates));
  });

  it('reads a profile in three languages', () => {
    const jobs = [
      { title: 'Ambassadeur', organisation: 'Ambassade de Syldavie', dates: 'janv. 2020 - aujourd’hui' },
      { title: 'Botschaftsrat', organisation: 'Botschaft von Syldavien', dates: 'März 2015 - Dez. 2019' },
      { title: 'Attaché', organisation: 'Embassy of Syldavia', dates: 'May 2010 - Feb 2015' },
    ];
    expect(titles(parsed(listOfBlocks({ ...english, jobs })))).toEqual(['Ambassadeur', 'Botschaftsrat', 'Attaché']);
  });

  const dataScript = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const personData = (name: string) =>
    dataScript(
      JSON.stringify({
        '@type': 'Person',
        name,
        worksFor: [
          {
            '@type': 'OrganizationRole',
            roleName: 'Ambassador',
            startDate: '2011-03',
            endDate: '2020-01',
            worksFor: { name: 'Embassy of Ruritania' },
          },
        ],
      }),
    );

  it('takes what data for machines says of the person only where the page says nothing', () => {
    const silent = assembled(
      body('<main><h1>Ines Falkenrath</h1><p>Diplomat.</p></main>', personData('Ines Falkenrath')),
    );
    expect(silent.service.positions.map(({ title, dates }) => [title, dates])).toEqual([
      ['Ambassador', '2011-03 – 2020-01'],
    ]);
    const spoken = body(
      `<main><h1>Ines Falkenrath</h1><ul><li>2015–2018: Attaché</li><li>2018–2020: Consul</li></ul></main>`,
      personData('Ines Falkenrath'),
    );
    expect(titles(spoken)).toEqual(['Attaché', 'Consul']);
  });

  it('leaves data that names another person or does not parse', () => {
    expect(titles(body('<main><h1>Ines Falkenrath</h1></main>', personData('Jost Eberlin')))).toEqual([]);
    expect(titles(body('<main><h1>Ines Falkenrath</h1></main>', dataScript('{"@type":"Person","name":')))).toEqual([]);
  });

  it('survives a page without a body', () => {
    const page = document.implementation.createDocument('http://www.w3.org/2000/svg', 'svg', null);
    expect(readPage(page).subject).toBe('none');
  });
});

describe('pages that are no career', () => {
  it.each([
    [
      'an article',
      '<article><h1>Treaty signed</h1><p>Published 12 May 2025</p><p>The war lasted from 1990 to 1994, and talks went on until 2001.</p></article>',
    ],
    ['a history', '<main><h1>Our embassy</h1><p>Founded in 1952, moved in 1988.</p></main>'],
    ['an exhibition', '<main><h1>Envoys in oil</h1><p>City Museum</p><p>12 May 2025 – 30 August 2025</p></main>'],
    ['a shop', '<main><h1>Ambassador Hotel</h1><p>Open 2024 – 2025 season: call us.</p></main>'],
  ])('%s has no positions', (_, html) => {
    const report = assembled(body(html));
    expect(report.service.positions).toEqual([]);
    expect(report.subject).toBe('text');
  });

  it('a page of results is a list', () => {
    const card = '<li class="reusable-search__result-container"><a>Someone</a><p>Ambassador</p><p>2001 – 2020</p></li>';
    expect(readPage(body(`<main><h1>Results</h1><ul>${card.repeat(3)}</ul></main>`))).toMatchObject({
      subject: 'list',
      positions: [],
    });
  });

  it('education and volunteering are no positions, in text either', () => {
    expect(titles(parsed(preformatted(years)))).toEqual(years.jobs.map(({ title }) => title));
  });
});
