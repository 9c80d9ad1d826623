import { describe, expect, it } from 'vitest';
import { serviceOf } from '@/lib/career';
import type { Position } from '@/lib/career/position';

const TODAY = 2026 * 12 + 10;

function position(title: string, organisation: string, dates = '2010 - 2014'): Position {
  return { title, organisation, dates, place: '', text: '' };
}

function judged(title: string, organisation: string) {
  return serviceOf([position(title, organisation)], TODAY).positions[0];
}

describe('what counts', () => {
  it.each([
    ['Third Secretary', 'Embassy of Norway, Lima'],
    ['Deputy Head of Mission', 'High Commission of Ghana, Ottawa'],
    ['Second Secretary', 'Permanent Mission of Chile to the United Nations'],
    ['Consul General', 'Consulate General of India, Houston'],
    ['Referent', 'Auswärtiges Amt'],
    ['Political Officer', 'U.S. Department of State'],
    ['Adviser', 'Ministry of Foreign Affairs, Oslo'],
    ['Deputy Minister of Foreign Affairs', 'Government of Georgia'],
    ['Rédacteur', 'Ministère de l’Europe et des Affaires étrangères'],
    ['Segundo Secretario', 'Embajada de Chile en Perú'],
    ['Conselheiro', 'Itamaraty'],
    ['Primo segretario', 'Ambasciata d’Italia a Tunisi'],
    ['Beleidsmedewerker', 'Ministerie van Buitenlandse Zaken'],
    ['Ministerråd', 'Sveriges ambassad i Rom'],
    ['Sekretær', 'Utenriksdepartementet'],
    ['Fuldmægtig', 'Udenrigsministeriet'],
    ['Ulkoasiainsihteeri', 'Suomen suurlähetystö, Pariisi'],
    ['I sekretarz', 'Ambasada RP w Oslo'],
    ['Советник', 'Посольство в Аргентине'],
    ['Другий секретар', 'МЗС України'],
    ['Müsteşar', 'T.C. Roma BÜYÜKELÇİLİĞİ'],
    ['Α΄ Γραμματέας', 'Πρεσβεία της Ελλάδος στο Παρίσι'],
    ['מזכיר ראשון', 'שגרירות ישראל ברומא'],
    ['السكرتير الأول', 'سفارة مصر في روما'],
    ['Kepala Bidang Politik', 'KBRI Tokyo'],
    ['प्रथम सचिव', 'भारतीय दूतावास, पेरिस'],
    ['参赞', '中国驻法国大使馆'],
    ['一等書記官', '在フランス日本国大使館'],
    ['서기관', '주프랑스 대한민국 대사관'],
    ['مستشار', 'البعثة الدائمة لدى الأمم المتحدة'],
    ['Радник', 'Постійне представництво України при ООН'],
    ['Ministerråd', 'Norges delegasjon til NATO'],
    ['三等秘书', '中国驻德国大使馆'],
    ['組長', '駐德國台北代表處'],
    ['Departementssekreterare', 'UD'],
  ])('%s, %s', (title, organisation) => {
    expect(judged(title, organisation)).toMatchObject({ countedAs: 'diplomatic' });
  });

  it.each([
    ['Head of Mission', 'Médecins Sans Frontières, Chad', 'aid-organisation'],
    ['Chef de mission', 'MSF', 'aid-organisation'],
    ['Head of Mission', 'OSCE Mission to Serbia', 'civilian-mission'],
    ['Political Affairs Officer', 'United Nations', 'international-staff'],
    ['Analyst', 'NATO', 'international-staff'],
    ['Honorary Consul', 'Consulate of Sweden', 'honorary'],
    ['Honorarkonsul', 'Republik Malta', 'honorary'],
    ['Intern', 'Permanent Mission of Georgia, Geneva', 'intern'],
    ['Stagiaire', 'Ambassade de France', 'intern'],
    ['Driver', 'Embassy of Japan', 'support-staff'],
    ['Personal Assistant to the Ambassador', 'Embassy of Japan', 'support-staff'],
    ['Locally engaged political officer', 'British Embassy', 'local-staff'],
    ['Diplomatic Adviser to the President', 'Presidency of the Republic', 'adviser'],
    ['Foreign Minister', 'Government of Spain', 'other-work'],
    ['Minister of Foreign Affairs', 'Ministry of Foreign Affairs', 'other-work'],
    ['Member', 'Foreign Affairs Committee, House of Commons', 'other-work'],
    ['Brand Ambassador', 'Red Bull', 'look-alike'],
    ['品牌大使', '某运动品牌', 'look-alike'],
    ['سائق', 'سفارة اليابان', 'support-staff'],
    ['Почесний консул', '', 'honorary'],
    ['외교부 장관', '대한민국 정부', 'other-work'],
    ['Ständiger Vertreter des Schulleiters', 'Gymnasium', 'other-work'],
    ['Director', 'Embassy Suites Hotel', 'other-work'],
    ['Accountant', 'Roland Berger', 'other-work'],
  ])('%s, %s does not: %s', (title, organisation, reason) => {
    expect(judged(title, organisation)).toMatchObject({ reason });
    expect(serviceOf([position(title, organisation)], TODAY).months).toBe(0);
  });

  it('tells the head of a mission from a rank held at the ministry', () => {
    expect(judged('Ambassador', 'Embassy of Kenya, Seoul')).toMatchObject({ head: true, reason: 'head-of-mission' });
    expect(judged('Ambassador to Chile', 'Ministry of Foreign Affairs')).toMatchObject({ head: true });
    expect(judged('Ambassador', 'Ministry of Foreign Affairs')).toMatchObject({
      head: false,
      reason: 'foreign-ministry',
    });
    expect(judged('Counsellor', 'Embassy of Kenya, Seoul')).toMatchObject({ head: false });
  });

  it.each([
    ['Ständiger Vertreter des Botschafters', 'Deutsche Botschaft Lissabon', false],
    ['Ministerråd med ställning som ambassadör vid FN-delegationen i New York', '', false],
    ['参赞', '中国驻西班牙大使馆', false],
    ['在カナダ日本国大使館 公使', '', false],
    ['Counsellor and Chargé d’Affaires a.i.', 'Embassy of Latvia, Cairo', true],
    ['Chargé d’Affaires ad interim', 'U.S. Department of State', true],
    ['Suurlähettiläs, Ljubljana, Ulkoministeriö', '', true],
    ['주르완다 대사, 외교부', '', true],
    ['Ambassadeur à la disposition du ministère', 'ministère des Affaires étrangères', false],
  ])('%s, %s: head of a mission %s', (title, organisation, head) => {
    expect(judged(title, organisation)).toMatchObject({ countedAs: 'diplomatic', head });
  });

  it('lets the rest of the career decide a bare title', () => {
    const bare = position('Ambassador', '', '2014 - 2016');
    expect(serviceOf([bare], TODAY).months).toBe(0);
    expect(serviceOf([bare, position('Counsellor', 'Embassy of Kenya, Seoul')], TODAY).months).toBe(72);
  });
});

describe('the union', () => {
  it('counts overlaps once and gaps not at all', () => {
    const service = serviceOf(
      [
        position('Ambassador', 'Embassy of Peru, Rome', '2010 - 2014'),
        position('Counsellor', 'Embassy of Peru, Quito', '2002 - 2007'),
        position('Desk Officer', 'Ministry of Foreign Affairs', '1997 - 2007'),
      ],
      TODAY,
    );
    expect(service.months).toBe(14 * 12);
    expect(service.headMonths).toBe(4 * 12);
  });

  it('leaves out what has no usable dates, and says why', () => {
    const service = serviceOf(
      ['', 'Jan 20018 – Present', '2030 - 2034', '2015 - 2012'].map((dates) =>
        position('Ambassador', 'Embassy of Peru, Rome', dates),
      ),
      TODAY,
    );
    expect(service.months).toBe(0);
    expect(service.positions.map(({ reason }) => reason)).toEqual([
      'no-dates',
      'unreadable-dates',
      'future',
      'ends-before-start',
    ]);
    expect(service.positions.every(({ countedAs }) => countedAs === 'not-counted')).toBe(true);
  });
});

it('leaves a rank undecided where its employer is only a state, so that the rest of the career decides', () => {
  const post = (title: string, organisation: string, dates: string) => ({
    title,
    organisation,
    dates,
    place: '',
    text: '',
  });
  const rank = post('Desk Officer, Pacific', 'Government of Australia', '2012 – 2018');
  const mission = post('Third Secretary', 'Australian Embassy, Jakarta', '2010 – 2012');
  expect(serviceOf([rank, mission], 2026 * 12).months).toBe(96);
  expect(serviceOf([rank], 2026 * 12).months).toBe(0);
});
