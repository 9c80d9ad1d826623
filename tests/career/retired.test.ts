import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../lib/career';

const TODAY = 2026 * 12 + 10;
const months = (title: string, organisation: string, dates: string) =>
  serviceOf([{ title, organisation, dates, place: '', text: '' }], TODAY).months;

describe('a title that its own words call over', () => {
  it.each([
    ['Former Ambassador to Ghana', 'Acme Advisory'],
    ['Ambassador (ret.)', 'Board work'],
    ['Ancien ambassadeur de France', 'Conférencier'],
    ['Exembajador', 'Universidad de Chile'],
    ['Embaixador aposentado', 'Autônomo'],
    ['Botschafter i. R.', 'Freiberuflich'],
    ['Ex ambasciatore', 'Fondazione'],
    ['Oud-ambassadeur', 'Adviesraad'],
    ['F.d. ambassadör', 'Styrelseuppdrag'],
    ['Tidligere ambassadør', 'Foredragsholder'],
    ['Entinen suurlähettiläs', 'Säätiö'],
    ['Były ambasador', 'Fundacja'],
    ['Бывший посол', 'Фонд'],
    ['Колишній посол', 'Фонд'],
    ['Πρώην πρέσβης', 'Ίδρυμα'],
    ['Emekli Büyükelçi', 'Vakıf'],
    ['שגריר לשעבר', 'מכון מחקר'],
    ['سفير سابق', 'مركز دراسات'],
    ['पूर्व राजदूत', 'संस्थान'],
    ['Mantan Duta Besar', 'Yayasan'],
    ['前大使', '研究所'],
    ['元大使', '財団'],
    ['전 대사', '재단'],
    ['Retired diplomat', ''],
  ])('earns no service: %s at %s', (title, organisation) => {
    expect(months(title, organisation, '2016 – Present')).toBe(0);
  });

  it('keeps the time of the post where that is what the dates are', () => {
    expect(months('Former Ambassador to Ghana', '', '2010 – 2014')).toBe(48);
    expect(months('Ancien ambassadeur', 'Ambassade de France', '2010 – 2014')).toBe(48);
  });

  it.each([
    'Ambassador, Embassy of France in the former Yugoslavia',
    'Ambassador of Antigua and Barbuda to Cuba',
    'Ambassador to Peru, former Consul General in Lyon',
  ])('and other words are no such thing: %s', (title) => {
    expect(months(title, '', '2016 – Present')).toBe(131);
  });
});
