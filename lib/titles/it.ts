import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/** Italian. Usage of the Farnesina; the grade of ambassador and of minister plenipotentiary is not the function of head of mission. */
export const it: LanguageTitles = {
  titles: [
    ['election-observation-chief', 'own', 'cap(o|a|i) (degli )?osservator*'],
    ['ambassador', 'unsure', 'ambasciator*|ambasciatric*'],
    ['ambassador', 'own', 'ambasciat(ore|rice) straordinari* e plenipotenziari*'],
    ['head-of-mission', 'unsure', 'cap(o|i) (della )?missione|capomissione'],
    ['head-of-mission', 'own', "cap(o|i) (della )?missione diplomatica|capo (dell')?ambasciata"],
    ['high-commissioner', 'unsure', 'alt(o|a|i) commissari(o|a|i)?'],
    ['permanent-representative', 'unsure', 'rappresentante permanente|ambasciat(ore|rice) rappresentante permanente'],
    ['permanent-observer', 'unsure', 'osservatore permanente'],
    ['nuncio', 'own', 'nunzio( apostolico)?|nunzi( apostolici)?'],
    ['eu-head-of-delegation', 'own', "capo (della )?delegazione (dell'ue|dell'unione europea|ue)"],
    ['eu-head-of-delegation', 'none', 'capo (della )?delegazione'],
    ['charge-en-pied', 'own', "incaricat* d'affari,? con letter(a|e) di gabinetto"],
    ['charge-ad-interim', 'own', "incaricat* d'affari,? (a.? ?i|ad interim)|incaricat* d'affari"],
    [
      'deputy-head',
      'own',
      'ministro e vice rappresentante permanente|vice capo missione|vicecapo missione|vicecapomissione|vicario del capo missione',
    ],
    ['deputy-head', 'none', 'numero due'],
    ['minister-counsellor', 'own', 'ministro consigliere|ministra consigliera'],
    [
      'diplomatic-rank',
      'own',
      "ministr* plenipotenziari*|consigliere (d'ambasciata|di ambasciata|di legazione)|addett(o|a) (militare|per la difesa|alla difesa|culturale)",
    ],
    [
      'diplomatic-rank',
      'none',
      'prim* consiglier*|consiglier(e|a)|(prim|second|terz)(o|a) segretari(o|a)|segretari(o|a) di legazione|addett* (commercial|stampa|scientific|naval|aeronautic|agricol|di legazione|finanziari|consolare)*|consiglier(e|a) (commerciale|economic*|politic*|culturale|stampa)|second(o|a) consiglier(e|a)',
    ],
    ['consul-general', 'own', 'consol(e|i) general*'],
    ['consul', 'own', 'vice console|viceconsole|console|consoli'],
    ['honorary-consul', 'own', '(vice )?console (generale )?onorari*'],
    ['special-envoy', 'own', 'inviat* special* (del|della|per|dell)*'],
    ['special-envoy', 'none', 'inviat* speciale|rappresentante speciale'],
    ['eu-head-of-delegation', 'none', 'capodelegazione'],
    ['ambassador-at-large', 'own', 'ambasciat(ore|rice) itinerante'],
    [
      'personal-rank',
      'own',
      "(grado|rango|titolo) di ambasciat(ore|rice)|rango d'ambasciatore|grado di ministro plenipotenziario",
    ],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) commissari(o|a|i)? (delle nazioni unite |onu )?per (i rifugiati|i diritti umani)|alt(o|a) commissari(o|a) (dell osce |osce )?per le minoranze nazionali',
    ],
    ['state-commissioner', 'own', 'alt(o|a) commissari(o|a|i)? (per|contro|anti) *'],
    [
      'peace-mission-head',
      'own',
      "rappresentante speciale (aggiunt* )?(del segretario generale|dell'onu|delle nazioni unite)|capo della missione (di assistenza |di stabilizzazione |di verifica |di supporto )?delle nazioni unite",
    ],
    ['peace-mission-head', 'own', `capo (della |dell'|di )?${MISSIONS}`],
    ['election-observation-chief', 'own', 'capo osservatore'],
  ],
  cues: { aid: 'emergency', imf: '(missione|delegazione) del fondo' },
  before: {
    'look-alike': '(via|viale|palazzo|hotel|piazza|sala|villa|albergo|teatro|salone) degli',
    elsewhere: '(ha|hanno) nominato (1|2|3|4|5|6|7|8|9)*|non (ha|hanno) (ancora )?(nominato|inviato)( (un|una|alcun))?',
  },
  after: {
    'look-alike':
      "mondiale|(di )?onu donne|dello sport|della (cultura|cucina|dieta|ristorazione|candidatura|lettura|biodiversita|sostenibilita|solidarieta|legalita|speranza|fondazione|manifestazione|squadra|campagna|bellezza)|del (vino|club|made|territorio|festival|progetto|torneo|volontariato|calcio|ciclismo|mondiale|sorriso|dono)|di (expo|pace)|dell'(evento|associazione|ambiente|arte|iniziativa|olio)|onorari(o|a|e) di buona volonta|palace",
    theme: "incaricat(o|a|i) (dei|di|del|della|delle|degli|dell'|per)",
  },
  nations: 'libic*|(negli|degli|agli|gli) usa|congo|rdc|marocchin*|keniot*|pachistan*|salvadoregn*|tailandes*|uzbec*',
};
