import type { LanguageTitles } from './form.ts';

/** Italian. Usage of the Farnesina; the grade of ambassador and of minister plenipotentiary is not the function of head of mission. */
export const it: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambasciator(e|i)|ambasciatric(e|i)'],
    ['ambassador', 'own', 'ambasciat(ore|rice) straordinari(o|a) e plenipotenziari(o|a)'],
    ['head-of-mission', 'unsure', 'cap(o|i) (della )?missione'],
    ['head-of-mission', 'own', 'cap(o|i) (della )?missione diplomatica'],
    ['high-commissioner', 'unsure', 'alt(o|a) commissari(o|a)'],
    ['permanent-representative', 'unsure', 'rappresentante permanente|ambasciat(ore|rice) rappresentante permanente'],
    ['permanent-observer', 'unsure', 'osservatore permanente'],
    ['nuncio', 'own', 'nunzio( apostolico)?'],
    ['eu-head-of-delegation', 'own', "capo della delegazione (dell'ue|dell'unione europea|ue)"],
    ['eu-head-of-delegation', 'none', 'capo (della )?delegazione'],
    ['charge-ad-interim', 'own', "incaricat(o|a) d'affari,? (a.? ?i|ad interim)"],
    ['charge-ad-interim', 'own', "incaricat(o|a) d'affari"],
    ['deputy-head', 'own', 'ministro e vice rappresentante permanente|vice capo missione'],
    ['minister-counsellor', 'own', 'ministro consigliere|ministra consigliera'],
    [
      'diplomatic-rank',
      'own',
      "ministr(o|a) plenipotenziari(o|a)|consigliere (d'ambasciata|di ambasciata|di legazione)|addetto (militare|per la difesa)",
    ],
    [
      'diplomatic-rank',
      'none',
      'prim(o|a) consiglier(e|a)|(primo|secondo|terzo) segretario|addett(o|a) (culturale|commerciale|stampa)',
    ],
    ['consul-general', 'own', 'consol(e|i) general(e|i)'],
    ['consul', 'own', 'vice console|viceconsole|console'],
    ['honorary-consul', 'own', '(vice )?console (generale )?onorari(o|a)'],
    ['special-envoy', 'own', 'inviat(o|a) special(e) (del|della|per|dell)*'],
    ['special-envoy', 'none', 'inviat(o|a) speciale'],
    ['ambassador-at-large', 'own', 'ambasciat(ore|rice) itinerante'],
    [
      'personal-rank',
      'own',
      "(grado|rango|titolo) di ambasciat(ore|rice)|rango d'ambasciatore|grado di ministro plenipotenziario",
    ],
    [
      'un-high-commissioner',
      'own',
      'alt(o|a) commissari(o|a) (delle nazioni unite |onu )?per (i rifugiati|i diritti umani)',
    ],
    ['state-commissioner', 'own', 'alt(o|a) commissari(o|a) (per|contro|anti) *'],
    ['peace-mission-head', 'own', 'rappresentante speciale del segretario generale'],
    ['election-observation-chief', 'own', 'capo osservatore'],
  ],
  cues: {
    embassy:
      'ambasciata*|rappresentanza permanente|rappresentanza diplomatica|missione permanente|nunziatura|alto commissariato di|sede diplomatica',
    ministry:
      'farnesina|ministero degli (affari )?esteri|affari esteri|maeci|carriera diplomatica|diplomatic(o|i|a|he)|corpo diplomatico',
    accredited: 'lettere credenziali|accreditat(o|a)|plenipotenziari*|s.e|eccellenza|gradimento|qualifica',
    states:
      "nazioni unite|onu|unione europea|ue|nato|osce|ocse|omc|unesco|santa sede|presso (la|le|il|l|i|gli)|consiglio d'europa|fao",
    aid: 'ong|umanitari(o|a)|medici senza frontiere|croce rossa|intersos|emergency|cooperante',
    iom: 'oim|organizzazione internazionale per le migrazioni',
    icrc: 'cicr|croce rossa|mezzaluna rossa',
    peace: 'missione osce|psdc|eulex|missione di pace|unifil',
    election: 'osservazione elettorale|osservatori elettorali',
    imf: 'fmi|fondo monetario',
    olympic: 'olimpic(o|a|i|he)|paralimpic(o|a|i|he)|coni|giochi|italia team|azzurri',
    business: 'vendite|clienti|azienda|s.p.a|srl|revisione',
    agency: 'unhcr|rifugiati',
    brand:
      'gusto|brand|marchio|unicef|campus|studenti|universita|testimonial|volontari*|associazione|prodotti|cucina|vino|sport|pizza',
  },
  before: {
    deputy: 'vice',
    acting: 'facente funzione',
    former: 'ex|gia|precedentemente|e stato|e stata|fu|viene nominato poi|successivamente',
    designate: 'futur(o|a)|prossim(o|a)',
    'look-alike': 'brand',
    staff:
      "(assistente|segretari(o|a)|autista|cuoco|maggiordomo|interprete|assistente personale|portavoce) (particolare )?(del|dell'|della|di)|residenza (del|dell'|della)",
    elsewhere:
      "riporta (al|all'|alla)|ha ricevuto (l'|il|la)|incontro con (l'|il|la)|incontrato (l'|il|la)|moglie (del|dell')|marito (del|dell')|accompagnato (l'|il|la)|per conto (del|dell')|visita (del|dell')|discorsi (del|dell'|per l'|per il)|un(a)?|supporto (al|all')",
  },
  after: {
    deputy: 'aggiunt(o|a)|supplente',
    acting: 'ad interim|a.i',
    former: 'a riposo|in pensione',
    designate: 'designat(o|a)',
    'look-alike':
      'del gusto|della marca|del marchio|di buona volonta|del brand|unicef|della (pace|cultura|pizza|cucina|gentilezza|solidarieta)|dello sport|del (vino|territorio|turismo|made)|studente|campus|delle (eccellenze|tradizioni)|hotel',
    theme: "per (i |la |il |l')?(diritti*|clima*|cyber*|ambiente*|donne*|sport)",
    elsewhere: 'e (il|la|un|una) (piu|massim*|diplomatic*)',
  },
  small:
    'il|lo|la|i|gli|le|l|un|una|di|del|della|dell|dei|degli|delle|d|a|al|ad|in|nel|nella|e|o|ed|nuovo|nuova|attuale|primo|prima|come|nominato|nominata|viene|poi|carica|funzione|signor|signora|presso|per|da|dal|con|che|suo|sua|repubblica|regno|stato',
  nations:
    "italian(o|a)|d'italia|italia|francese|tedesc(o|a)|spagnol(o|a)|britannic(o|a)|inglese|american(o|a)|russ(o|a)|cinese|giapponese|svizzer(o|a)|grec(o|a)|turc(o|a)|ucrain(o|a)|polacc(o|a)|argentin(o|a)|brasilian(o|a)|israelian(o|a)|egizian(o|a)|libic(o|a)|regno unito|stati uniti|paesi bassi",
};
