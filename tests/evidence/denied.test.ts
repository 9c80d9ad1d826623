import { describe, expect, it } from 'vitest';
import { evidenceIn, type SignalId } from '@/lib/evidence';

const idsIn = (text: string): readonly SignalId[] => evidenceIn(text).map(({ id }) => id);

/** Signal, what shows it, and the same words denied. */
const DENIED: readonly (readonly [language: string, SignalId, shown: string, denied: string])[] = [
  ['en', 'rf_language', 'Speaks Arabic and Persian', 'Does not speak Arabic or Persian'],
  ['en', 'sk_staff', 'Supervised 14 officers', 'Never supervised staff, interns or officers'],
  ['en', 'rf_government', 'Experience in the Foreign Service', 'No previous experience in the Foreign Service'],
  ['en', 'sk_budget', 'Post with budget management', 'Post without any budget management'],
  ['en', 'rf_language', 'Languages: Spanish and Polish', 'Languages: none'],
  ['fr', 'sk_staff', 'J’ai encadré une équipe', 'Je n’ai jamais encadré une équipe'],
  ['fr', 'sk_crisis', 'Expérience de la gestion de crise', 'Sans expérience de la gestion de crise'],
  ['de', 'rf_protocol', 'Ich verfasste Verbalnoten', 'Ich verfasste keine Verbalnoten'],
  ['de', 'sk_budget', 'Mit Budgetverantwortung', 'Budgetverantwortung hatte ich nicht'],
  ['es', 'rf_international', 'Destinada en la embajada en Quito', 'Nunca destinada en la embajada en Quito'],
  ['es', 'rf_language', 'Hablo francés e inglés', 'No hablo francés ni inglés'],
  [
    'pt',
    'rf_government',
    'Trabalhei no Ministério das Relações Exteriores',
    'Não trabalhei no Ministério das Relações Exteriores',
  ],
  ['it', 'rf_protocol', 'Ho redatto note verbali', 'Non ho redatto note verbali'],
  ['nl', 'rf_language', 'Ik spreek vloeiend Frans en Duits', 'Vloeiend Frans en Duits spreek ik niet'],
  ['sv', 'rf_government', 'Har arbetat på Utrikesdepartementet', 'Har aldrig arbetat på Utrikesdepartementet'],
  ['da', 'rf_government', 'Har arbejdet i Udenrigsministeriet', 'Har ikke arbejdet i Udenrigsministeriet'],
  ['no', 'rf_government', 'Har jobbet i Utenriksdepartementet', 'Har aldri jobbet i Utenriksdepartementet'],
  ['fi', 'rf_government', 'Olen työskennellyt ulkoministeriössä', 'En ole työskennellyt ulkoministeriössä'],
  [
    'pl',
    'rf_government',
    'Pracowałem w Ministerstwie Spraw Zagranicznych',
    'Nie pracowałem w Ministerstwie Spraw Zagranicznych',
  ],
  ['tr', 'rf_government', 'Dışişleri Bakanlığında çalıştım', 'Dışişleri Bakanlığında çalışmadım'],
  [
    'id',
    'rf_government',
    'Pernah bekerja di Kementerian Luar Negeri',
    'Belum pernah bekerja di Kementerian Luar Negeri',
  ],
  ['el', 'rf_government', 'Εργάστηκα στο Υπουργείο Εξωτερικών', 'Δεν εργάστηκα στο Υπουργείο Εξωτερικών'],
  ['ru', 'rf_government', 'Работал в МИД России', 'Никогда не работал в МИД России'],
  ['uk', 'rf_government', 'Працювала в МЗС України', 'Не працювала в МЗС України'],
  ['he', 'rf_government', 'עבדתי במשרד החוץ', 'לא עבדתי במשרד החוץ'],
  ['ar', 'rf_government', 'عملت في وزارة الخارجية', 'لم أعمل في وزارة الخارجية'],
  ['hi', 'rf_government', 'विदेश मंत्रालय में काम किया', 'विदेश मंत्रालय में काम नहीं किया'],
  ['zh', 'rf_government', '曾在外交部工作', '从未在外交部工作'],
  ['zh-Hant', 'rf_government', '曾在外交部工作', '沒有在外交部工作'],
  ['ja', 'rf_government', '外務省に勤務しました', '外務省に勤務したことはありません'],
  ['ko', 'rf_government', '외교부에서 근무한 경험이 있음', '외교부에서 근무한 경험이 없음'],
];

const WISHED: readonly (readonly [language: string, SignalId, shown: string, wished: string])[] = [
  ['en', 'rf_government', 'Diplomat at the European Commission', 'I would love to join the European Commission'],
  ['en', 'rf_government', 'Career diplomat', 'Seeking a career as a diplomat'],
  [
    'fr',
    'rf_government',
    'Ministère des Affaires étrangères',
    'Je souhaite intégrer le ministère des Affaires étrangères',
  ],
  ['de', 'rf_government', 'Ich arbeite im Auswärtigen Amt', 'Ich möchte im Auswärtigen Amt arbeiten'],
  [
    'es',
    'rf_government',
    'Carrera en el Ministerio de Relaciones Exteriores',
    'Me gustaría trabajar en el Ministerio de Relaciones Exteriores',
  ],
  ['pt', 'rf_government', 'Carreira no Itamaraty', 'Gostaria de trabalhar no Itamaraty'],
  ['it', 'rf_government', 'Carriera alla Farnesina', 'Vorrei lavorare alla Farnesina'],
  [
    'nl',
    'rf_government',
    'Werkzaam bij het ministerie van Buitenlandse Zaken',
    'Op zoek naar een functie bij het ministerie van Buitenlandse Zaken',
  ],
  ['sv', 'rf_government', 'Arbetar på Utrikesdepartementet', 'Drömmer om att arbeta på Utrikesdepartementet'],
  ['da', 'rf_government', 'Arbejder i Udenrigsministeriet', 'Håber at arbejde i Udenrigsministeriet'],
  ['no', 'rf_government', 'Jobber i Utenriksdepartementet', 'Ønsker å jobbe i Utenriksdepartementet'],
  ['fi', 'rf_government', 'Työskentelen ulkoministeriössä', 'Haluaisin työskennellä ulkoministeriössä'],
  [
    'pl',
    'rf_government',
    'Pracuję w Ministerstwie Spraw Zagranicznych',
    'Chciałbym pracować w Ministerstwie Spraw Zagranicznych',
  ],
  ['tr', 'rf_government', 'Dışişleri Bakanlığında çalışıyorum', 'Dışişleri Bakanlığında çalışmak istiyorum'],
  ['id', 'rf_government', 'Bekerja di Kementerian Luar Negeri', 'Ingin bekerja di Kementerian Luar Negeri'],
  ['el', 'rf_government', 'Εργάζομαι στο Υπουργείο Εξωτερικών', 'Θα ήθελα να εργαστώ στο Υπουργείο Εξωτερικών'],
  ['ru', 'rf_government', 'Работаю в МИД России', 'Мечтаю работать в МИД России'],
  ['uk', 'rf_government', 'Працюю в МЗС України', 'Прагну працювати в МЗС України'],
  ['he', 'rf_government', 'עובדת במשרד החוץ', 'מעוניינת לעבוד במשרד החוץ'],
  ['ar', 'rf_government', 'أعمل في وزارة الخارجية', 'أطمح إلى العمل في وزارة الخارجية'],
  ['hi', 'rf_government', 'विदेश मंत्रालय में काम करता हूँ', 'विदेश मंत्रालय में काम करना चाहता हूँ'],
  ['zh', 'rf_government', '在外交部工作', '我希望在外交部工作'],
  ['zh-Hant', 'rf_government', '在外交部工作', '有志於在外交部工作'],
  ['ja', 'rf_government', '外務省で働いています', '外務省で働きたいです'],
  ['ko', 'rf_government', '외교부에서 일합니다', '외교부에서 일하고 싶습니다'],
];

describe.each([
  ['denied', DENIED],
  ['wished for', WISHED],
] as const)('what is %s', (_, rows) => {
  it.each(rows)('%s: no %s, though "%s" shows it: "%s"', (_, id, shown, guarded) => {
    expect(idsIn(shown)).toContain(id);
    expect(idsIn(guarded)).not.toContain(id);
  });
});

describe('what only looks denied', () => {
  it.each([
    ['rf_language', 'Not only fluent in French, but also in Arabic and Spanish'],
    ['sk_crisis', 'Did not hesitate to lead the evacuation of nationals'],
    ['rf_government', 'Nicht nur im Auswärtigen Amt tätig'],
    ['rf_government', 'Travaille non seulement au ministère des Affaires étrangères'],
    ['rf_government', 'No Ministério das Relações Exteriores desde 2004'],
    ['rf_international', 'Работал не только в посольстве в Москве'],
    ['rf_government', '外務省だけでなく大使館にも勤務'],
    ['rf_government', 'عمل ما لا تقل مدته عن سبع سنوات في وزارة الخارجية'],
    ['rf_international', 'Non-resident Ambassador to Malta'],
    ['sk_crisis', 'Led a non-combatant evacuation operation in Beirut'],
  ] as const)('%s: %s', (id, text) => {
    expect(idsIn(text)).toContain(id);
  });
});

describe('the reach of a denial', () => {
  it('ends with its clause', () => {
    expect(idsIn('I have no children; served at the Ministry of Foreign Affairs')).toContain('rf_government');
    expect(idsIn('Ich habe keine Kinder, war aber zehn Jahre im Auswärtigen Amt')).toContain('rf_government');
    expect(idsIn('Never married, worked for the Ministry of Foreign Affairs')).toContain('rf_government');
  });

  it('goes on through a list', () => {
    expect(idsIn('Never worked on protocol, notes verbales or demarches')).toEqual([]);
    expect(idsIn('Keine Verbalnoten, Beglaubigungsschreiben oder Staatsbesuche')).toEqual([]);
  });

  it('turns at a conjunction', () => {
    expect(idsIn('I never lived abroad but supervised a team of 12 staff')).toContain('sk_staff');
    expect(idsIn('不会法语但是曾在外交部工作')).toContain('rf_government');
  });

  it('ends at a verb of its own', () => {
    expect(idsIn('Interested in chess and has been posted to Lima')).toContain('rf_international');
    expect(idsIn('Hat keine Kinder und war zehn Jahre im Auswärtigen Amt')).toContain('rf_government');
  });

  it('is not what an employer wishes', () => {
    expect(idsIn('The Embassy wishes to recruit an officer fluent in French and Arabic')).toContain('rf_language');
    expect(idsIn('Nous recherchons une personne bilingue français et arabe')).toContain('rf_language');
  });
});
