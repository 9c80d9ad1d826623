import type { LanguageTitles } from './form.ts';

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
      'ambassad(eur|rice)(s)? extraordinaire(s)? et plenipotentiaire(s)?|ambassadrice bilaterale ou ambassadeur bilateral|ambassadeur, haut representant',
    ],
    ['head-of-mission', 'unsure', 'chef(fe)?(s)? de (la )?mission|chef / cheffe de mission'],
    ['head-of-mission', 'own', 'chef(fe)?(s)? de (la )?mission diplomatique|chef(fe)?(s)? de poste diplomatique'],
    ['ngo-head-of-mission', 'own', '(chef / )?cheff?e? de mission humanitaire'],
    ['high-commissioner', 'unsure', 'haut(e)?(s)? commissaire(s)?'],
    [
      'permanent-representative',
      'unsure',
      'representant(e)?(s)? permanent(e)?(s)?|delegue(e)? permanent(e)?|ambassad(eur|rice) delegue(e)? permanent(e)?',
    ],
    ['permanent-representative', 'unsure', 'ambassad(eur|rice),? (et )?representant(e)? permanent(e)?'],
    ['permanent-observer', 'unsure', 'observat(eur|rice) permanent(e)?'],
    ['nuncio', 'own', 'nonce apostolique|nonce'],
    [
      'eu-head-of-delegation',
      'own',
      "chef(fe)? de (la )?delegation de l'union europeenne|chef(fe)? de (la )?delegation de l'ue",
    ],
    ['eu-head-of-delegation', 'none', 'chef(fe)? de (la )?delegation'],
    ['charge-en-pied', 'own', "chargee?(s)? d'affaires en (pied|titre)"],
    ['charge-ad-interim', 'own', "chargee?(s)? d'affaires,? par interim"],
    [
      'deputy-head',
      'own',
      'ambassad(eur|rice)s? adjoint(e)?s?|(adjointe ou )?adjoint(e)? (a la cheffe ou )?(au|a la) chef(fe)? de (poste|mission) diplomatique|numero deux de lambassade',
    ],
    ['minister-counsellor', 'own', 'ministre conseill(er|ere)'],
    [
      'diplomatic-rank',
      'own',
      "ministre plenipotentiaire|conseill(er|ere) d'ambassade|attache de defense|attache(e)? culturel(le)? pres|conseill(er|ere) des affaires etrangeres|secretaire des affaires etrangeres",
    ],
    [
      'diplomatic-rank',
      'none',
      'premi(er|ere) conseill(er|ere)|(premier|premiere|deuxieme|troisieme) secretaire|conseill(er|ere) de (premiere|deuxieme) classe|attache(e)?',
    ],
    ['diplomatic-rank', 'own', 'conseiller de premiere classe'],
    ['consul-general', 'own', 'consul(e)?(s)? general(e)?(s)?|consuls generaux'],
    ['consul', 'own', 'vice consul(e)?|consul(e)? (de france|adjoint(e)?)'],
    ['honorary-consul', 'own', 'consul(e)? honoraire|consul(e)? general(e)? honoraire'],
    ['special-envoy', 'own', 'envoye(e)? special(e)? (du|de la|pour)'],
    ['special-envoy', 'none', 'envoye(e)? special(e)?|representant(e)? special(e)?'],
    ['ambassador-at-large', 'own', 'ambassad(eur|rice) itinerant(e)?'],
    ['thematic-ambassador', 'own', 'ambassad(eur|rice)s? thematiques?|ambassadrice ou ambassadeur thematique'],
    [
      'personal-rank',
      'own',
      "dignite d'ambassad(eur|rice)( de france)?|rang d'ambassad(eur|rice)|grade de ministre plenipotentiaire|grade d'ambassadeur",
    ],
    ['sub-state-delegate', 'own', 'delegue(e)? general(e)? du quebec|delegue(e)? apostolique'],
    [
      'un-high-commissioner',
      'own',
      'haut(e)? commissaire (des nations unies )?(aux|pour les) (refugies|droits de l.homme)',
    ],
    [
      'state-commissioner',
      'own',
      "haut(e)? commissaire (de la republique|a l'|au |a la |aux (sports|solidarites|competences))",
    ],
    [
      'business-charge',
      'own',
      "charge(e)? d'affaires (btp|genie|commercia(l|le|ux)|professionnels|entreprises|dedie(e)?|immobili*|bancaire|energie|electricite|cvc|hvac|industrie|technique|& devis|et devis|particuliers|reglementaires|patrimoine|structure|batiment|travaux|h/f|f/h|junior|senior|courant*)",
    ],
    [
      'business-charge',
      'own',
      "ingenieur(e)? charge(e)? d'affaires|charge(e) d'affaires|votre charge(e)? d'affaires|technico commercial charge d'affaires",
    ],
    [
      'business-chef-de-mission',
      'own',
      'chef(fe)? de mission (expertise|comptab*|audit|en cabinet|h/f|f/h|social|paie|juridique|conseil|commissariat|interim|junior|senior|confirme*)',
    ],
    [
      'election-observation-chief',
      'own',
      "chef(fe)? observat(eur|rice)|chef(fe)? de la mission d'observation electorale",
    ],
    ['peace-mission-head', 'own', 'representant(e)? special(e)? du secretaire general'],
  ],
  cues: {
    embassy:
      "ambassade(s)?|haut commissariat|mission permanente|representation permanente|delegation permanente|poste diplomatique|mission diplomatique|nonciature|delegation de l'union europeenne|representation diplomatique|ambassad*",
    ministry:
      "ministere (de l'europe et )?des affaires etrangeres|affaires etrangeres|quai d'orsay|corps diplomatique|diplomate(s)?|diplomatie",
    accredited:
      'lettres de creance|accredite(e)?(s)?|plenipotentiaire|son excellence|s.e|agrement diplomatique|president de la republique|a la tete de delegations',
    states:
      "nations unies|onu|union europeenne|ue|otan|union africaine|unesco|ocde|omc|saint siege|aupres de l'|aupres des|aupres du|pres le|pres la|pres l'|conseil de l'europe|francophonie|oiac",
    aid: 'humanitaire|ong|croix rouge|solidarites international|medecins du monde|premiere urgence internationale|triangle generation humanitaire|handicap international|terrain|beneficiaires',
    iom: 'oim|organisation internationale pour les migrations',
    icrc: 'cicr|ficr|croix rouge|croissant rouge',
    peace: "osce|psdc|minusca|minusma|monusco|maintien de la paix|mission d'observation|casques bleus",
    election: 'observation electorale|moe ue|moe',
    imf: 'fmi|fonds monetaire',
    olympic: 'olympique(s)?|paralympique(s)?|cnosf|jeux|delegation francaise aux jeux',
    business:
      "btp|devis|commercial(e)?(s)?|portefeuille|banque|cdi|cdd|bac|comptable(s)?|expert comptable|expertise comptable|audit|clients|clientele|h/f|f/h|chantier(s)?|batiment|ingenieur|genie|dossier|collaborateur(s)?|revues|cabinet|chiffre d'affaires|account manager|commissariat aux comptes|consultation|offres|travaux|entreprise(s)?|agence|stage|alternance|missions",
    agency: 'hcr|refugies',
    brand:
      'marque(s)?|etudiant(e)?(s)?|campus|produit(s)?|publicite|influenceur*|benevole(s)?|promotion|entreprise|programme ambassadeur*|universite|association|boutique|remuneration|tri|code promo|communaute',
  },
  before: {
    deputy: 'adjoint(e)? (a|au|a la|du|de)|vice|numero deux de',
    acting: 'par interim',
    former: 'ancien(ne)?(s)?|ex|precedemment|auparavant|jadis|a ete|a egalement ete|fut|etait',
    designate: 'futur(e)?|prochain(e)?|nouvellement nomme(e)?',
    'look-alike': 'programme|club|team|jeune(s)?|reseau',
    staff:
      "(assistant|secretaire|conseiller|chauffeur|cuisinier|majordome|interprete|garde du corps|attache de presse)e? (particuli(er|ere) )?(de|du|d'|aupres de|pour)( l')?|residence de|residence d|assistante (de|du|d')",
    elsewhere:
      "rend compte (a|au)|rendant compte (a|au)|rattache(e)? (a|au)|sous l'autorite (de|du|d')|aupres (de|du|d')|accueilli|recu par|recoit|rencontre(r)?|rencontre avec|accompagne|en presence (de|du|d')|message (de|du)|epou(x|se) (de|du|d')|le poste de|poste de|role de|fonction de|fonctions de|au nom (de|du)|visite (de|du)|un(e)?|grade de",
  },
  after: {
    deputy: 'adjoint(e)?(s)?|suppleant(e)?(s)?',
    acting: 'par interim',
    former: 'honoraire|a la retraite',
    designate: 'designe(e)?|nomme(e)?|pressenti(e)?',
    'look-alike':
      "(de|d'une) (la )?marque*|de la marque|du tri|etudiant(e)?(s)?|campus|jeunes*|numerique de|du gout|du sport|du climat|de bonne volonte|de l'entreprise|(de|d'une) (nos|ses|notre|l')*|des ventes|produit(s)?|du commerce|unicef|benevole|metier(s)?|alumni|du territoire|du terroir|d'influence|bien etre|securite|rse|qualite|developpement durable",
    theme:
      "pour (les |l'|la |le )?(droits*|femmes*|environnement*|climat*|numerique*|mediterranee|oceans|poles*|lutte*|cooperation*|science*|sport|action*|affaires*|egalite*|changement*|developpement*)|charge(e)? d(e|u|es)* |chargee? du (numerique|climat)",
    elsewhere: 'est (un|une|le|la|nomme)*|: un titre|a son poste',
  },
  small:
    'le|la|les|l|de|du|des|d|a|au|aux|en|un|une|et|ou|son|sa|ses|nouveau|nouvel|nouvelle|actuel|actuelle|premier|premiere|est|comme|tant|qu|que|nomme|nommee|titre|poste|fonction|fonctions|monsieur|madame|m|mme|pres|aupres|pour|par|dans|sur|depuis|qui|bilateral|sont|ete|h|f|haut|representant|egalement|fut|s|e|republique|royaume|sa|majeste|etat|pays|gouvernement|etranger',
  nations:
    "francais(e)?(s)?|allemand(e)?|espagnol(e)?|anglais(e)?|britannique|americain(e)?|russe|chinois(e)?|suisse|belge|neerlandais(e)?|polonais(e)?|grec(que)?|turc|turque|suedois(e)?|danois(e)?|algerien(ne)?|marocain(e)?|tunisien(ne)?|senegalais(e)?|ivoirien(ne)?|gabonais(e)?|camerounais(e)?|malien(ne)?|congolais(e)?|rwandais(e)?|libanais(e)?|haitien(ne)?|japonais(e)?|indien(ne)?|bresilien(ne)?|royaume uni|royaume des pays bas|etats unis|pays bas|cote d'ivoire|birmanie|palestine|kosovo|vatican",
};
