import { describe, expect, it } from 'vitest';
import { vacancyLevel } from '@/lib/career';

function years(text: string): readonly (number | null)[] {
  const { months, atMost } = vacancyLevel(text);
  return [months, atMost].map((value) => (value === null ? null : value / 12));
}

describe('required years', () => {
  it.each([
    ['A minimum of 15 years of progressively responsible experience is required.', 15],
    ['at least ten (10) years of relevant experience, of which five (5) at management level', 10],
    ['Minimum qualifications: fifteen years in the Foreign Service', 15],
    ['You will have spent no less than twelve years in a ministry of foreign affairs', 12],
    ['mindestens 10 Jahre Berufserfahrung im diplomatischen Dienst', 10],
    ['langjährige (mind. fünfzehnjährige) Erfahrung im Auswärtigen Dienst', 15],
    ["quinze ans d'expérience au minimum dans la diplomatie", 15],
    ['mínimo de 15 años de experiencia progresiva', 15],
    ['experiência mínima de dez anos', 10],
    ['esperienza decennale nel servizio diplomatico', 10],
    ['ten minste tien jaar werkervaring', 10],
    ['minst tio års erfarenhet', 10],
    ['mindst otte års erfaring', 8],
    ['minst 12 års erfaring fra utenrikstjenesten', 12],
    ['vähintään kymmenen vuoden työkokemus', 10],
    ['co najmniej dziesięcioletnie doświadczenie', 10],
    ['co najmniej 10-letnie doświadczenie w służbie zagranicznej', 10],
    ['стаж работы не менее пяти лет', 5],
    ['не менше 10 років стажу дипломатичної служби', 10],
    ['en az on beş yıl mesleki deneyim', 15],
    ['τουλάχιστον δέκα έτη επαγγελματικής εμπειρίας', 10],
    ['לפחות עשר שנות ניסיון', 10],
    ['خبرة لا تقل عن ١٥ سنة في العمل الدبلوماسي', 15],
    ['خبرة لا تقل عن عشر سنوات', 10],
    ['pengalaman minimal sepuluh tahun', 10],
    ['कम से कम 10 वर्षों का अनुभव', 10],
    ['十年以上工作经验', 10],
    ['実務経験５年以上', 5],
    ['경력 10년 이상', 10],
  ])('"%s": %i', (text, least) => {
    expect(years(text)).toEqual([least, null]);
  });

  it.each([
    ['5-7 years of experience in government', 5, 7],
    ['Between 8 and 12 years’ post-qualification experience', 8, 12],
    ["3 à 5 ans d'expérience en génie climatique", 3, 5],
    ['Se requieren entre 5 y 10 años de experiencia', 5, 10],
    ['от 5 до 10 лет опыта', 5, 10],
    ['3~5年の経験', 3, 5],
    ['up to 5 years of experience', 0, 5],
    ['bis zu 3 Jahre Berufserfahrung', 0, 3],
  ])('"%s": %i to %i', (text, least, most) => {
    expect(years(text)).toEqual([least, most]);
  });

  it.each([
    'Applicants must be at least 35 years of age and not older than 58 years.',
    'The appointment is for a fixed term of four years, renewable once.',
    'Contract: 18 months, with the possibility of extension',
    'Employees retire after 15 years of pensionable service.',
    'Contract duration: 2 years, with possible extension',
    'Die Stelle ist auf 3 Jahre befristet.',
    'Le poste est à pourvoir pour une durée de trois ans.',
    'Nuestra empresa, con 40 años de experiencia en el sector',
    'We celebrate the 60th year of our embassy',
    'Head of Mission',
    '',
  ])('"%s" asks for none that it states', (text) => {
    expect(vacancyLevel(text)).toMatchObject({ level: 'not-stated', months: null, atMost: null, basis: 'none' });
  });

  it('takes the total before its parts, wherever it stands', () => {
    expect(
      years('Five years of management experience. At least 12 years of relevant professional experience.'),
    ).toEqual([12, null]);
    expect(years("Au moins 10 ans d'expérience, dont 5 ans à l'international")).toEqual([10, null]);
  });

  it.each([
    ['Requisitos: tener más de 35 años y acreditar 20 años de servicio en la carrera diplomática', 20],
    ['要求：从事外交工作15年以上，其中5年以上领导岗位经验；任期4年；年龄不超过55岁', 15],
    ['応募資格：外交実務経験10年以上（うち管理職3年以上）。任期3年。年齢65歳未満。', 10],
    ['Вимоги: стаж дипломатичної служби не менше 5 років; строк відрядження — 4 роки', 5],
    ['الشروط: خبرة دبلوماسية لا تقل عن 15 سنة منها 5 سنوات في الخارج، مدة المهمة أربع سنوات', 15],
    ['Professional experience: at least 15 years after the diploma', 15],
    ['Our embassy is looking for a chief of staff with 15 years of experience', 15],
  ])('keeps ages, terms and parts out of "%s": %i', (text, least) => {
    expect(years(text)).toEqual([least, null]);
  });

  it.each([
    ['7 to 10 years in international affairs', 7, 10],
    ['Half a decade of experience in policy work', 5, null],
    ['Vous avez une dizaine d’années d’expérience dans la diplomatie', 10, null],
    ['18 months of experience in consular work', 1.5, null],
    ['The mission was opened 30 years ago. Requires 6 years of experience.', 6, null],
    ['具有十五年以上外交工作经验', 15, null],
    ['二十年以上の実務経験', 20, null],
  ])('reads the length in "%s"', (text, least, most) => {
    expect(years(text)).toEqual([least, most]);
  });

  it('takes the first of alternatives', () => {
    expect(years('At least 10 years of experience, or 8 years with a doctorate')).toEqual([10, null]);
    expect(years('10 years of experience with a Master’s degree or 12 years of experience without')).toEqual([
      10,
      null,
    ]);
  });

  it('takes the essential before the desirable', () => {
    expect(years('Essential: 5 years of experience.\nDesirable: 15 years of experience.')).toEqual([5, null]);
    expect(years('Required\n7 years of experience in consular work\nDesirable\n12 years of experience')).toEqual([
      7,
      null,
    ]);
  });

  it('reads that no experience is required as zero years', () => {
    expect(years('The embassy has served the community for 60 years. No prior experience required.')).toEqual([
      0,
      null,
    ]);
  });

  it('quotes the sentence it rests on, word for word', () => {
    const text = 'Duty station: Geneva.\nThe candidate needs a minimum of ten years of experience. Apply by Friday.';
    const [evidence] = vacancyLevel(text).evidence;
    expect(evidence?.quote).toBe('The candidate needs a minimum of ten years of experience.');
  });
});

describe('grade', () => {
  it.each([
    ['Chief of Section, P-5', 'P-5'],
    ['Director, D1, Geneva', 'D1'],
    ['Level: D-2', 'D-2'],
    ['Special Representative (ASG)', 'ASG'],
    ['National Officer, NO-B', 'NO-B'],
    ['Series & grade: GS-15', 'GS-15'],
    ['Foreign Service Officer, FS-02', 'FS-02'],
    ['Job grade SCS Pay Band 2', 'SCS Pay Band 2'],
    ['Head of Delegation (AD 12)', 'AD 12'],
  ])('"%s": %s', (text, grade) => {
    expect(vacancyLevel(text).grade).toBe(grade);
  });

  it.each(['The G-7 presidency', 'COVID-19', 'ABCD-1 form', 'Embassy of Peru, Rome'])('none in "%s"', (text) => {
    expect(vacancyLevel(text).grade).toBeNull();
  });
});
