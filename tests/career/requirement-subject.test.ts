import { describe, expect, it } from 'vitest';
import { requirementIn } from '@/lib/career/requirement';

const leastIn = (text: string) => requirementIn(text)?.least ?? null;

describe('years that are not asked of the applicant', () => {
  it.each([
    // Benefits that come with time.
    'Annual leave of 26 days, increasing to 31 after 6 years of service',
    'A sabbatical is offered after seven years of service',
    'Urlaub: 28 Tage, nach 10 Dienstjahren 33 Tage, Sonderurlaub nach 10 Jahren Tätigkeit',
    'Congés : 27 jours, puis 32 après 5 ans d’ancienneté',
    'Vacaciones: 23 días, 26 tras 10 años de antigüedad',
    'Ferie: 26 giorni, 30 dopo 10 anni di servizio',
    'Vakantie: 25 dagen, 30 na 10 jaar dienst',
    'Semester: 25 dagar, 30 efter 10 års tjänst',
    'Отпуск 28 дней, через 5 лет стажа 33 дня',
    'Urlop: 26 dni, po 10 latach stażu 30 dni',
    'Yıllık izin 14 gün, 5 yıl kıdemden sonra 20 gün; 5 yıl deneyim sonrası',
    '年次有給休暇：勤続6年で20日',
    '工作满10年，年假10天',
    // The employer's own years.
    'With 35 years of experience in recruitment, Brightwell is one of the leaders of its field.',
    'Drawing on 20 years of experience, our organisation is hiring a director.',
    'Mit 25 Jahren Erfahrung sind wir einer der führenden Anbieter.',
    'Avec plus de 20 ans d’expérience, notre cabinet recrute un directeur.',
    'Con 25 años de experiencia, nuestra empresa busca director.',
    'Com 25 anos de experiência, a nossa empresa procura um diretor.',
    'Con 25 anni di esperienza, la nostra azienda ricerca un direttore.',
    'Met 25 jaar ervaring is ons bureau marktleider.',
    'Med 25 års erfarenhet är vi ledande i branschen.',
    'Med 25 års erfaring er vi ledende i branchen.',
    'Z 25-letnim doświadczeniem nasza firma poszukuje dyrektora.',
    'Имея 25 лет опыта, наша компания ищет директора.',
    'Маючи 25 років досвіду, наша компанія шукає директора.',
    '25 yıllık deneyimiyle firmamız yönetici arıyor.',
    '本公司拥有30年经验，现招聘主任。',
    '25年の実績と経験を持つ当社は、所長を募集しています。',
    '25년의 경험을 가진 당사는 소장을 모집합니다.',
    'Dengan 25 tahun pengalaman, perusahaan kami mencari direktur.',
    'מ 25 שנות ניסיון, החברה שלנו מגייסת מנהל.',
    'بخبرة 25 سنة، شركتنا تبحث عن مدير.',
    // A team's.
    'You will work in a group with more than 60 years of experience between them',
    'Sie verstärken ein Team mit 30 Jahren Erfahrung',
    'Vous rejoindrez une équipe forte de 30 ans d’expérience',
    'Te unirás a un equipo con 30 años de experiencia',
    '加入拥有30年经验的团队',
    '30年の経験を持つチームに加わります',
    '30년 경력의 팀에 합류합니다',
    '30 yıllık deneyime sahip bir ekibe katılacaksınız',
    // Programmes.
    'Run a four-year project with partners who have experience in health',
    'Oversee a 3 year project with experience of grants',
    'Leitung eines 6-jährigen Projekts mit Erfahrung in der Region',
    'Coordonner un programme de 4 ans fondé sur l’expérience locale',
    'Dirigir un programa de 6 años basado en la experiencia local',
    'Руководство 6-летним проектом, опыт региона',
  ])('%s', (text) => {
    expect(leastIn(text)).toBeNull();
  });

  it.each([
    ['Candidates must not have exceeded 12 years of service', 12],
    ['Seniority does not exceed 10 years of experience', 10],
    ['Die Berufserfahrung darf 8 Jahre nicht überschreiten', 8],
    ['L’expérience ne doit pas dépasser 8 ans', 8],
    ['Стаж не должен превышать 8 лет', 8],
  ])('%s: a limit from above', (text, most) => {
    expect(requirementIn(text)).toMatchObject({ least: 0, most });
  });

  it.each([
    ['With 35 years of experience, Brightwell is a leader. You have at least 4 years of experience.', 4],
    ['A provider with 20+ years of experience, Brightwell seeks an analyst with at least 3 years of experience', 3],
    ['Annual leave: 25 days, 30 after 5 years of service.\nAt least 8 years of experience in policy', 8],
    ['Forts de 40 ans d’expérience, nous recrutons. Expérience : 6 ans minimum.', 6],
    ['With at least 7 years of experience in diplomacy, you are fluent in French', 7],
    ['With 7 years of experience, the candidate is a leader', 7],
    ['Mit 7 Jahren Berufserfahrung sind Sie bereit für den nächsten Schritt', 7],
    ['5 years of experience, we offer a good salary', 5],
    ['Experience: 5 years. Annual leave: 30 days', 5],
    ['We are seeking a leader with 12 years of experience', 12],
    ['The ministry needs a head of organisation with 11 years of experience', 11],
    ['Our network wants experts with 9 years of experience', 9],
    ['5 year project management experience', 5],
    ['5 years of experience leading a team', 5],
    ['Five years of programme experience', 5],
    ['Experience in project management: 6 years', 6],
    ['Experiencia en gestión de proyectos de 5 años', 5],
    ['5 years of experience to join our team', 5],
    ['Seven years of professional experience after the diploma', 7],
    ['After completing at least 6 years of service you may apply', 6],
    ['应聘者在大型公司有5年工作经验', 5],
    ['12년의 팀 관리 경력', 12],
    ['12 yıl ekip yönetimi deneyimi', 12],
    ['12 vuoden kokemuksen omaava henkilö', 12],
    ['12年の経験を持つチームリーダー', 12],
    ['具有12年经验的团队负责人', 12],
    ['12년 경력의 팀장', 12],
    ['Holidays Manager, 12 years of experience', 12],
    ['プロジェクト経験5年以上', 5],
  ])('%s: %s', (text, least) => {
    expect(leastIn(text)).toBe(least);
  });
});
