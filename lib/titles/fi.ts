import type { LanguageTitles } from './form.ts';

/** Finnish. Ulkoministeriö usage. */
export const fi: LanguageTitles = {
  titles: [
    ['ambassador', 'own', 'suurlahetti(las|laan|laat|laana|laaksi|lasta|laiden)'],
    ['head-of-mission', 'own', 'edustusto(n|jen) paallik(ko|on|kona|oksi|ot|oita|kojen|oille)'],
    ['high-commissioner', 'unsure', 'ylikomissaari|paavaltuutettu'],
    ['permanent-representative', 'own', 'pysyv(a|an) edustaj(a|an)'],
    ['nuncio', 'own', '(apostolinen )?nuntius'],
    ['eu-head-of-delegation', 'own', 'eu edustuston paallikko'],
    ['charge-ad-interim', 'own', '(valiaikainen )?asiainhoitaj(a|an|ana|aksi)'],
    ['minister-counsellor', 'own', 'ministerineuvos|lahetystoneuvos'],
    ['diplomatic-rank', 'own', 'lahetystosihteeri|puolustusasiamies|ulkoasiainneuvos|lahetystonneuvos'],
    ['consul-general', 'own', 'paakonsuli(n|na)?'],
    ['honorary-consul', 'own', 'kunnia(paa)?konsuli'],
    ['special-envoy', 'own', 'erityisedustaja(n|na)?|erityislahettilas'],
    ['ambassador-at-large', 'own', 'kiertav(a|an) suurlahettila(s|an)'],
    [
      'thematic-ambassador',
      'own',
      '(ilmasto|ihmisoikeus|kyber|arktinen|teknologia|energia)suurlahettila(s|an)|arktinen suurlahettilas',
    ],
    [
      'un-high-commissioner',
      'own',
      'yk:n (pakolaisasiain paavaltuutettu|ihmisoikeusvaltuutettu)|pakolaisasiain paavaltuutettu',
    ],
  ],
  cues: {
    embassy: 'suurlahetysto*|pysyva edustusto|edustusto*',
    ministry: 'ulkoministerio*|ulkoasiainhallin*|diplomaat*',
    accredited: 'valtuuskirje*|akkreditoi*',
    states: 'yk|yk:n|yk:ssa|eu|eu:n|nato|etyj|oecd|pyha istuin',
    aid: 'laakarit ilman rajoja|avustusjarjesto|humanitaari*|punainen risti',
    brand: 'brandi*|opiskelija*|hyvan tahdon|marimekko|unicef*|vapaaehtoi*',
  },
  before: {
    deputy: 'vara|apulais',
    acting: 'vt|vt.|virkaa tekeva',
    former: 'entinen|ent|ex|aiempi',
    designate: 'tuleva|nimitetty',
    'look-alike': 'brandi|opiskelija|hyvan tahdon|kulttuuri',
    staff: 'suurlahettilaan (avustaja|sihteeri|kuljettaja)',
    elsewhere: 'tapasi|raportoi|kiitan kaikkia|kiitan',
  },
  after: {
    deputy: 'sijainen|varamies',
    staff: '(avustaja|sihteeri|kuljettaja|kokki|puoliso|residenssi)*',
    'look-alike': 'hotelli',
  },
  small: 'ja|on|uusi|nykyinen|suomen|kaikkia|kaikki|viroissa|tasavallan',
  nations:
    'suomen|ruotsin|saksan|ranskan|venajan|viron|norjan|tanskan|britannian|yhdysvaltain|kiinan|puolan|espanjan|italian|ukrainan|japanin|hanoissa|kiova|kiovassa|pariisissa|lontoossa|berliinissa|roomassa|moskovassa|tukholmassa|oslossa',
};
