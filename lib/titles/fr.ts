import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/**
 * French. Heads: choisirleservicepublic.gouv.fr job sheets, Vienna Convention article 14 (chargé d'affaires en pied). "Chargé d'affaires" and "chef de
 * mission" are common business titles (ONISEP); "haut-commissaire de la République" is a prefect overseas; "ambassadeur de France" may be a dignity.
 */
export const fr: LanguageTitles = {
  titles: [
    [
      'ambassador',
      'unsure',
      'ambassad(eur|rice)(s)?( (/|ou) ambassad(eur|rice))?( (bilateral|bilaterale))?|ambassadeur·rice',
    ],
    [
      'ambassador',
      'own',
      'ambassad(eur|rice)(s)? extraordinaire* et plenipotentiaire*|ambassadrice bilaterale ou ambassadeur bilateral|ambassadeur, haut representant',
    ],
    ['head-of-mission', 'unsure', 'chef* de (la )?mission|chef / cheffe de mission'],
    ['head-of-mission', 'own', "chef* de (la )?mission diplomatique|chef* de poste diplomatique|chef* de l'ambassade"],
    ['head-of-mission', 'none', 'chef* de poste'],
    ['deputy-head', 'none', 'numero deux'],
    ['deputy-head', 'own', "chef* adjoint* de (la )?delegation de l'(ue|union europeenne)"],
    ['ngo-head-of-mission', 'own', '(chef / )?cheff?e? de mission humanitaire'],
    ['high-commissioner', 'unsure', 'haut* commissaire*'],
    [
      'permanent-representative',
      'unsure',
      'representant* permanent*|delegue* permanent*|ambassad(eur|rice) delegue* permanent*|ambassad(eur|rice),? (et )?representant* permanent*',
    ],
    ['permanent-observer', 'unsure', 'observat* permanent*'],
    ['nuncio', 'own', 'nonces? apostoliques?|nonces?'],
    [
      'eu-head-of-delegation',
      'own',
      "chef* de (la )?delegation de l'union europeenne|chef* de (la )?delegation de l'ue",
    ],
    ['eu-head-of-delegation', 'none', 'chef* de (la )?delegation'],
    ['charge-en-pied', 'own', "chargee?(s)? d'affaires (en (pied|titre)|avec lettres? de cabinet)"],
    ['charge-ad-interim', 'own', "chargee?(s)? d'affaires,? par interim"],
    [
      'deputy-head',
      'own',
      'ambassad(eur|rice)s? adjoint*s?|(adjointe ou )?adjoint* (a la cheffe ou )?(au|a la) chef* de (poste|mission)( diplomatique)?|chef* adjoint* de (la )?mission|premi* conseill*,? (et )?numero deux',
    ],
    ['minister-counsellor', 'own', 'ministre conseill*'],
    [
      'diplomatic-rank',
      'own',
      "ministre plenipotentiaire|conseill* d'ambassade|attache* (de|adjoint* de) defense|attache* culturel*|secretaire d'ambassade|conseill* de cooperation et d'action culturelle|conseill* des affaires etrangeres|secretaire des affaires etrangeres",
    ],
    [
      'diplomatic-rank',
      'none',
      '(conseill*|attache*) (economi|politi|commercia|de presse|scientifi|agricol|socia)*|conseill* cultur*|deuxieme conseill*|(premier|premiere|deuxieme|troisieme) secretaire|conseill* de (premiere|deuxieme) classe|conseill*,? (juridique|consulaire|humanitaire|militaire|de cooperation|de defense)|chef* de (la )?chancellerie|attache*',
    ],
    ['diplomatic-rank', 'own', 'conseiller de premiere classe'],
    // second at the embassies of French-speaking states
    ['deputy-head', 'none', 'premi(er|ere) conseill*'],
    [
      'deputy-head',
      'own',
      "numero deux de l'ambassade|chef* adjoint* de l'ambassade|premi* conseill*,? adjoint* (a|de) l'ambassad(eur|rice)",
    ],
    ['election-observation-chief', 'own', "chef* de (la )?mission (d'observation|electorale|d'experts electoraux)"],
    ['consul-general', 'own', 'consul(e|s|es)? general*|consuls generaux'],
    ['consul', 'own', 'vice consul(e|s|es)?|consul(e)? (de france|adjoint*)|agent* consulaire*'],
    ['consul', 'none', 'consule'],
    ['honorary-consul', 'own', 'consul(e|s|es)? (generale?s? |generaux )?honoraires?'],
    ['special-envoy', 'own', 'envoye* special* (du|de la|pour)'],
    ['special-envoy', 'none', 'envoye* special*|representant* special*'],
    ['ambassador-at-large', 'own', 'ambassad(eur|rice)s? itinerant*|ambassad(eur|rice)s? en mission speciale'],
    ['thematic-ambassador', 'own', 'ambassad(eur|rice)s? thematiques?|ambassadrice ou ambassadeur thematique'],
    [
      'personal-rank',
      'own',
      "dignite d'ambassad(eur|rice)( de france)?|rang d'ambassad(eur|rice)|grade de ministre plenipotentiaire|grade d'ambassadeur",
    ],
    [
      'sub-state-delegate',
      'own',
      'delegue* general* (du quebec|de la wallonie|de la federation wallonie|de flandre)|delegue* apostolique',
    ],
    [
      'un-high-commissioner',
      'own',
      "haut* commissaire (des nations unies )?(aux|pour les) (refugies|droits de l'homme|droits humains)|haut* commissaire (de l'osce )?pour les minorites nationales",
    ],
    [
      'state-commissioner',
      'own',
      "haut* commissaire (de la republique|(a|de|en|pour) (la )?(polynesie|nouvelle caledonie|wallis)|a l'(energie|egalite|emploi|enfance|integration|inclusion|economie|engagement)*|au *|a la *|aux (sports|solidarites|competences))",
    ],
    [
      'business-charge',
      'own',
      "charge* d'affaires (btp|genie|professionnel*|grands comptes|commercia*|professionnels|entreprises|dedie*|immobili*|bancaire*|energie|electricite|cvc|hvac|industrie|technique|& devis|et devis|particuliers|reglementaires|patrimoine|structure|batiment|travaux|h/f|f/h|junior|senior|courant*|en (plomberie|electricite|chauffage|climatisation|couverture|menuiserie|assurance|btp|genie|travaux|energie|immobilier|informatique|batiment)*)|ingenieur* charge* d'affaires|charge* d'affaires|votre charge* d'affaires|technico commercial charge d'affaires",
    ],
    [
      'business-chef-de-mission',
      'own',
      'chef* de mission (expertise|comptab*|audit|en cabinet|h/f|f/h|social|paie|juridique|conseil|commissariat|interim|junior|senior|confirme*)',
    ],
    ['election-observation-chief', 'own', "chef* observat*|chef* de la mission d'observation electorale"],
    [
      'peace-mission-head',
      'own',
      "representant* special* (adjoint* )?(du secretaire general|du sg|de l'onu|des nations unies|de l'union africaine|du president de la commission)",
    ],
    ['peace-mission-head', 'own', `chef* (adjoint* )?de (la |l')?${MISSIONS}`],
    [
      'peace-mission-head',
      'own',
      "chef* (adjoint* )?de (la )?mission (multidimensionnelle |politique |speciale )?(integree )?(d'appui |d'assistance |d'observation |de stabilisation |de verification )?(des nations unies|de l'onu)",
    ],
    ['ngo-head-of-mission', 'none', 'chef* de (la )?(sous|delegation regionale|delegation pays)* delegation'],
  ],
  cues: { imf: '(mission|services|delegation) du fonds' },
  before: {
    'look-alike': '(hotel|villa|theatre|pavillon|salon|salle|cafe|restaurant|rue|avenue|galerie|palais|domaine) des',
    elsewhere: '(a|ont) (nomme|designe) (1|2|3|4|5|6|7|8|9)*|pas (encore )?(nomme|designe|envoye) d|sans',
  },
  after: {
    'look-alike':
      "mondial(e|es|s)?|onu femmes|(d'|de l')onu femmes|pour la (journee|semaine|fondation)|de tri|(du|des) (world|mondial|zero dechet|compost*|recycl*|club|festival*|tournoi*|salon*|projet*|label|terroir*|territoire*|vignoble*|vins?|patrimoine|tourisme|don|livre|velo|sports|coeur)|3r|de (la )?(collecte|prevention des dechets|reduction des dechets)|de (la )?(paix|lecture|coupe du monde|fondation|gastronomie|candidature|competition|region|ville|biodiversite|nature|laicite|course|campagne|solidarite)|de l'(association|evenement|exposition|expo|ecologie|equipe|artisanat|agriculture)",
    theme:
      "chargee?s? (de|des|du|d')|deleguee?s? (a|aux|au|pour)|en mission sur|pour le deminage|contre la (piraterie|criminalite|traite)",
  },
  nations:
    'rdc|rd congo|congo|(aux|des|les) eau|(aux|des|les) usa|congolais*|burkinabe*|costaricien*|peruvien*|philippin*|ivoirien*|bissau guineen*',
};
