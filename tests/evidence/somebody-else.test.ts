import { describe, expect, it } from 'vitest';
import { evidenceIn, type SignalId } from '@/lib/evidence';

const idsIn = (text: string): readonly SignalId[] => evidenceIn(text).map(({ id }) => id);

describe('what somebody else does', () => {
  it.each([
    ['en', 'Her father was a diplomat, posted to Cairo, Lima and Oslo'],
    ['en', 'My former supervisor speaks Arabic, Dari and French'],
    ['en', 'In 2014 his wife was posted to Lima'],
    ['en', 'He replaced Ann Kerr, who was posted to Lima in 2011'],
    ['en', 'The Consul General supervised 40 staff and managed the annual budget'],
    ['en', 'Team led by the Head of Mission'],
    ['en', 'Her predecessor presented his letters of credence in 2014'],
    ['en', 'Supported the Ambassador, who led a team of 40 staff'],
    ['en', 'Worked for the Ambassador who managed a budget of 4 million'],
    ['fr', 'J’ai assisté l’ambassadeur, qui dirigeait une équipe de 40 personnes'],
    ['es', 'Apoyó al embajador, que dirigía un equipo de 40 personas'],
    ['it', 'Ha assistito l’ambasciatore, che dirigeva un team di 40 persone'],
    ['nl', 'Ondersteunde de ambassadeur, die een team van 40 mensen leidde'],
    ['sv', 'Bistod ambassadören, som ledde ett team på 40 personer'],
    ['fr', 'Mon mari est en poste à Lima'],
    ['fr', 'L’ambassadrice a négocié l’accord bilatéral'],
    ['fr', 'Équipe dirigée par le chef de mission'],
    ['de', 'Von 2000 bis 2004 war mein Chef auf Posten in Lima'],
    ['de', 'Der Generalkonsul leitete ein Team von 12 Mitarbeitern'],
    ['es', 'Mi padre estuvo destinado en Lima y en París'],
    ['es', 'El embajador presentó cartas credenciales'],
    ['pt', 'O meu marido é diplomata no Itamaraty'],
    ['it', 'Mia moglie lavora alla Farnesina'],
    ['it', 'L’ambasciatore ha presentato le lettere credenziali'],
    ['nl', 'Mijn baas werkt bij het ministerie van Buitenlandse Zaken'],
    ['sv', 'Min pappa arbetade på Utrikesdepartementet'],
    ['da', 'Min mand arbejder i Udenrigsministeriet'],
    ['no', 'Faren min jobbet i Utenriksdepartementet'],
    ['fi', 'Isäni työskenteli ulkoministeriössä'],
    ['pl', 'Mój ojciec pracował w Ministerstwie Spraw Zagranicznych'],
    ['tr', 'Babam Dışişleri Bakanlığında çalıştı'],
    ['id', 'Suami saya bekerja di Kementerian Luar Negeri'],
    ['el', 'Ο πατέρας μου εργάστηκε στο Υπουργείο Εξωτερικών'],
    ['ru', 'Мой отец работал в МИД России'],
    ['ru', 'Посол вручил верительные грамоты президенту'],
    ['uk', 'Мій начальник працював у МЗС України'],
    ['he', 'אבי עבד במשרד החוץ'],
    ['ar', 'والدي عمل في وزارة الخارجية'],
    ['hi', 'मेरे पिता ने विदेश मंत्रालय में काम किया'],
    ['zh', '我的父亲曾在外交部工作'],
    ['zh-Hant', '我的父親曾在外交部工作'],
    ['ja', '父は外務省に勤務していた'],
    ['ko', '제 아버지는 외교부에서 근무하셨다'],
  ])('%s: shows nothing: %s', (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('ends where the subject of the page takes the word', () => {
    expect(idsIn('My predecessor retired early, and I supervised 12 staff')).toEqual(['sk_staff']);
    expect(idsIn('Mein Vater war Lehrer. Ich arbeite im Auswärtigen Amt')).toContain('rf_government');
  });

  it.each([
    'The President appointed her Ambassador to Chile in 2019',
    'El ministro la nombró embajadora de Irlanda en Chile',
    'Der Minister ernannte sie zur Botschafterin in Chile',
    'El canciller designó a Ana Roe embajadora de Irlanda en Chile',
    'The embassy in Lima is led by Chargé d’Affaires Ana Roe',
    'Министр назначил её послом Ирландии в Чили',
  ])('is the subject’s own where it is done to the subject: %s', (text) => {
    expect(idsIn(text)).toContain('sk_strategic_lead');
  });

  it('of a clause with a conjunction ends at its comma', () => {
    expect(idsIn('While my boss was ill, supervised 12 staff')).toEqual(['sk_staff']);
  });

  it.each(['Assisted the Ambassador with her calendar', 'Ich unterstützte den Botschafter', 'Apoyé al embajador'])(
    'is not the post of whom the subject works for: %s',
    (text) => {
      expect(idsIn(text)).not.toContain('sk_strategic_lead');
    },
  );

  it('is no other when they only stand beside the subject', () => {
    expect(idsIn('Supervised 12 staff with my predecessor')).toContain('sk_staff');
    expect(idsIn('Negotiated the air services agreement, her father being Chilean')).toContain('sk_negotiation');
  });
});

describe('an official named by a post alone', () => {
  it('is the subject of the page where the page calls its subject one', () => {
    const biography =
      'Jane Roe has served as Ambassador of Ireland to Chile since 2021.\nThe Ambassador speaks Irish, Spanish and Basque.';
    expect(evidenceIn(biography)).toContainEqual({
      id: 'sk_languages',
      quote: 'The Ambassador speaks Irish, Spanish and Basque.',
    });
  });

  it('is somebody else on any other page', () => {
    expect(idsIn('Filing clerk.\nThe Ambassador speaks Irish, Spanish and Basque.')).toEqual([]);
  });
});
