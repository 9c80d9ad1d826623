import type { LanguageTitles } from './form.ts';

/** Spanish. Titles as the foreign ministries of Spain and Latin America print them; "encargado de negocios" is also a company's sales title. */
export const es: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'embajador*|exembajador*'],
    ['ambassador', 'own', 'embajador* extraordinari* y plenipotenciari*'],
    ['head-of-mission', 'unsure', 'jef(e|a)s? de (la )?mision'],
    ['head-of-mission', 'own', 'jef(e|a)s? de (la )?mision* diplomaticas?'],
    ['head-of-mission', 'none', 'jef(e|a)s? de … mision'],
    ['high-commissioner', 'unsure', 'alt(o|a) comisionad*'],
    [
      'permanent-representative',
      'unsure',
      'representante permanente|embajador*,? (y )?representante permanente|delegad* permanente',
    ],
    ['permanent-observer', 'unsure', 'observador* permanente'],
    ['nuncio', 'own', 'nuncio apostolico'],
    ['eu-head-of-delegation', 'own', 'jef(e|a) de la delegacion de la (ue|union europea)'],
    ['eu-head-of-delegation', 'none', 'jef(e|a) de (la )?delegacion'],
    ['charge-en-pied', 'own', 'encargad* de negocios con cartas de gabinete'],
    ['charge-ad-interim', 'own', 'encargad(o|a)s? de negocios,? (a.? ?i|ad interim|interin*)'],
    ['charge-ad-interim', 'unsure', 'encargad(o|a)s? de negocios'],
    [
      'deputy-head',
      'own',
      'segund* jef(e|a) de (la )?(mision|embajada)|(subjef(e|a)|jef(e|a) adjunt*) de (la )?(mision|embajada|delegacion)|segund* de la embajada',
    ],
    ['minister-counsellor', 'own', 'ministr* consejer*'],
    [
      'diplomatic-rank',
      'own',
      'ministr* plenipotenciari*|consejer* de embajada|agregad* (militar|de defensa|naval|cultural)',
    ],
    [
      'diplomatic-rank',
      'none',
      '(primer|segundo|tercer|primera|segunda|tercera) secretari*|agregad* (comercial|de prensa|laboral|policial)|consejer*( (economic|comercial|cultural|politic|laboral|agricol|de prensa)*( y comercial)?)?',
    ],
    ['consul-general', 'own', 'consul(es|esa)? general*'],
    ['consul', 'own', 'vice ?consul|consul adjunt*|consul de'],
    ['honorary-consul', 'own', 'consul(esa)? honorari*'],
    ['special-envoy', 'own', 'enviad* especial (de|del|para)'],
    ['special-envoy', 'none', 'enviad* especial|representante especial'],
    ['ambassador-at-large', 'own', 'embajador* (en mision especial|itinerante)'],
    ['thematic-ambassador', 'own', 'embajador* tematic*'],
    ['personal-rank', 'own', 'rango de embajador*|categoria de embajador*'],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) comisionad* de las naciones unidas|alt(o|a) comisionad* (de la onu )?para los (refugiados|derechos humanos)',
    ],
    ['state-commissioner', 'own', 'alt(o|a) comisionad* (para|contra)( (la|el|los|las))? *'],
    ['peace-mission-head', 'own', 'representante especial del secretario general'],
    ['election-observation-chief', 'own', 'jef(e|a) de (la )?mision de observacion electoral|observador* jef(e|a)'],
  ],
};
