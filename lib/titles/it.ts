import type { LanguageTitles } from './form.ts';

/** Italian. Usage of the Farnesina; the grade of ambassador and of minister plenipotentiary is not the function of head of mission. */
export const it: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambasciator*|ambasciatric*'],
    ['ambassador', 'own', 'ambasciat(ore|rice) straordinari* e plenipotenziari*'],
    ['head-of-mission', 'unsure', 'cap(o|i) (della )?missione|capomissione'],
    ['head-of-mission', 'own', 'cap(o|i) (della )?missione diplomatica'],
    ['high-commissioner', 'unsure', 'alt(o|a) commissari*'],
    ['permanent-representative', 'unsure', 'rappresentante permanente|ambasciat(ore|rice) rappresentante permanente'],
    ['permanent-observer', 'unsure', 'osservatore permanente'],
    ['nuncio', 'own', 'nunzio( apostolico)?'],
    ['eu-head-of-delegation', 'own', "capo (della )?delegazione (dell'ue|dell'unione europea|ue)"],
    ['eu-head-of-delegation', 'none', 'capo (della )?delegazione'],
    ['charge-ad-interim', 'own', "incaricat* d'affari,? (a.? ?i|ad interim)|incaricat* d'affari"],
    [
      'deputy-head',
      'own',
      'ministro e vice rappresentante permanente|vice capo missione|vicecapo missione|vicecapomissione',
    ],
    ['minister-counsellor', 'own', 'ministro consigliere|ministra consigliera'],
    [
      'diplomatic-rank',
      'own',
      "ministr* plenipotenziari*|consigliere (d'ambasciata|di ambasciata|di legazione)|addett(o|a) (militare|per la difesa|culturale)",
    ],
    [
      'diplomatic-rank',
      'none',
      'prim* consiglier*|(primo|secondo|terzo) segretario|addett* (commerciale|stampa|scientifico)|consigliere (commerciale|economico|politico|culturale)|secondo consigliere',
    ],
    ['consul-general', 'own', 'consol(e|i) general*'],
    ['consul', 'own', 'vice console|viceconsole|console'],
    ['honorary-consul', 'own', '(vice )?console (generale )?onorari*'],
    ['special-envoy', 'own', 'inviat* special* (del|della|per|dell)*'],
    ['special-envoy', 'none', 'inviat* speciale'],
    ['ambassador-at-large', 'own', 'ambasciat(ore|rice) itinerante'],
    [
      'personal-rank',
      'own',
      "(grado|rango|titolo) di ambasciat(ore|rice)|rango d'ambasciatore|grado di ministro plenipotenziario",
    ],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) commissari* (delle nazioni unite |onu )?per (i rifugiati|i diritti umani)',
    ],
    ['state-commissioner', 'own', 'alt(o|a) commissari* (per|contro|anti) *'],
    ['peace-mission-head', 'own', 'rappresentante speciale del segretario generale'],
    ['election-observation-chief', 'own', 'capo osservatore'],
  ],
};
