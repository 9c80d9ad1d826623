import type { LanguageTitles } from './form.ts';

/** Spanish. Titles as the foreign ministries of Spain and Latin America print them; "encargado de negocios" is also a company's sales title. */
export const es: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'embajador(a)?(es|as)?'],
    ['ambassador', 'own', 'embajador(a)? extraordinari(o|a) y plenipotenciari(o|a)'],
    ['head-of-mission', 'unsure', 'jef(e|a)s? de (la )?mision'],
    ['head-of-mission', 'own', 'jef(e|a)s? de (la )?mision(es)? diplomaticas?'],
    ['high-commissioner', 'unsure', 'alt(o|a) comisionad(o|a)'],
    [
      'permanent-representative',
      'unsure',
      'representante permanente|embajador(a)?,? (y )?representante permanente|delegad(o|a) permanente',
    ],
    ['permanent-observer', 'unsure', 'observador(a)? permanente'],
    ['nuncio', 'own', 'nuncio apostolico'],
    ['eu-head-of-delegation', 'own', 'jef(e|a) de la delegacion de la (ue|union europea)'],
    ['eu-head-of-delegation', 'none', 'jef(e|a) de (la )?delegacion'],
    ['charge-en-pied', 'own', 'encargad(o|a) de negocios con cartas de gabinete'],
    ['charge-ad-interim', 'own', 'encargad(o|a)s? de negocios,? (a.? ?i|ad interim|interin(o|a))'],
    ['charge-ad-interim', 'unsure', 'encargad(o|a)s? de negocios'],
    ['deputy-head', 'own', 'segund(o|a) jef(e|a) de (la )?(mision|embajada)'],
    ['minister-counsellor', 'own', 'ministr(o|a) consejer(o|a)'],
    [
      'diplomatic-rank',
      'own',
      'ministr(o|a) plenipotenciari(o|a)|consejer(o|a) de embajada|agregad(o|a) (militar|de defensa|naval)',
    ],
    [
      'diplomatic-rank',
      'none',
      '(primer|segundo|tercer|primera|segunda|tercera) secretari(o|a)|agregad(o|a) (cultural|comercial|de prensa|laboral)|consejer(o|a)',
    ],
    ['consul-general', 'own', 'consul(es|esa)? general(es)?'],
    ['consul', 'own', 'vice ?consul|consul adjunt(o|a)|consul de'],
    ['honorary-consul', 'own', 'consul(esa)? honorari(o|a)'],
    ['special-envoy', 'own', 'enviad(o|a) especial (de|del|para)'],
    ['special-envoy', 'none', 'enviad(o|a) especial|representante especial'],
    ['ambassador-at-large', 'own', 'embajador(a)? (en mision especial|itinerante)'],
    ['thematic-ambassador', 'own', 'embajador(a)? tematic(o|a)'],
    ['personal-rank', 'own', 'rango de embajador(a)?|categoria de embajador(a)?'],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) comisionad(o|a) de las naciones unidas|alt(o|a) comisionad(o|a) (de la onu )?para los (refugiados|derechos humanos)',
    ],
    ['state-commissioner', 'own', 'alt(o|a) comisionad(o|a) (para|contra) (la|el|los|las) *'],
    ['peace-mission-head', 'own', 'representante especial del secretario general'],
    ['election-observation-chief', 'own', 'jef(e|a) de (la )?mision de observacion electoral|observador(a)? jef(e|a)'],
  ],
  cues: {
    embassy:
      'embajada*|alto comisionado de la|mision permanente|representacion permanente|mision diplomatica|nunciatura|delegacion de la union europea',
    ministry:
      'ministerio de (asuntos|relaciones) exteriores|relaciones exteriores|asuntos exteriores|cancilleria|cuerpo diplomatico|diplomatic(o|a)(s)?|servicio exterior',
    accredited: 'cartas credenciales|placet|acreditad(o|a)|plenipotenciari*|excelentisim*|s.e|su excelencia',
    states:
      'naciones unidas|onu|union europea|ue|otan|oea|organizacion de (los )?estados americanos|unesco|ocde|omc|santa sede|ante la|ante el|ante las|mercosur|caricom',
    aid: 'ong|ongd|humanitari(o|a)s?|medicos sin fronteras|accion contra el hambre|cruz roja|medicos del mundo|cooperante*',
    iom: 'oim|organizacion internacional para las migraciones',
    icrc: 'cicr|cruz roja|media luna roja',
    peace: 'osce|pcsd|mision de verificacion|mantenimiento de la paz|cascos azules|mision de paz|mision de la onu',
    election: 'observacion electoral|moe ue|moe',
    imf: 'fmi|fondo monetario',
    olympic: 'olimpic(o|a)s?|paralimpic(o|a)s?|juegos|coe|comite olimpico|deportistas|panamericanos',
    business:
      'cotizacion|ventas|empresa|clientes|comercial|sucursal|agroquimic*|tienda|s.a|nuestro|proveedores|cartera',
    agency: 'acnur|refugiados',
    brand:
      'marca(s)?|campus|estudiantil*|universitari(o|a)s?|promocion|centros comerciales|voluntari(o|a)s?|tienda|embajadores de|influencer(s)?|programa de embajadores|comunidad|producto(s)?',
  },
  before: {
    deputy: 'vice|segundo|subjefe',
    acting: 'interin(o|a)',
    former: 'ex|antigu(o|a)|fue|fue tambien|anterior|anteriormente|habia sido|se desempeno como',
    designate: 'futur(o|a)|proxim(o|a)',
    staff:
      '(asistente|secretari(o|a)|asesor(a)?|chofer|conductor|cociner(o|a)|mayordomo|interprete|asistente personal|guardaespaldas) (particular )?(del|de la|de|al)|residencia (del|de la)',
    elsewhere:
      'report(a|aba|ando) (al|a la)|depende (del|de la)|recibio (al|a la)|se reunio con (el|la)|reunion con (el|la)|acompano (al|a la)|esposa del|esposo de la|bajo la direccion (del|de la)|apoyo (al|a la)|jubilacion (del|de la)|visita (del|de la)|discursos (del|de la|para el|para la)|invitado por (el|la)|en nombre (del|de la)|un(a)?|los|las',
  },
  after: {
    deputy: 'adjunt(o|a)|altern(o|a)|suplente',
    acting: 'interin(o|a)|en funciones|a.i',
    former: 'jubilad(o|a)|retirad(o|a)',
    designate: 'designad(o|a)|electo',
    'look-alike':
      'de (la |nuestra |su )?marca*|(es)?/as de marca|de buena voluntad|estudiantil|universitari*|de la juventud|del turismo|turistic*|gastronomic*|cultural de la ciudad|de paz|de la paz|del deporte|juvenil|de (nuestr*|ventas|producto*)|escolar|deportiv*|digital de|hotel|ambiental*|de unicef|campus',
    theme:
      'para (los |las |la |el )?(derechos*|cambio*|clima*|mujer*|igualdad*|cumbres*|medio*|ciber*|digital*|energ*|ocean*|asuntos*|ciencia*|lucha*)',
    elsewhere: 'es (el|la|un|una)',
  },
  small:
    'el|la|los|las|lo|de|del|en|al|a|un|una|y|o|su|sus|nuevo|nueva|actual|primer|primera|como|es|era|nombra|nombro|nombrado|nombrada|designado|designada|cargo|puesto|senor|senora|sr|sra|ante|para|por|con|desde|que|actualmente|ejercia|entonces|republica|reino|excmo|estado',
  nations:
    'espanol(a)?(es)?|aleman(a)?|frances(a)?|ingles(a)?|britanic(o|a)|estadounidense|italian(o|a)|chin(o|a)|rus(o|a)|japones(a)?|mexican(o|a)|argentin(o|a)|chilen(o|a)|colombian(o|a)|peruan(o|a)|venezolan(o|a)|cuban(o|a)|brasilen(o|a)|ecuatorian(o|a)|bolivian(o|a)|uruguay(o|a)|paraguay(o|a)|costarricense|guatemaltec(o|a)|hondurena?|salvadoren(o|a)|nicaraguense|panamen(o|a)|dominican(o|a)|sueco|suiz(o|a)|ee.uu|eeuu|palestin(o|a)|marroqui|reino unido|estados unidos|paises bajos',
};
