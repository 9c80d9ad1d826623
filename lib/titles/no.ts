import type { LanguageTitles } from './form.ts';

/** Norwegian. Regjeringen press notes: "stasjonssjef" is the head of a post, ambassador or consul general. */
export const no: LanguageTitles = {
  titles: [
    [
      'ambassador',
      'unsure',
      'ambassador(s|en|ens|er|ers|ene|enes|ar|ane)?|~ambassador(s|en|ens|er|ers|ene|enes|ar|ane)?',
    ],
    ['head-of-mission', 'own', 'stasjonssjef*|misjonssjef*|sjef(en)? (for|ved) (den )?(* )?ambassade(n)?'],
    ['head-of-mission', 'none', 'misjonsleder|delegasjonsleder*'],
    ['high-commissioner', 'own', 'hoykommissaer*'],
    ['permanent-representative', 'own', 'fast* representant*'],
    ['nuncio', 'own', '(apostolisk* )?nuntius'],
    [
      'deputy-head',
      'own',
      'nestleder ved (fn delegasjonen|ambassaden)|visefast representant|stedfortredende (stasjonssjef|fast representant|ambassador)|visestasjonssjef|viseambassador|stedfortreder for ambassadoren',
    ],
    ['deputy-head', 'none', 'nestleder'],
    ['minister-counsellor', 'own', 'ministerrads?'],
    ['diplomatic-rank', 'own', 'ambassaderad*|ambassadesekretaer|forsvarsattache'],
    ['diplomatic-rank', 'none', '~attache*|forstesekretaer|(forste|anden|andre|forsta|andra) ambassadse?kretaer*'],
    ['icrc-head-of-delegation', 'none', 'delegations?leder*|delegasjonsleder*'],
    ['consul-general', 'own', 'generalkonsul(en|er|ene)?'],
    ['consul', 'own', 'visekonsul(en)?'],
    ['honorary-consul', 'own', 'honoraer*konsul(en|er|ene)?'],
    ['special-envoy', 'own', 'spesialutsending*|spesialrepresentant*|klima(spesial)?utsending'],
    ['peace-mission-head', 'own', "leder* (for|af|av) (osses|osce's|osces|fns|fn's|eus|eu's) … (misjon|mission)*"],
    ['election-observation-chief', 'own', '(leder*|sjef*) (for|af|av) … valgobservat*'],
    [
      'un-high-commissioner',
      'own',
      'fns hoykommissaer|hoykommissaer for (flyktninger|menneskerettigheter|nasjonale minoriteter)',
    ],
  ],
  after: {
    'look-alike':
      'bolig*|niva*|for (foreningen|klubben|idretten|stiftelsen|kampanjen|festivalen|prosjektet|turneringen)',
  },
};
