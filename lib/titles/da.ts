import type { LanguageTitles } from './form.ts';

/** Danish. Udenrigsministeriet press notes; tech and climate ambassadors are thematic. */
export const da: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassador(en|er|erne|s)?|~ambassador(en|er)?'],
    ['head-of-mission', 'own', 'missionschef(en|er|erne)?'],
    ['high-commissioner', 'own', 'hojkommissaer(en)?'],
    ['permanent-representative', 'own', 'fast(e)? repraesentant(en)?'],
    ['nuncio', 'own', '(apostolisk(e)? )?nuntius'],
    ['charge-ad-interim', 'own', "midlertidig charge d'affaires"],
    [
      'deputy-head',
      'own',
      'stedfortraedende (fast(e)? repraesentant|missionschef|ambassador)|stedfortraeder for ambassadoren',
    ],
    ['deputy-head', 'none', 'souschef'],
    ['minister-counsellor', 'own', 'ministerrad(en)?|ministerraad'],
    ['diplomatic-rank', 'own', 'ambassaderad|ambassadesekretaer|forsvarsattache'],
    ['consul-general', 'own', 'generalkonsul(en)?'],
    ['honorary-consul', 'own', 'honoraer(general)?konsul'],
    ['special-envoy', 'own', 'saerlig(e)? (repraesentant|udsending)|specialudsending'],
    [
      'un-high-commissioner',
      'own',
      'fns (flygtninge)?hojkommissaer*|hojkommissaer for (flygtninge|menneskerettigheder)|flygtningehojkommissaer',
    ],
  ],
  cues: {
    embassy: 'ambassade|ambassaden|ambassades|fn missionen|faste mission|repraesentation(en)?',
    ministry: 'udenrigsministeriet|udenrigstjeneste(n)?|diplomat(en|er)?',
    accredited: 'akkrediteret|akkreditiv*|excellence|h.e',
    states: 'fn|eu|nato|osce|oecd|europaradet|wto',
    aid: 'laeger uden graenser|nodhjaelp*|humanitaer*|rode kors|dansk flygtningehjaelp',
    icrc: 'rode kors',
    olympic: 'olympisk*|dif|ol truppen|paralympisk*',
    brand: 'brand|carlsberg|studerende|frivillig*|butik|universitet*|kampagne*|virksomhed*',
  },
  before: {
    deputy: 'stedfortraedende|vice',
    acting: 'fungerende|konstitueret',
    former: 'tidligere|forhenvaerende|fhv|ex|var',
    designate: 'kommende|tiltraedende',
    'look-alike':
      'brand|goodwill|studenter|student|studie|kultur|sports|ungdoms|alumne|lokal|laese|born|bornehjaelps|mad|turist|cykel|miljo|frivillig|smags|job|by',
    theme: 'tech|klima|cyber|ligestillings|arktisk|menneskerettigheds',
    staff: '(assistent|sekretaer|chauffor|kok|tolk) (til|for)|residens',
    elsewhere: 'rapporterer til|refererer til|modtes med|mode med|gift med|pa vegne af|taler for|besog af|en',
  },
  after: {
    'look-alike': 'for (carlsberg|brandet|virksomheden|unicef|red barnet|boernecancer*|klubben)|hotel',
    theme: 'for (klima*|menneskerettigheder|ligestilling*|cyber*)',
    elsewhere: 'er (den|en)',
  },
  small:
    'den|det|en|et|i|pa|til|for|ved|som|og|af|sin|ny|nye|nuvaerende|danmarks|har|vaeret|bliver|er|hos|fra|nu|dronningens|kongeriget|dansk|de|sidste',
  nations:
    'dansk(e)?|danmarks|svensk(e)?|norsk(e)?|tysk(e)?|fransk(e)?|britisk(e)?|amerikansk(e)?|russisk(e)?|kinesisk(e)?|polsk(e)?|spansk(e)?|italiensk(e)?|gronlandsk(e)?',
};
