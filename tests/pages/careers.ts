/** The invented people of the test pages. */
export interface Job {
  readonly title: string;
  readonly organisation: string;
  readonly dates: string;
  readonly place?: string;
  readonly text?: string;
  readonly type?: string;
}

export interface Career {
  readonly lang: string;
  readonly name: string;
  readonly headline: string;
  readonly about: string;
  readonly jobs: readonly Job[];
}

const english: Career = {
  lang: 'en',
  name: 'Ines Falkenrath',
  headline: 'Ambassador | Multilateral affairs',
  about: 'Career diplomat with two postings in Africa.',
  jobs: [
    {
      title: 'Ambassador',
      organisation: 'Embassy of Ruritania, Maputo',
      dates: 'Mar 2022 - Present · 4 yrs 9 mos',
      place: 'Maputo, Mozambique',
      text: 'Represents Ruritania in Mozambique and Eswatini.',
      type: 'Full-time',
    },
    {
      title: 'Deputy Head of Mission',
      organisation: 'Embassy of Ruritania, Lusaka',
      dates: 'Jul 2018 - Feb 2022 · 3 yrs 8 mos',
      place: 'Lusaka, Zambia',
      type: 'Full-time',
    },
    {
      title: 'First Secretary (Economic)',
      organisation: 'Permanent Mission of Ruritania, Vienna',
      dates: 'Sep 2014 - Jun 2018 · 3 yrs 10 mos',
      text: 'Wrote the reporting on export control.',
    },
    {
      title: 'Second Secretary',
      organisation: 'Permanent Mission of Ruritania, Vienna',
      dates: 'Oct 2011 - Aug 2014 · 2 yrs 11 mos',
    },
    {
      title: 'Brand Ambassador',
      organisation: 'Lindwurm Sportswear',
      dates: 'May 2009 - Aug 2011 · 2 yrs 4 mos',
      type: 'Part-time',
    },
  ],
};

const years: Career = {
  lang: 'en',
  name: 'Tomas Veld',
  headline: 'Permanent Representative',
  about: 'Two decades between ministry and missions.',
  jobs: [
    { title: 'Permanent Representative', organisation: 'Permanent Mission of Syldavia', dates: '2017 – 2023' },
    { title: 'Director, Africa Department', organisation: 'Ministry of Foreign Affairs', dates: '2013 – 2017' },
    { title: 'Counsellor', organisation: 'Embassy of Syldavia, Ottawa', dates: '2009 – 2013' },
    { title: 'Researcher', organisation: 'Klow University', dates: '2005 – 2008' },
  ],
};

const french: Career = {
  lang: 'fr',
  name: 'Solène Garrigue',
  headline: 'Ambassadrice',
  about: 'Diplomate de carrière.',
  jobs: [
    {
      title: 'Ambassadrice',
      organisation: 'Ambassade de Syldavie au Sénégal',
      dates: 'févr. 2021 - aujourd’hui · 5 ans 10 mois',
      type: 'Temps plein',
    },
    {
      title: 'Première conseillère',
      organisation: 'Ambassade de Syldavie au Maroc',
      dates: 'sept. 2016 - janv. 2021 · 4 ans 5 mois',
      type: 'Temps plein',
    },
    {
      title: 'Rédactrice',
      organisation: 'Ministère des Affaires étrangères',
      dates: 'oct. 2010 - août 2016 · 5 ans 11 mois',
    },
  ],
};

const german: Career = {
  lang: 'de',
  name: 'Jost Eberlin',
  headline: 'Botschafter',
  about: 'Seit der Attachéausbildung im Auswärtigen Dienst.',
  jobs: [
    { title: 'Botschafter', organisation: 'Botschaft von Ruritanien, Quito', dates: 'seit Aug. 2023' },
    { title: 'Referatsleiter', organisation: 'Auswärtiges Amt', dates: 'Juli 2017 - Juli 2023' },
    { title: 'Kulturreferent', organisation: 'Botschaft von Ruritanien, Hanoi', dates: 'Sep. 2011 - Juni 2017' },
  ],
};

const japanese: Career = {
  lang: 'ja',
  name: '架空 太郎',
  headline: '特命全権大使',
  about: '外務省入省後、三か国に勤務。',
  jobs: [
    { title: '特命全権大使', organisation: '在ルリタニア大使館', dates: '2020年4月〜現在' },
    { title: '一等書記官', organisation: '在シルダビア大使館', dates: '2015年8月〜2020年3月' },
    { title: '課長補佐', organisation: '外務省', dates: '2009年4月〜2015年7月' },
  ],
};

const russian: Career = {
  lang: 'ru',
  name: 'Глеб Вымышленный',
  headline: 'Советник-посланник',
  about: 'Дипломатическая работа с 2003 года.',
  jobs: [
    {
      title: 'Советник-посланник',
      organisation: 'Посольство Руритании в Чили',
      dates: 'сентябрь 2019 — настоящее время',
    },
    { title: 'Первый секретарь', organisation: 'Посольство Руритании в Перу', dates: 'март 2012 — август 2019' },
    { title: 'Атташе', organisation: 'Министерство иностранных дел', dates: 'июль 2003 — февраль 2012' },
  ],
};

const numeric: Career = {
  lang: 'de',
  name: 'Wiebke Marlow',
  headline: 'Generalkonsulin',
  about: 'Auslandsposten auf drei Kontinenten.',
  jobs: [
    { title: 'Generalkonsulin', organisation: 'Generalkonsulat von Syldavien, Bergen', dates: '09/2019 – heute' },
    { title: 'Legationsrätin', organisation: 'Auswärtiges Amt', dates: '01/2013–08/2019' },
    { title: 'Beraterin', organisation: 'Falk & Söhne', dates: '02/2008–12/2012' },
  ],
};

const arabic: Career = {
  lang: 'ar',
  name: 'سليم الخيالي',
  headline: 'سفير',
  about: 'دبلوماسي في وزارة الخارجية.',
  jobs: [
    { title: 'سفير', organisation: 'سفارة روريتانيا في الرباط', dates: 'مارس 2021 - الآن' },
    { title: 'مستشار', organisation: 'وزارة الخارجية', dates: 'يناير 2014 - فبراير 2021' },
  ],
};

export const CAREERS: readonly Career[] = [english, years, french, german, japanese, russian, numeric, arabic];
export { english, years };
