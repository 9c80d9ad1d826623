import type { LanguageTitles } from './form.ts';

/** Danish. Udenrigsministeriet press notes; tech and climate ambassadors are thematic. */
export const da: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassador*|~ambassador*'],
    ['head-of-mission', 'own', 'missionschef*|ambassadechef*'],
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
    ['minister-counsellor', 'own', 'ministerrad*|ministerraad'],
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
      'fns (flygtninge)?hojkommissaer*|hojkommissaer for (flygtninge|menneskerettigheder)|flygtningehojkommissaer',
    ],
  ],
};
