import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/** Portuguese. "Embaixatriz" is an ambassador's wife; ministers plenipotentiary and the category of ambassador are grades (MNE, Itamaraty usage). */
export const pt: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'embaixador*'],
    ['ambassador', 'own', 'embaixador* extraordinari* e plenipotenciari*'],
    ['head-of-mission', 'unsure', 'chefes? d(e|a) missao'],
    ['head-of-mission', 'own', 'chefes? d(e|a) missao diplomatica|chefe de missoes diplomaticas|chefes? da embaixada'],
    ['high-commissioner', 'unsure', 'alt(o|a)s? comissari(o|a|os|as)'],
    [
      'permanent-representative',
      'unsure',
      'representante permanente|embaixador* representante permanente|delegad* permanente',
    ],
    ['nuncio', 'own', 'nuncio apostolico'],
    ['eu-head-of-delegation', 'own', 'chefe da delegacao da (ue|uniao europeia)'],
    ['eu-head-of-delegation', 'none', 'chefe d(e|a) delegacao'],
    ['charge-en-pied', 'own', 'encarregad(o|a)s? de negocios,? com cartas? de gabinete'],
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
    ['peace-mission-head', 'own', 'representante especial (adjunt* )?(do secretario geral|do sg|da onu)'],
    ['peace-mission-head', 'own', `chefe (adjunt* )?da ${MISSIONS}`],
    [
      'peace-mission-head',
      'own',
      'chefe (adjunt* )?da missao (multidimensional |politica |especial )?(integrada )?(de apoio |de assistencia |de estabilizacao |de verificacao )?(das nacoes unidas|da onu)',
    ],
    ['election-observation-chief', 'own', 'chefe da missao de observacao eleitoral|observador* chefe'],
  ],
  // The Portuguese for its permanent representation to the European Union.
  cues: { embassy: 'reper', imf: '(missao|delegacao|tecnicos) do fundo' },
  before: {
    'look-alike': '(rua|avenida|palacio|setor|sala|salao|travessa|clube) (de|dos)|hotel dos',
    elsewhere:
      '(nomeou|nomearam|designou) (1|2|3|4|5|6|7|8|9)*|nao (nomeou|nomeara|designou|enviou)( (um|uma|nenhum))?',
  },
  after: {
    'look-alike':
      'mundial|(da )?onu mulheres|(da|do) (cultura|desporto|esporte|clube|festival|turismo|projeto|vinho|torneio|mundial|copa|programa|evento|gastronomia|campanha|associacao|fundacao|solidariedade|sustentabilidade|leitura|lingua)|para (a |o )?(cultura|desporto|esporte|educacao|lingua|leitura|juventude|boa vontade)|ibero americano*|honorari(o|a) da boa vontade',
    theme: 'encarregad(o|a)s? (da|do|das|dos|de (assuntos|promover))',
  },
  nations: 'teerao|congo|afega*|cipriot*|congoles*|ganes*|costa marfinens*|cabo verdian*|guineens*',
};
