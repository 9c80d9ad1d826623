import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/** Portuguese. "Embaixatriz" is an ambassador's wife; ministers plenipotentiary and the category of ambassador are grades (MNE, Itamaraty usage). */
export const pt: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'embaixador*'],
    ['ambassador', 'own', 'embaixador* extraordinari* e plenipotenciari*'],
    ['head-of-mission', 'unsure', 'chefes? d(e|a) missao'],
    ['head-of-mission', 'own', 'chefes? d(e|a) missao diplomatica|chefe de missoes diplomaticas'],
    ['high-commissioner', 'unsure', 'alt(o|a)s? comissari(o|a|os|as)'],
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
    ['deputy-head', 'none', 'numero dois'],
    ['head-of-mission', 'none', 'chefe d(e|o) posto'],
    ['minister-counsellor', 'own', 'ministr* conselheir*'],
    [
      'diplomatic-rank',
      'own',
      'ministr* plenipotenciari(o|a)( de (1.?ª?a?|2.?ª?a?|primeira|segunda) classe)?|conselheir* de embaixada|adid* (militar|de defesa|naval|cultural)',
    ],
    [
      'diplomatic-rank',
      'none',
      '(primeir*|segund*|terceir*) secretari*|adid(o|a)( (comercial|de imprensa|agricola))?|conselheir(o|a) (comercial|economic*|cultural|politic*)|conselheir*',
    ],
    ['consul-general', 'own', 'consul(es|esa)? ger(al|ais)'],
    ['consul', 'own', 'vice consul(es)?|consul de|consul adjunt*|agente consular|consules'],
    ['honorary-consul', 'own', 'consul(esa)? honorari*'],
    ['special-envoy', 'own', 'enviad* especial (de|do|da|para)'],
    ['special-envoy', 'none', 'enviad* especial'],
    ['ambassador-at-large', 'own', 'embaixador* itinerante|embaixador* em missao especial'],
    ['personal-rank', 'own', 'categoria de embaixador*'],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) comissari(o|a|os|as) (das nacoes unidas|da onu)|alt(o|a) comissari* para os (refugiados|direitos humanos)',
    ],
    ['state-commissioner', 'own', 'alt(o|a) comissari* para (as|o|a|os) *'],
    ['peace-mission-head', 'own', 'representante especial (adjunt* )?do secretario geral'],
    ['peace-mission-head', 'own', `chefe (adjunt* )?da ${MISSIONS}`],
    ['election-observation-chief', 'own', 'chefe da missao de observacao eleitoral|observador* chefe'],
  ],
  // The Portuguese for its permanent representation to the European Union.
  cues: { embassy: 'reper' },
};
