import type { LanguageTitles } from './form.ts';

/** Turkish. mfa.gov.tr "Unvanlar"; "elçi" alone is a brand's or a goodwill envoy; "büyükelçilik" is the embassy. */
export const tr: LanguageTitles = {
  titles: [
    [
      'ambassador',
      'own',
      'buyukelci(si|miz|ler|leri|lerimiz|sini|sinin|ye|nin|yi|sine|yle|siyle)?|buyukelci(si)? unvaniyla',
    ],
    ['ambassador', 'own', 'olaganustu ve tam yetkili buyukelci(si)?'],
    ['head-of-mission', 'own', 'misyon sef(i|leri|ler|inin|ini)'],
    ['high-commissioner', 'unsure', 'yuksek komiser(i)?'],
    ['permanent-representative', 'own', 'daimi temsilci(si|ler|leri|miz|sinin|sini)?|daimi delege(si)?'],
    ['nuncio', 'own', '(papalik|apostolik) nuncio(su)?|papalik buyukelcisi'],
    ['charge-ad-interim', 'own', '(gecici )?maslahatguzar(i)?|isguder(i)?'],
    [
      'deputy-head',
      'own',
      'elci daimi temsilci yardimcisi|daimi temsilci yardimcisi|buyukelci yardimcisi|misyon sef(i)? yardimcisi',
    ],
    ['minister-counsellor', 'own', 'elci mustesar(i)?( ve elci daimi temsilci yardimcisi)?|buyukelcilik mustesari'],
    ['deputy-head', 'own', 'elci mustesar ve elci daimi temsilci yardimcisi'],
    ['diplomatic-rank', 'none', 'mustesar|(birinci|ikinci|ucuncu) katip|atase|(askeri|ticaret|kultur) atase(si)?'],
    ['diplomatic-rank', 'own', 'askeri atase(si)?|savunma atase(si)?'],
    ['consul-general', 'own', 'baskonsolos(u|luk)?'],
    ['honorary-consul', 'own', 'fahri (bas)?konsolos(u)?'],
    ['consul', 'own', 'konsolos yardimcisi|muavin konsolos'],
    ['special-envoy', 'own', 'ozel temsilci(si)?|ozel elci(si)?'],
    ['thematic-ambassador', 'own', 'merkez buyukelci(si)?'],
    ['un-high-commissioner', 'own', '(bm|birlesmis milletler) (multeciler|insan haklari) yuksek komiseri'],
  ],
  cues: {
    embassy: 'buyukelcilik|buyukelciligi*|daimi temsilcilik|daimi temsilciligi*|elcilik|elciligi*|misyon',
    ministry: 'disisleri*|diplomat*|mfa',
    accredited: 'guven mektubu*|akredite|agreman|atanan|ekselans*',
    states: 'birlesmis milletler*|bm|ab|avrupa birligi*|nato|agit|oecd|uluslararasi kurulus*|unesco',
    aid: 'sinir tanimayan doktorlar|insani yardim|kizilay|kizilhac|stk',
    olympic: 'olimpiyat*|paralimpik*|tmok',
    brand: 'marka*|kampus|ogrenci|iyi niyet|universite*|unicef|kampanya*|gonullu*',
  },
  before: {
    former: 'eski|emekli|onceki',
    acting: 'gecici|vekaleten',
    designate: 'yeni atanan|aday',
    'look-alike': 'marka|iyi niyet|kampus|ogrenci|baris|kultur|genclik|turizm|sevgi|kardeslik|saglik',
  },
  after: {
    deputy: 'yardimcisi|vekili',
    designate: 'adayi',
    staff: '(asistani|sekreteri|soforu|esi|asci*|tercumani|ozel kalem*|konutu|rezidansi)',
    elsewhere: '(ile gorustu|ile bir araya geldi|gorev yaptigi|bir uluslararasi)',
    'look-alike': 'otel*|oteli',
  },
  small: 've|bir|ilk|yeni|sayin|t|c|cumhuriyeti|olarak|nezdinde|nezdindeki|turkiye',
  nations:
    't.c|turk|turkiye*|alman|almanya*|fransiz|fransa*|ingiliz|ingiltere*|amerikan|abd*|rus|rusya*|cin|yunan*|iran*|israil*|azerbaycan*|tiran|paris|sam|londra|berlin|roma|washington|moskova|bakü|baku',
};
