import type { LanguageTitles } from './form.ts';

/** Turkish. mfa.gov.tr "Unvanlar"; "elçi" alone is a brand's or a goodwill envoy; "büyükelçilik" is the embassy. */
export const tr: LanguageTitles = {
  titles: [
    [
      'ambassador',
      'own',
      'buyukelci(si|miz|mizi|mizin|ler|leri|lerini|lerinin|lerine|leriyle|lerle|lerimiz|sinden|sini|sinin|ye|nin|yi|sine|yle|siyle)?|buyukelci(si)? unvaniyla|olaganustu ve tam yetkili buyukelci(si)?',
    ],
    ['head-of-mission', 'own', 'misyon sef(i|leri|ler|inin|ini)'],
    ['ambassador', 'own', 'buyukelciligine (atan|getiril|tayin)*'],
    ['high-commissioner', 'unsure', 'yuksek komiser(i)?'],
    ['permanent-representative', 'own', 'daimi temsilci(si|ler|leri|miz|sinin|sini)?|daimi delege(si)?'],
    ['nuncio', 'own', '(papalik|apostolik) nuncio(su)?|papalik buyukelcisi'],
    ['charge-ad-interim', 'own', '(gecici )?maslahatguzar(i)?|isguder(i)?|buyukelci(lik)? vekili'],
    [
      'deputy-head',
      'own',
      'elci daimi temsilci yardimcisi|daimi temsilci yardimcisi|buyukelci yardimcisi|misyon sef(i)? yardimcisi',
    ],
    ['deputy-head', 'own', 'elci mustesar(i)?'],
    ['minister-counsellor', 'own', 'buyukelcilik mustesari'],
    ['deputy-head', 'own', 'elci mustesar ve elci daimi temsilci yardimcisi'],
    [
      'diplomatic-rank',
      'none',
      'mustesar|baskatip|(birinci|ikinci|ucuncu) (katip|sekreter)|(basin|ticaret|kultur|kultur ve tanitma|egitim|ekonomi|din hizmetleri|tarim) musavir(i)?|atase|(askeri|ticaret|kultur) atase(si)?',
    ],
    ['diplomatic-rank', 'own', 'askeri atase(si)?|savunma atase(si)?'],
    ['consul-general', 'own', 'baskonsolos(u|luk)?'],
    ['honorary-consul', 'own', 'fahri (bas)?konsolos(u)?'],
    ['consul', 'own', 'konsolos yardimcisi|muavin konsolos|viskonsolos'],
    ['consul', 'none', 'konsolos(u)?'],
    ['ambassador-at-large', 'own', 'gezici buyukelci(si)?'],
    ['special-envoy', 'own', 'ozel temsilci(si)?|ozel elci(si)?'],
    ['thematic-ambassador', 'own', 'merkez buyukelci(si)?'],
    ['thematic-ambassador', 'own', '(iklim|siber) buyukelcisi'],
    ['eu-head-of-delegation', 'own', '(ab|avrupa birligi) (* )?delegasyonu baskan(i|ini|inin|ligina|ligini)'],
    ['ngo-head-of-mission', 'none', 'delegasyon baskani'],
    ['peace-mission-head', 'own', 'genel sekreter(i|in|inin)? (kibris )?ozel temsilci(si)?'],
    ['head-of-mission', 'none', 'misyon(u|unun)? baskan(i|ini|inin)?'],
    ['election-observation-chief', 'own', '(secim )?gozlem(ci)? (misyonu|heyeti) (baskan|sef)(i|ini|inin)?'],
    ['un-high-commissioner', 'own', '(bm|birlesmis milletler) (multeciler|insan haklari) yuksek komiseri'],
  ],
  before: { 'look-alike': 'marka|iyi niyet|kampus|ogrenci|baris|kultur|genclik|turizm' },
  nations:
    'bukres*|belgrad*|uskup*|tiflis*|tahran*|kahire*|viyana*|bruksel*|londra*|varsova*|budapeste*|lahey*|stokholm*|kopenhag*|moskova*|pekin*|encemine*|lizbon*|vasington*|cenevre*',
};
