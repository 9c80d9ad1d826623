import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/lib/career/sentences';

const parts = (text: string) => sentencesOf(text).map((one) => one.text);

describe('sentences', () => {
  it.each([
    ['Experience of six years. Contract of two years.', 2],
    ['Diplomate depuis vingt ans. Elle parle russe.', 2],
    ['Diplomata há 16 anos. Vive em Quito.', 2],
    ['विदेश सेवा में 22 वर्षों का अनुभव। दो भाषाएँ।', 2],
    ['•Four-year appointment  •At least 20 years of service', 2],
    ['▪ First ▪ Second', 2],
    ['Exp. min. 5 yrs. Embassy work', 1],
    ['Chargé d’affaires a.i. in Quito', 1],
    ['mind. Sechs Jahre Erfahrung', 1],
    ['Experience·minded', 1],
  ])('%s', (text, number) => {
    expect(parts(text)).toHaveLength(number);
  });

  it('stand where they say', () => {
    const text = 'One long sentence. • Another one\nA third line. Die Zeit.';
    for (const { text: words, start } of sentencesOf(text)) expect(text.slice(start, start + words.length)).toBe(words);
  });
});
