import type { LanguageTitles } from './form.ts';

/** Portuguese. "Embaixatriz" is an ambassador's wife; ministers plenipotentiary and the category of ambassador are grades (MNE, Itamaraty usage). */
export const pt: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'embaixador*'],
    ['ambassador', 'own', 'embaixador* extraordinari* e plenipotenciari*'],
    ['head-of-mission', 'unsure', 'chefes? d(e|a) missao'],
    ['head-of-mission', 'own', 'chefes? d(e|a) missao diplomatica|chefe de missoes diplomaticas'],
    ['high-commissioner', 'unsure', 'alt(o|a) comissari*'],
    [
      'permanent-representative',
      'unsure',
      'representante permanente|embaixador* representante permanente|delegad* permanente',
    ],
    ['nuncio', 'own', 'nuncio apostolico'],
    ['eu-head-of-delegation', 'own', 'chefe da delegacao da (ue|uniao europeia)'],
    ['eu-head-of-delegation', 'none', 'chefe d(e|a) delegacao'],
    ['charge-ad-interim', 'own', 'encarregad(o|a)s? de negocios,? (a.? ?i|ad interim|interin*)'],
    ['charge-ad-interim', 'unsure', 'encarregad(o|a)s? de negocios'],
    ['deputy-head', 'own', 'chefe adjunt(o|a) d(e|a) (missao|delegacao)|vice chefe d(e|a) missao'],
    ['minister-counsellor', 'own', 'ministr* conselheir*'],
    [
      'diplomatic-rank',
      'own',
      'ministr* plenipotenciari(o|a)( de (1.?ª?a?|2.?ª?a?|primeira|segunda) classe)?|conselheir* de embaixada|adid* (militar|de defesa|naval|cultural)',
    ],
    [
      'diplomatic-rank',
      'none',
      '(primeir*|segund*|terceir*) secretari*|adid(o|a)( (comercial|de imprensa|agricola))?|conselheir*',
    ],
    ['consul-general', 'own', 'consul(es|esa)? ger(al|ais)'],
    ['consul', 'own', 'vice consul|consul de|consul adjunt*'],
    ['honorary-consul', 'own', 'consul(esa)? honorari*'],
    ['special-envoy', 'own', 'enviad* especial (de|do|da|para)'],
    ['special-envoy', 'none', 'enviad* especial'],
    ['ambassador-at-large', 'own', 'embaixador* itinerante'],
    ['personal-rank', 'own', 'categoria de embaixador*'],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) comissari* (das nacoes unidas|da onu)|alt(o|a) comissari* para os (refugiados|direitos humanos)',
    ],
    ['state-commissioner', 'own', 'alt(o|a) comissari* para (as|o|a|os) *'],
    ['peace-mission-head', 'own', 'representante especial do secretario geral'],
  ],
  // The Portuguese for its permanent representation to the European Union.
  cues: { embassy: 'reper' },
};
