import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/** Spanish. Titles as the foreign ministries of Spain and Latin America print them; "encargado de negocios" is also a company's sales title. */
export const es: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'embajador*|exembajador*'],
    ['ambassador', 'own', 'embajador* extraordinari* y plenipotenciari*'],
    ['head-of-mission', 'unsure', 'jef(e|a)s? de (la )?mision'],
    ['head-of-mission', 'own', 'jef(e|a)s? de (la )?mision* diplomaticas?'],
    ['head-of-mission', 'own', 'jef(e|a)s? de (la )?embajada'],
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
      'segund* jef(e|a) de (la )?(mision|embajada)|(subjef(e|a)|jef(e|a) adjunt*) de (la )?(mision|embajada|delegacion)|segund* de la embajada|jef(e|a) altern(o|a) de (la )?mision|viceembajador*',
    ],
    ['deputy-head', 'none', 'segund(o|a) jef(e|a)'],
    ['minister-counsellor', 'own', 'ministr* consejer*'],
    [
      'diplomatic-rank',
      'own',
      'ministr* plenipotenciari*|consejer* de embajada|agregad* (militar|de defensa|naval|cultural)',
    ],
    [
      'diplomatic-rank',
      'none',
      '(primer|segundo|tercer|primera|segunda|tercera) secretari*|agregad* (comercial|de prensa|laboral|policial|civil|diplomatic|aere|de interior|agricol|turistic|cientific|de informacion)*|jef(e|a) de (la )?cancilleria|encargad(o|a) (consular|de la seccion consular)|consejer*( (economic|comercial|cultural|politic|laboral|agricol|de prensa)*( y comercial)?)?',
    ],
    ['consul-general', 'own', 'consul(es|esa)? general*'],
    ['consul', 'own', 'vice ?consul(es)?|consul adjunt*|consul de|agente consular'],
    ['honorary-consul', 'own', 'consul(esa)? honorari*'],
    ['special-envoy', 'own', 'enviad* especial (de|del|para)'],
    ['special-envoy', 'none', 'enviad* especial|representante especial'],
    ['thematic-ambassador', 'own', 'embajador(a)? especial (para|de|en)'],
    ['ambassador', 'own', 'embajador(a)? (concurrente|no residente)'],
    ['ambassador-at-large', 'own', 'embajador* (en mision especial|itinerante)'],
    ['thematic-ambassador', 'own', 'embajador* tematic*'],
    ['personal-rank', 'own', 'rango de embajador*|categoria de embajador*'],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) comisionad* de las naciones unidas|alt(o|a) comisionad* (de la onu )?para los (refugiados|derechos humanos)|alt(o|a) comisionad* (de la osce )?para las minorias nacionales',
    ],
    ['state-commissioner', 'own', 'alt(o|a) comisionad* (para|contra)( (la|el|los|las))? *'],
    ['peace-mission-head', 'own', 'representante especial (adjunt* )?(del secretario general|del sg|de la onu)'],
    [
      'peace-mission-head',
      'own',
      'jef(e|a) (adjunt(o|a) )?de (la )?mision (multidimensional |politica |especial )?(integrada )?(de verificacion |de apoyo |de asistencia |de estabilizacion )?de (las naciones unidas|la onu)',
    ],
    ['peace-mission-head', 'own', `jef(e|a) de (la )?(mapp|${MISSIONS})`],
    ['ngo-head-of-mission', 'none', 'jef(e|a) de (sub ?delegacion|(la )?delegacion regional)'],
    [
      'election-observation-chief',
      'own',
      'jef(e|a) de (la )?(mision de observacion electoral|moe)|observador* jef(e|a)',
    ],
  ],
  cues: {
    imf: '(mision|delegacion|staff|directorio|tecnicos|funcionarios) del fondo|(acuerdo|programa|negociacion*) con el fondo',
  },
  before: {
    'look-alike': '(salon|sala|calle|palacio|avenida|paseo|club|torre) (de|de los)|(hotel|plaza) de los',
    staff: 'introductor(a)? de',
    elsewhere:
      'al de|(ha|han) (nombrado|designado) (a )?(1|2|3|4|5|6|7|8|9)*|no (ha |han )?(nombrado|designado|enviado|nombrar|designar|enviar|nombro|designo|envio)( a)?( (un|una|ningun))?',
  },
  after: {
    'look-alike':
      'mundial(es)?|(de )?onu mujeres|de (la )?(paz|campana|cultura|gastronomia|candidatura|region|fundacion|amistad|lectura|solidaridad|esperanza|copa|idea)|del (club|festival|torneo|deporte|vino|mundial|proyecto|evento|museo|programa|reciclaje|tequila|mezcal|cafe|futbol)|de una? (equipo|club|marca|causa|empresa|fundacion)|de (su|mi|nuestra) (tierra|ciudad|pueblo)|honorari(o|a) de buena voluntad',
    theme:
      'encargad(o|a)s? (del|de (los|las|asuntos|temas|promover|relaciones|coordinar|la (cooperacion|lucha|promocion|politica|agenda|coordinacion)))',
  },
  nations: 'venezolan*|ee. uu|eeuu|ee uu|congo|rdc',
};
