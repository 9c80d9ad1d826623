import { describe, expect, it } from 'vitest';
import { claimIn } from '@/lib/career/claim';

const NOVEMBER_2026 = 2026 * 12 + 10;
const yearsIn = (text: string) => claimIn(text, NOVEMBER_2026)?.years ?? null;

describe('years of another profession are no years of diplomacy', () => {
  it.each([
    // Degrees share their stem with diplomats.
    'Diploma in nursing, 12 years of experience in paediatrics',
    'Diplom-Kauffrau mit 18 Jahren Erfahrung im Einkauf',
    'Dyplomowana księgowa, 14 lat doświadczenia',
    'Diplomerad revisor med 16 års erfarenhet',
    'Diplomada en enfermería con 11 años de experiencia',
    'Diplomato in ragioneria con 13 anni di esperienza',
    'Διπλωματούχος μηχανικός με 17 χρόνια εμπειρίας',
    'Diplomă de licență, 12 ani; 12 years of experience',
    // A character.
    'Patient and diplomatic, 14 years of experience in retail',
    'Strong diplomatic skills, 12 years of hotel management',
    'Diplomatisches Geschick und 12 Jahre Erfahrung im Vertrieb',
    'Sens de la diplomatie, 15 ans d’expérience en vente',
    'Habilidades diplomáticas y 12 años de experiencia en ventas',
    'Дипломатичная и терпеливая, 12 лет опыта в продажах',
    // Work for diplomats.
    'Gardener at the French Embassy for 18 years',
    'Locally engaged staff at the British Embassy for 16 years',
    'Chauffeur de l’ambassade pendant 22 ans',
    'Fahrer der Botschaft seit 17 Jahren',
    'Conductor de la Embajada de Chile durante 15 años',
    'Водитель посольства, стаж 20 лет',
    'Driver at the embassy since 2004',
    '大使馆司机，工作20年',
    // Those who watch, teach and advise it.
    'Diplomatic editor of a daily for 19 years',
    'Taught diplomacy and world history for 24 years',
    'Professor of diplomatic history with 21 years of experience',
    'Diplomatischer Korrespondent seit 15 Jahren',
    'Correspondant diplomatique pendant 18 ans',
    '20 лет преподаю историю дипломатии',
    '20 anni di consulenza alle imprese',
    // A group's years.
    'Our staff have 60 years of combined diplomatic experience',
    'Unser Team hat zusammen 45 Jahre diplomatische Erfahrung',
    'Notre équipe cumule 45 ans d’expérience diplomatique',
    'Nuestro equipo suma 45 años de experiencia diplomática',
    // Those of whom one is the husband or wife.
    'Spouse of a diplomat for 21 years',
    'Diplomatic spouse for 18 years',
    'Épouse de diplomate depuis 20 ans',
    'Ehefrau eines Diplomaten seit 19 Jahren',
  ])('%s', (text) => {
    expect(yearsIn(text)).toBeNull();
  });

  it.each([
    'She joined the Foreign Service in 1991. She retired in 2014.',
    'Joined the Ministry of Foreign Affairs in 1988, served on four continents, and retired from public life in 2019',
    'Eintritt in den Auswärtigen Dienst 1985, nach vielen Stationen in Afrika und Asien 2015 pensioniert',
    'Entré au ministère des Affaires étrangères en 1990, il a pris sa retraite en 2012',
    'Поступил на дипломатическую службу в 1980 году, вышел на пенсию в 2010 году',
  ])('%s: what ended does not go on', (text) => {
    expect(yearsIn(text)).toBeNull();
  });

  it.each([
    ['Diploma in law; diplomat for 12 years', 12],
    ['Diplomatic, consular and trade work for 14 years', 14],
    ['Career diplomat, formerly a teacher, with 16 years of service', 16],
    ['Diplomat with excellent diplomatic skills and 17 years of service', 17],
    ['Driver of reform and career diplomat for 15 years', 15],
    ['Diplômé de Sciences Po, diplomate depuis 15 ans', 15],
    ['A diplomat with 22 years of experience who leads a team of nine', 22],
    ['Political analyst at the Ministry of Foreign Affairs for 13 years', 13],
    ['With 19 years of diplomatic experience she leads our team', 19],
    ['Our team is led by a diplomat with 18 years of service', 18],
    ['Mit 19 Jahren diplomatischer Erfahrung führt sie unser Team', 19],
    ['Press attaché at the Embassy of Chile for 11 years', 11],
    ['Διπλωμάτης με 18 χρόνια υπηρεσίας', 18],
    ['Joined the Foreign Service in 2001 after she left the navy', 25],
  ])('%s: %s', (text, years) => {
    expect(yearsIn(text)).toBe(years);
  });
});
