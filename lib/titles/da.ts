import type { LanguageTitles } from './form.ts';

/** Danish. Udenrigsministeriet press notes; tech and climate ambassadors are thematic. */
export const da: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassador(s|en|ens|er|ers|erne|ernes)?|~ambassador(s|en|ens|er|ers|erne|ernes)?'],
    ['head-of-mission', 'own', 'missionschef*|ambassadechef*|chef(en)? for (den )?(* )?ambassade(n)?'],
    ['high-commissioner', 'own', 'hojkommissaer*'],
    ['permanent-representative', 'own', 'fast* repraesentant*'],
    ['nuncio', 'own', '(apostolisk* )?nuntius'],
    ['charge-ad-interim', 'own', "midlertidig charge d'affaires"],
    [
      'deputy-head',
      'own',
      'stedfortraedende (fast* repraesentant|missionschef|ambassador)|vicemissionschef|stedfortraeder for ambassadoren',
    ],
    ['deputy-head', 'none', 'souschef'],
    ['minister-counsellor', 'own', 'ministerrads?'],
    ['diplomatic-rank', 'own', 'ambassaderad|ambassadesekretaer|forsvarsattache'],
    ['diplomatic-rank', 'none', '~attache*|(forste|anden|andre|forsta|andra) ambassadse?kretaer*'],
    ['icrc-head-of-delegation', 'none', 'delegations?leder*|delegasjonsleder*'],
    ['consul-general', 'own', 'generalkonsul(en|er|erne)?'],
    ['peace-mission-head', 'own', 'generalsekretaerens saerlige repraesentant'],
    ['election-observation-chief', 'own', 'chef* for … valgobservat*'],
    ['honorary-consul', 'own', 'honoraer*konsul(en|er|erne)?'],
    ['special-envoy', 'own', 'saerlig* (repraesentant|udsending)|specialudsending'],
    [
      'un-high-commissioner',
      'own',
      'fns (flygtninge)?hojkommissaer*|hojkommissaer for (flygtninge|menneskerettigheder|nationale mindretal)|flygtningehojkommissaer',
    ],
  ],
  before: { staff: 'nordisk' },
  after: {
    'look-alike':
      'rokade*|bolig*|niveau*|for (foreningen|klubben|idraetten|fonden|kampagnen|festivalen|projektet|turneringen)',
  },
  nations: 'kongo',
};
