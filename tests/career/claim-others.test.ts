import { describe, expect, it } from 'vitest';
import { claimIn } from '@/lib/career/claim';

const yearsIn = (text: string) => claimIn(text, 2026 * 12 + 10)?.years ?? null;

describe('the years of a relative or predecessor', () => {
  it.each([
    'Her husband has 30 years of diplomatic service.',
    'Her husband, a painter, has 30 years of diplomatic service.',
    'Ihr Vorgänger war 30 Jahre im diplomatischen Dienst.',
    'Son mari est diplomate depuis 25 ans.',
    'Su padre fue diplomático durante 30 años.',
    'Seu pai foi diplomata por 30 anos.',
    'Suo padre è stato diplomatico per 30 anni.',
    'Zijn vader was 30 jaar diplomaat.',
    'Hennes far var diplomat i 30 år.',
    'Его отец был дипломатом 30 лет.',
    'Його батько був дипломатом 30 років.',
    'Jej mąż jest dyplomatą od 30 lat.',
    'Babası 30 yıl diplomat olarak çalıştı.',
    'בעלה היה דיפלומט 30 שנה',
    '她的丈夫从事外交工作30年。',
    'Married to a diplomat for 20 years',
    'Diplomatla 20 yıldır evli',
  ])('is not the person’s own: %s', (text) => {
    expect(yearsIn(text)).toBeNull();
  });

  it.each([
    ['Mara Lind is a career diplomat with 20 years in the Foreign Service and is married to a teacher.', 20],
    ['Daughter of a diplomat, she has 20 years of experience in the foreign service.', 20],
    ['Diplomático de carrera desde 2004, casado con una abogada.', 22],
    ['Diplomatin mit 18 Jahren Erfahrung, verheiratet mit einem Arzt', 18],
    ['Diplomate depuis 17 ans, mariée à un médecin', 17],
    ['Diplomatico con 16 anni di esperienza, sposato con una pittrice', 16],
    ['Her mother was a diplomat for 30 years; she has been a diplomat for 10 years.', 10],
    ['He has 25 years of diplomatic experience and is the son of a farmer.', 25],
    ['Дипломат со стажем 15 лет, женат', 15],
  ])('%s: but what the sentence says of the person is', (text, years) => {
    expect(yearsIn(text)).toBe(years);
  });
});

describe('one who is no diplomat', () => {
  it.each([
    'She is not a diplomat but has 20 years in marketing.',
    'Er ist kein Diplomat, hat aber 20 Jahre Erfahrung im Vertrieb.',
    'Elle n’est pas diplomate mais compte 20 ans d’expérience en vente.',
    'No es diplomático, pero tiene 20 años de experiencia en ventas.',
    'Não é diplomata, mas tem 20 anos de experiência em vendas.',
    'Non è un diplomatico ma ha 20 anni di esperienza nelle vendite.',
    'Zij is geen diplomaat maar heeft 20 jaar ervaring in verkoop.',
    'Hon är inte diplomat men har 20 års erfarenhet av försäljning.',
    'Он не дипломат, но имеет 20 лет опыта в продажах.',
    '他不是外交官，但有20年销售经验。',
  ])('has no years of it: %s', (text) => {
    expect(yearsIn(text)).toBeNull();
  });
});
