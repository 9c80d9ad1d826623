import { describe, expect, it } from 'vitest';
import { evidenceIn } from '@/lib/evidence';

const idsIn = (text: string) => evidenceIn(text).map(({ id }) => id);
const BOTH = ['rf_language', 'sk_languages'];

describe('languages spoken', () => {
  it.each([
    'Languages: French',
    'Langues : espagnol',
    'Sprachkenntnisse: Englisch (C1)',
    'Idiomas: portugués nivel avanzado',
    'Lingue: inglese, livello B2',
    'Talar engelska',
    'Владею английским языком',
    'Вільно володію англійською',
    '精通英语',
    '英語に堪能',
    '영어에 능통',
    'دبلوماسي يجيد الفرنسية',
  ])('one is not enough: %s', (text) => {
    expect(idsIn(text).filter((id) => BOTH.includes(id))).toEqual([]);
  });

  it.each([
    'Greek (mother tongue), Danish (fluent)',
    'Langue maternelle : polonais ; anglais courant',
    'Muttersprache Deutsch, Englisch fließend',
    'Lingua madre: italiano; inglese fluente',
    'Anadil: Türkçe, İngilizce ileri düzey',
    'Родной язык русский, свободно говорю по-английски',
    'اللغة الأم العربية ويجيد الفرنسية',
    'Languages\nDutch\nNative or bilingual proficiency\nFrench\nFull professional proficiency',
  ])('one besides the native is not enough: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it.each([
    'Greek (mother tongue), Danish (fluent), Turkish (C1)',
    'Fluent in Mandarin and Farsi',
    'Свободно владеет английским и французским в международной среде',
    'Sprachen: Englisch, Flämisch',
    '精通英文和日文',
    '精通英語及德語',
    'اللغة الأم العربية ويجيد الفرنسية والإنجليزية',
    'Languages\nFrench\nFull professional proficiency\nTurkish\nLimited working proficiency',
    'Languages\nDutch\nNative or bilingual proficiency\nFrench\nFull professional proficiency\nThai\nElementary proficiency',
  ])('two are: %s', (text) => {
    expect(idsIn(text)).toEqual(BOTH);
  });

  it('are counted over the lines of a list, and quoted together', () => {
    const [shown] = evidenceIn('French: C1\nArabic: B2');
    expect(shown?.quote).toBe('French: C1\nArabic: B2');
    expect(idsIn('French: C1\nFrench: spoken daily')).toEqual([]);
  });

  it('are not those of a product', () => {
    expect(idsIn('Translated our application into Dutch, Danish and Thai')).toEqual([]);
    expect(idsIn('Translator from Dutch, Danish and Thai')).toEqual(BOTH);
  });
});
