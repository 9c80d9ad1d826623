import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';

const verdicts = (text: string) => recognise(text).map(({ verdict }) => verdict);
const states = (text: string) => recognise(text).map(({ verdict, held, status }) => [verdict, held, status]);

describe('Korean ambassadors of a field', () => {
  it.each([
    '해양협력대사 이수진',
    '외교부 공급망 협력대사 박지영',
    '아시아물류협력 대사로 위촉됐다',
    '북한인권대사 김민수',
    '그는 곡물안보대사를 지냈다',
    '다자통상 담당 대사 정하늘',
    '보건문제담당 대사',
    '대외직명 대사 김민수',
    '대외직명 보건협력대사 박지영',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual(['related']);
  });

  it.each(['주민 대사 모임을 임명했다', '신임 대사 김민수', '학교 대사로 임명된 학생'])(
    'an appointment alone does not make an ambassador: %s',
    (text) => {
      expect(verdicts(text)).toEqual(['unsure']);
    },
  );

  it.each([
    ['주제네바 대사로 일했다', null],
    ['주미대사 김민수', null],
    ['駐케냐대사에 박지영 국장', null],
    ['전 주케냐 대사 김민수', 'former'],
    ['전 주스웨덴대사 김민수', 'former'],
    ['전 주아세안대표부 대사', 'former'],
    ['前 주케냐 대사 김민수', 'former'],
  ])('one in a country is one: %s', (text, status) => {
    expect(states(text)).toEqual([['head', true, status]]);
  });
});

describe('Hindi राजदूत', () => {
  it.each([
    'राजदूत 350 मोटर साइकिल खरीदें',
    'पुराने गैराज में राजदूत मोटर साइकिल',
    'यामाहा के इंजन वाली राजदूत',
    'यूनिसेफ की राष्ट्रीय राजदूत अनीता',
  ])('is a motorcycle or of a cause: %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  it.each(['अनीता वर्मा, राजदूत', 'गाँव में नई राजदूत आई'])('is unclear alone: %s', (text) => {
    expect(verdicts(text)).toEqual(['unsure']);
  });

  it.each(['नेपाल में भारत के राजदूत', 'दूतावास में राजदूत अनीता वर्मा', 'नई राजदूत ने परिचय पत्र सौंपा', 'समारोह में कई देशों के राजदूत'])(
    'is a head with a country, an embassy or credentials: %s',
    (text) => {
      expect(verdicts(text)).toEqual(['head']);
    },
  );
});

describe('ambassadors of a cause, a contest or a town', () => {
  it.each([
    'Laureatka plebiscytu „Ambasador Polski”, łyżwiarka',
    'Ambasador Polski w kategorii muzyka',
    'Młodzi Ambasadorowie Polski z naszej szkoły',
    'Ambasadorka polskiej kuchni w Oslo',
    'Otrzymała tytuł Ambasadora Dobra',
    'Учительница стала послом русского языка',
    'Послы Казани к чемпионату по плаванию',
    'سفيرات للسياحة',
    'سفراء التغيير',
    'תלמידים בקורס שגרירים צעירים',
    '文明大使在社区服务',
    '小学生当上防骗大使',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  it.each(['Ambasador Polski w Kenii', 'посол России в Кении', 'سفير مصر في كينيا', '中国驻肯尼亚大使'])(
    'unlike those of states: %s',
    (text) => {
      expect(verdicts(text)).toEqual(['head']);
    },
  );
});

describe('ambassadors for a theme, with the country between', () => {
  it.each([
    'посол Эстонии по вопросам кибербезопасности',
    'посол Норвегии по правам человека',
    'Послом Бельгии по особым поручениям стала Анна Ковалева',
    'посол Естонії з питань клімату',
    '海洋政策担当日本政府特命全権大使',
    '宇宙問題担当フランス大使',
    '北極事務大使',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual(['related']);
  });

  it('what an ambassador speaks on is no theme', () => {
    expect(verdicts('Посол США выступил по вопросам торговли')).toEqual(['head']);
  });
});

describe('short signs inside other words', () => {
  it.each(['她在关键比赛中成为球迷心中的大使', '国内の大使は対外交渉を直接は行わない'])('%s', (text) => {
    expect(verdicts(text)).toEqual(['unsure']);
  });
});

describe('deputies with the rank of an ambassador', () => {
  it.each(['中国常驻联合国副代表、特命全权大使', '常駐聯合國副代表兼特命全權大使', '大使・国際連合日本政府次席代表'])(
    '%s',
    (text) => {
      expect(recognise(text).map(({ rank }) => rank)).toEqual(['deputy']);
    },
  );
});

describe('heads of delegations', () => {
  it.each([
    'Главой делегации назначен министр иностранных дел',
    'Голова делегації, заступник міністра закордонних справ',
  ])('of talks are none of the EU: %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  it.each([
    ['Глава делегации ЕС в Грузии', 'head'],
    ['Глава делегации МККК в Донецке', 'other'],
    ['AB Türkiye Delegasyonu Başkanı', 'head'],
    ['Wysoki Komisarz OBWE ds. Mniejszości Narodowych', 'other'],
  ])('%s is %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });
});

describe('posts that are over', () => {
  it.each([
    'Były ambasador w Chile',
    'Anna Kowal, była ambasador RP w Kenii',
    'byli ambasadorowie Polski w Chile',
    'سفير مصر السابق في كينيا',
    'سفيرة تونس السابقة في باريس',
    'السفير الهندي السابق',
    'שגריר ישראל לשעבר בקניה',
    '前驻英国大使',
    '中国前驻法国大使',
    '前中国驻瑞典大使',
    'eski Tiflis Büyükelçisi Ayşe Demir',
  ])('%s', (text) => {
    expect(recognise(text).map(({ verdict, status }) => [verdict, status])).toEqual([['head', 'former']]);
  });
});

describe('what is said of the office or of several is nobody’s post', () => {
  it.each([
    'Ambasador jest przedstawicielem państwa w innym państwie.',
    'Daimi temsilci, bir uluslararası örgütte ülkesini temsil eder.',
    '駐日大使は、各国政府が日本に送る代表です。',
    '信任状を持つのが駐米大使のことです。',
    '首相は駐日各国大使を昼食会に招いた。',
    'Duta besar merupakan wakil negara di luar negeri.',
    'Presiden melantik 12 duta besar RI di istana.',
    'Kedutaan itu belum memiliki dubes.',
    'Встретились 12 руководителей миссий Евросоюза.',
    'Руководители дипломатических миссий приехали на приём в посольство.',
    'В саду собрались главы европейских дипмиссий в Киеве.',
    'Dün 8 ülkeye yeni büyükelçi atandı.',
  ])('%s', (text) => {
    expect(recognise(text).map(({ verdict, held }) => [verdict, held])).toEqual([['head', false]]);
  });

  it.each([
    'Он завершил работу послом Чехии и покинул страну',
    'Minister oznajmił, że nowym ambasadorem w Kenii będzie Anna Kowal',
    '2019年から駐米大使を務めた',
    'Presiden melantik Dewi Lestari sebagai duta besar RI untuk Kenya',
  ])('one’s own post is held: %s', (text) => {
    expect(states(text).map(([verdict, held]) => [verdict, held])).toEqual([['head', true]]);
  });
});

describe('other forms of titles', () => {
  it.each([
    ['تسلم الرئيس أوراق اعتماد سفيري تونس وكينيا', 'head'],
    ['قدّما أوراق اعتمادهما سفيرين لبلديهما', 'head'],
    ['كان قائمًا بالأعمال في السفارة', 'head'],
    ['الوزير المفوض سامي حسن', 'related'],
    ['مندوب الكويت لدى الأمم المتحدة', 'head'],
    ['прежний глава норвежской дипмиссии', 'head'],
    ['замглавы наблюдательной миссии ОБСЕ', 'other'],
    ['заместитель руководителя миссии посольства', 'related'],
    ['ο πρόξενος και οι πρόξενοι', 'related'],
    ['την πρόξενο της Δανίας', 'related'],
    ['διορισμός επίτιμων προξένων', 'related'],
    ['η επικεφαλής της διπλωματικής αποστολής', 'head'],
    ['με βαθμό Πρέσβεως', 'related'],
    ['קונסול הכבוד של נורווגיה', 'related'],
    ['מונתה לתפקיד השגרירה בארה"ב', 'head'],
    ['שלושה שגרירים ניידים', 'head'],
    ['διορισμός πρέσβη εκ προσωπικοτήτων', 'head'],
  ])('%s: %s', (text, verdict) => {
    expect(new Set(verdicts(text))).toEqual(new Set([verdict]));
  });

  it.each([
    'посол Євросоюзу',
    'посол в Южном Судане',
    'سفير جمهورية مالاوي',
    'Πρέσβης της Ομοσπονδιακής Δημοκρατίας της Γερμανίας',
  ])('knows the state: %s', (text) => {
    expect(verdicts(text)).toEqual(['head']);
  });
});
