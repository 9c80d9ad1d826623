import type { LanguageTitles } from './form.ts';

/** Portuguese. "Embaixatriz" is an ambassador's wife; ministers plenipotentiary and the category of ambassador are grades (MNE, Itamaraty usage). */
export const pt: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'embaixador(a)?(es|as)?'],
    ['ambassador', 'own', 'embaixador(a)? extraordinari(o|a) e plenipotenciari(o|a)'],
    ['head-of-mission', 'unsure', 'chefes? d(e|a) missao'],
    ['head-of-mission', 'own', 'chefes? d(e|a) missao diplomatica|chefe de missoes diplomaticas'],
    ['high-commissioner', 'unsure', 'alt(o|a) comissari(o|a)'],
    [
      'permanent-representative',
      'unsure',
      'representante permanente|embaixador(a)? representante permanente|delegad(o|a) permanente',
    ],
    ['nuncio', 'own', 'nuncio apostolico'],
    ['eu-head-of-delegation', 'own', 'chefe da delegacao da (ue|uniao europeia)'],
    ['eu-head-of-delegation', 'none', 'chefe d(e|a) delegacao'],
    ['charge-ad-interim', 'own', 'encarregad(o|a)s? de negocios,? (a.? ?i|ad interim|interin(o|a))'],
    ['charge-ad-interim', 'unsure', 'encarregad(o|a)s? de negocios'],
    ['minister-counsellor', 'own', 'ministr(o|a) conselheir(o|a)'],
    [
      'diplomatic-rank',
      'own',
      'ministr(o|a) plenipotenciari(o|a)( de (1.?ª?a?|2.?ª?a?|primeira|segunda) classe)?|conselheir(o|a) de embaixada|adid(o|a) (militar|de defesa|naval)',
    ],
    [
      'diplomatic-rank',
      'none',
      '(primeir(o|a)|segund(o|a)|terceir(o|a)) secretari(o|a)|adid(o|a)( cultural)?|conselheir(o|a)',
    ],
    ['consul-general', 'own', 'consul(es|esa)? ger(al|ais)'],
    ['consul', 'own', 'vice consul|consul de|consul adjunt(o|a)'],
    ['honorary-consul', 'own', 'consul(esa)? honorari(o|a)'],
    ['special-envoy', 'own', 'enviad(o|a) especial (de|do|da|para)'],
    ['special-envoy', 'none', 'enviad(o|a) especial'],
    ['ambassador-at-large', 'own', 'embaixador(a)? itinerante'],
    ['personal-rank', 'own', 'categoria de embaixador(a)?'],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) comissari(o|a) das nacoes unidas|alt(o|a) comissari(o|a) para os (refugiados|direitos humanos)',
    ],
    ['state-commissioner', 'own', 'alt(o|a) comissari(o|a) para (as|o|a|os) *'],
    ['peace-mission-head', 'own', 'representante especial do secretario geral'],
  ],
  cues: {
    embassy: 'embaixada*|missao permanente|representacao permanente|missao diplomatica|nunciatura|alto comissariado da',
    ministry:
      'itamaraty|mne|ministerio d(os|as) (negocios estrangeiros|relacoes exteriores)|negocios estrangeiros|relacoes exteriores|carreira diplomatica|diplomata(s)?|corpo diplomatico',
    accredited: 'cartas credenciais|acreditad(o|a)|plenipotenciari*|excelencia|s.e',
    states:
      'nacoes unidas|onu|uniao europeia|otan|cplp|nato|unesco|ocde|omc|santa se|junto (a|ao|das|da|do)|mercosul|oea|uniao africana',
    aid: 'ong|humanitari(o|a)s?|medicos sem fronteiras|cruz vermelha',
    iom: 'oim|organizacao internacional para as migracoes',
    icrc: 'cicv|cruz vermelha',
    peace: 'osce|pcsd|missao de paz|manutencao da paz',
    election: 'observacao eleitoral|moe',
    imf: 'fmi|fundo monetario',
    olympic: 'olimpic(o|a)s?|paralimpic(o|a)s?|jogos|cob|comite olimpico|atletas',
    business: 'vendas|empresa|clientes|comercial|loja|obras',
    agency: 'acnur|refugiados',
    brand:
      'marca(s)?|campus|universitari(o|a)s?|estudantil|voluntari(o|a)s?|programa|influenciador*|loja|promocao|produto(s)?',
  },
  before: {
    deputy: 'vice',
    former: 'ex|antig(o|a)|foi|foi tambem|anterior',
    designate: 'futur(o|a)|proxim(o|a)',
    staff:
      '(assistente|secretari(o|a)|assessor(a)?|motorista|cozinheir(o|a)|mordomo|interprete) (particular )?(do|da|de|ao)|residencia d(o|a)',
    elsewhere:
      'report(a|ava) (ao|a)|recebeu (o|a)|reuniu se com (o|a)|encontro com (o|a)|acompanhou (o|a)|esposa (do|de um)|marido da|apoio (ao|a)|visita d(o|a)|titulo oficial completo e|um(a)?',
  },
  after: {
    deputy: 'adjunt(o|a)|altern(o|a)|substitut(o|a)',
    acting: 'interin(o|a)|em exercicio',
    former: 'aposentad(o|a)|jubilad(o|a)|reformad(o|a)',
    designate: 'designad(o|a)|indicad(o|a)',
    'look-alike':
      'd(a|e) (nossa )?marca*|da boa vontade|de boa vontade|universitari*|estudantil|do turismo|da juventude|da unicef|do unicef|da paz|campus|jovem|do esporte|ambiental',
    theme: 'para (os |as |a |o )?(direitos*|clima*|ambiente*|mulheres*|ocean*|alteracoes*|ciber*)',
    elsewhere: '(no feminino)|e a esposa|e o (mais|titulo|chefe)',
  },
  small:
    'o|a|os|as|de|do|da|dos|das|em|no|na|ao|um|uma|e|ou|novo|nova|atual|actual|primeiro|primeira|como|foi|nomeado|nomeada|cargo|senhor|senhora|sr|sra|junto|para|por|com|desde|que|seu|sua|republica|reino',
  nations:
    'portugues(a)?|brasileir(o|a)|frances(a)?|alema(o|n)?|espanhol(a)?|britanic(o|a)|american(o|a)|italian(o|a)|chines(a)?|russ(o|a)|japones(a)?|angolan(o|a)|mocambican(o|a)|cabo verdian(o|a)|guineense|timorense|argentin(o|a)|suic(o|a)|reino unido|estados unidos|paises baixos|macau',
};
