import type { LanguageTitles } from './form.ts';

/** Finnish. Ulkoministeriö usage. */
export const fi: LanguageTitles = {
  titles: [
    ['ambassador', 'own', 'suurlahettila(s|a*|i*|st*)'],
    ['head-of-mission', 'own', 'edustusto* paallik*|(suur)?lahetyston paallik*'],
    ['high-commissioner', 'unsure', 'ylikomissaari|paavaltuutettu'],
    ['permanent-representative', 'own', 'pysyv* edustaj*'],
    ['nuncio', 'own', '(apostolinen )?nuntius'],
    ['eu-head-of-delegation', 'own', 'eu edustuston paallikko'],
    ['charge-ad-interim', 'own', '(valiaikainen )?asiainhoitaj*'],
    [
      'deputy-head',
      'own',
      'apulais ?pysyva edustaja|varasuurlahettilas|apulaissuurlahettilas|edustuston (vara|apulais)paallikko|(pysyv* edustaj*|suurlahettilaan|edustuston paallik*) (sijainen|varamies|varahenkilo)',
    ],
    ['minister-counsellor', 'own', 'ministerineuvos|lahetystoneuvos'],
    [
      'diplomatic-rank',
      'own',
      '(ensimmainen |toinen |kolmas )?lahetystosihteeri|puolustusasiamies|ulkoasiainneuvos|ulkoasiainsihteeri|lahetystonneuvos',
    ],
    ['diplomatic-rank', 'none', '(lehdisto|kulttuuri|maatalous|kauppa)neuvos|kaupallinen neuvos'],
    ['consul-general', 'own', 'paakonsuli*'],
    ['consul', 'own', 'varakonsuli'],
    ['consul', 'none', 'konsuli'],
    ['honorary-consul', 'own', 'kunnia*konsuli'],
    ['special-envoy', 'own', 'erityisedustaja*|erityislahettilas'],
    ['peace-mission-head', 'own', 'etyjin (* )?*mission (johtaj|paallik)*'],
    ['election-observation-chief', 'own', 'vaalitarkkail* (johtaj|paallik)*'],
    ['icrc-head-of-delegation', 'none', 'delegaation (johtaj|paallik)*'],
    ['imf-mission-chief', 'own', 'imf:n (* )?valtuuskunnan (johtaj|paallik)*'],
    ['ambassador-at-large', 'own', 'kiertav* suurlahettila*'],
    [
      'thematic-ambassador',
      'own',
      '(ilmasto|ihmisoikeus|kyber|arktinen|teknologia|energia)suurlahettila*|arktinen suurlahettilas',
    ],
    [
      'un-high-commissioner',
      'own',
      'yk:n (pakolaisasiain paavaltuutettu|ihmisoikeusvaltuutettu)|pakolaisasiain paavaltuutettu',
    ],
  ],
  after: {
    staff: 'virka asun*',
    elsewhere: 'on (korkein|diplomaattinen|valtion)|kanssa|luona|kutsusta|johdolla|seurassa',
  },
  before: {
    'look-alike':
      'brandi|opiskelija|hyvan tahdon|hyvantahdon|kulttuuri|rauhan|urheilun|seuran|lajin|kampanjan|tapahtuman',
  },
};
