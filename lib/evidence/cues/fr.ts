import type { LanguageCues } from './cue.ts';

/** French. Terms as in the French texts of the Vienna Conventions, posts and departments as the Quai d’Orsay names them, levels of the CEFR. */
export const fr: LanguageCues = {
  diplomatic:
    'ambassad*|consul*|diplomati*|ministere|affaires etrangeres|bilatera*|multilatera*|onu|nations unies|union europeenne|chef de mission|attache*|pays hote|mission permanente|chancellerie|ministre*',
  trap: 'rattach* (au|a la|a l) ………|(sous l autorite|sous la direction|sous la responsabilite) (du|de la|de l|d) ………|(assistant*|secretaire|chauffeur|conseill*) (de|du|de la|de l) ambassad*|ambassad* de (la )?marque|ambassad* (etudiant*|sportif*)|charge* d affaires (btp|commercial*|travaux|electricit*|entreprise*|cvc|immobilier*|professionnel*)',
  speaks:
    'competence professionnelle|capacite professionnelle|langue natale|connaissances? de base|courant|couramment|bilingue|trilingue|parle|parlons|parlees|parle*|lu|ecrit|notions|langues|maitrise|langue maternelle|niveau|polyglotte|interprete|a2|b1|b2|c1|c2',
  signals: {
    rf_international: {
      strong:
        'evacu* (de |des )?(#|…)? ?(ressortissant*|compatriote*|citoyen*|francais*|nationaux) …(de|depuis|du|d)|ambassad(eur|rice) (de @ |d @ )?(au|en|aux|a|aupres de|aupres du) @|ambassad(eur|rice) @ (au|en|aux|a) @|en poste (a|au|aux|en|dans)|en poste a l etranger|affect* (a|au|aux|en) …@|accredit* aupres|mission permanente …(aupres|a|de)|representation permanente (de …)?(aupres|a)|ambassad* (de …)?(a|au|aux|en) @|ambassade de @ (a|au|aux|en) @|ambassade … (a|au|aux|en) @|consul* (general* )?(de …)?(a|au|aux|en) @|consulat general|expatri* (a|au|aux|en) @|detach* aupres|(#|deux|trois|quatre|cinq) postes (diplomatiques |a l etranger)?|postes (successifs |diplomatiques )?(a|au|aux|en) @|mission* (a l etranger|de terrain|exterieure*)|sejours? de longue duree|premier* poste* …@|volontaire international|as pieds dans|carriere … @ …@|casques bleus|operation de maintien de la paix',
      against:
        'etudiant*|erasmus|semestre|stage linguistique|touris*|voyage*|agent de droit local|recrut* local*|teletravail|clients internationaux|vacances|chez|magasin*|usine*|filiale*|hypermarche*|supermarche*|sarl',
    },
    rf_protocol: {
      strong:
        '(chef|cheffe|service|direction|responsable|charge|chargee|directeur|directrice|officier|bureau|agent) du protocole|protocole (d etat|diplomatique|et ceremonial|republicain)|lettres de creance|note(s)? verbale(s)?|corps diplomatique|ceremonial|immunites|privileges et immunites|convention de vienne|visite(s)? (d etat|officielle*|ministerielle*|presidentielle*)|preseance|agrement …(pays|etat|ambassad*)|demarches (diplomatiques|aupres)|doyen du corps|exequatur',
      weak: 'protocole|ceremonies|etiquette|delegations etrangeres',
      trap: 'protocole* (de messagerie|de chiffrement|chiffre*|informatique*|de transfert|de routage|d echange|blockchain|sans fil|de vote)|protocole* (reseau*|de recherche|clinique*|d essai|de soins|sanitaire*|de securite|de communication|de kyoto|de montreal|de nagoya|operatoire*|internet|tcp|experiment*|d accord|de test*|therapeutique*|de laboratoire|transactionnel|preelectoral)|identifiants',
      against:
        'clinique*|essai clinique|reseau|reseaux|patients|laboratoire|agrement (prefectoral|ministeriel|technique)|securite informatique|informatique',
    },
    rf_government: {
      strong:
        'conseill* (d|du|le|la|les|au|aupres du) ministre* (des affaires etrangeres|de l europe)|(negociat(eur|rice) en chef|chef negociat*) (pour |du |de la |de l |de |des |d )@|ministere(s)? (de|des|du|francais|delegue|chargee?|federal)|quai d orsay|fonctionnaire*|affaires etrangeres|service diplomatique|commission europeenne|parlement europeen|conseil de l europe|nations unies|(l|la|all|dell|nell|na|da|pela|de l|a l) onu|onu (@|femmes|mujeres|mulheres|donne)|otan|osce|seae|mission permanente|representation permanente|diplomate|administration centrale|conseiller des affaires etrangeres|secretaire des affaires etrangeres|conduit* la delegation|chef* de (la )?delegation|politique etrangere de|commission des affaires etrangeres|armee de terre|prefet*|cabinet du (ministre|premier ministre|president)|affaires mondiales canada|departement federal des affaires etrangeres|union africaine|francophonie|redact* (a|au|pour la) direction',
      weak: 'secteur public|administration publique',
      trap: '(simulation|modele) (des|de l) (nations unies|onu)|clients? (publics?|institutionnels?)|relations (investisseurs|publiques)|bureau des relations internationales',
      against: 'clients|simulation|fournisseur*',
    },
    rf_crosscultural: {
      strong:
        'intercultur*|interculturel*|multicultur*|multinationa*|diplomatie (culturelle|publique|d influence)|rayonnement|cooperation culturelle|action culturelle|conseill* culturel*|attache* culturel*|# nationalites|(mediation|dialogue) (entre|interreligieux)|societe civile (locale|du pays)|communautes locales|institut francais|alliance francaise|(deux|trois|quatre|cinq) continents|equipes? (internationale|de # nationalites)|autorites locales du pays',
      weak: 'ambiance internationale',
      trap: 'culture d entreprise|culture (cellulaire|du resultat)|(entreprise*|societe*|groupe*|firme*) multinationa*',
      against: 'avantages sociaux|tickets restaurant',
    },
    sk_protocol_basic: {
      strong:
        '(chef|cheffe|responsable|charge|chargee|directeur|directrice|officier|agent) du protocole|(redaction|redig*|prepar*) …notes? verbale*|liste diplomatique|(prepar*|organis*|coordination|appui*) ……visites? (d etat|officielle*|ministerielle*|presidentielle*|de haut niveau)|accreditation* (de|des) …diplomat*|plans? de table',
      trap: 'protocole* (reseau*|de recherche|clinique*|de soins|de securite)',
      against: 'clinique*|reseau|patients|laboratoire',
      weak: '(service|direction|bureau) du protocole',
    },
    sk_reporting: {
      strong:
        'telegramme* diplomatique*|notes? de (synthese|situation|conjoncture)|notes? (d analyse|politiques|diplomatiques)|(redact*|redig*|prepar*) ……(telegramme*|notes|analyses|rapports politiques|elements de langage|depeches|fiches|dossiers pays|syntheses)|redact* (politique|a la direction|geographique|onu)|analyse* (politique*|geopolitique*|de la situation|de l actualite)|elements de langage|rapports politiques|veille politique|suivi politique|suivi de la situation politique|correspondance diplomatique',
      weak: 'rapports|redaction|syntheses',
      trap: 'notes verbales|rapports? (financier*|d activite|de bugs|de test*|de stage|d audit|de vente*|comptable*|annuel*)|analyse* (sanguine*|de sang|financiere*|de donnees|de marche)',
      against: 'comptab*|ventes|laboratoire',
    },
    sk_ir: {
      strong:
        'relations internationales|sciences po|affaires internationales|droit international|redact* (a la direction|geographique|onu)|institut d etudes politiques|geopolitique|academie diplomatique|(l|de l) ena|inalco|(master|licence|doctorat|diplome) …(diplomatie|science politique|etudes europeennes|etudes politiques)|college d europe|etudes diplomatiques|concours d orient',
      weak: 'science politique|politique etrangere',
      trap: 'bureau des relations internationales|service des relations internationales|responsable des relations internationales …(universite|ecole|faculte)|relations (investisseurs|publiques|presse|clients|sociales)',
      against: 'erasmus|investisseurs|mobilite etudiante',
    },
    sk_staff: {
      strong:
        'encadr* (de |d |d une |une |un |des |les |l |la )*(#|equipe*|agents|personnel*|service|collaborateurs|dix|quinze|vingt|trente|cinq|douze|section)|equipe de (plus de )?(#|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante) (agents|personnes|collaborat*|diplomat*)|management d (une )?equipe*|(dirig*|direction|diriger|gestion|management|gere|supervis*|responsable) ……(equipe*|personnel*|agents|# (agents|personnes|collaborat*))|# (agents|collaborateurs) (sous|encadres)|chef* de chancellerie|recrutes locaux|ressources humaines de (l ambassade|la mission|le poste)|animation d (une )?equipe|evaluation des agents',
      trap: '(rejoint|rejoindre|rejoignez|integr*|membre|au sein) ……equipe*( de [^ ]+)?|equipe dynamique',
      against: 'rejoignez|rejoint|rejoindre',
    },
    sk_budget: {
      strong:
        'budget* (de|d environ|annuel*|d un montant)|(gestion|gere|gerer|gerant|pilotage|suivi|execution|responsab*|elaboration|administr*) ……budget*|gestion budgetaire|execution budgetaire|ordonnateur|credits de (cooperation|fonctionnement)|enveloppe de # …|(regisseur|regie)|responsabilite budgetaire',
      weak: 'depenses|comptabilite',
      trap: '(petit|hotel|voyage|mini) budget*|loi de finances|commission du budget|budget (de l etat|national)',
      against: 'hotel|low cost|touris*',
    },
    sk_crisis: {
      strong:
        'gestion de(s)? crise(s)?|cellule de crise|centre de crise|evacu* (des|de) …(ressortissants|francais|compatriotes|personnel|nationaux|@)|evacuation (des|de|d) …|rapatrie*|crise (consulaire|politique|securitaire|humanitaire|sanitaire|des otages)|otage*|plan de securite des ressortissants|(seisme|tremblement de terre|tsunami|ebola|attentat*|coup d etat)|ilotiers|securite de la communaute francaise',
      weak: 'crise*|urgence*',
      trap: 'premiere urgence|crise (de nerfs|de la quarantaine|de foi|financiere|bancaire|d image|mediatique|de reputation)|gestion de crise (mediatique|digitale|reputation*|sur les reseaux)|communication de crise|exercice* d evacuation( incendie)?|evacuation* (d |d un |de l |en cas d )?incendie|evacuation (des locaux|du batiment|des batiments|d immeuble*)|coups? d(e|u)? (?!(force|etat) )[^ ]+',
      against: 'marque|reseaux sociaux|agence de communication',
    },
    sk_negotiation: {
      strong:
        'negociat* (de |d |des |du |un |une |l |la |le |les |plusieurs |en chef |commercial* |internationales? |multilaterales? |bilaterales? |climat* |a l |sur |pour |avec )*(accord*|traite*|convention*|resolution*|onu|omc|climat*|en chef|texte*|protocole|memorand*|union|adhesion|internationa*|multilatera*|bilatera*|diplomat*|etat*|gouvernement*|ministere|autorites|@|cadre|acte|paix|visas|declaration)|negoci* (l |le |la |les |un |une |des |plusieurs |d un |deux |trois )*(accord*|traite*|convention*|resolution*|texte*|memorand*|declaration)|traite*|accord* (bilatera*|cadre|de cooperation|de paix|d association|de libre echange|fisca*)|memorandum d entente|groupe de travail du conseil|pourparlers|negociat* (au|aux|a l|des) (nations|conseil|onu|@)|(conduit|conduite|participation|mene|participe) ………negociation*',
      weak: 'negoci*|resolution*|groupe de travail',
      trap: 'salaire …negoci*|(salaire|remuneration|prix|tarif) … negociable|a negocier|negociable*|negoci* (avec les fournisseurs|commercial* b2b|immobili*|achats)|traite* de(s)? (donnees|deuil|eaux)|traiteme*|traite(e|es|r)?',
      against: 'salaire|fournisseurs|remuneration|clients|achats|vente|ventes|commercial terrain',
    },
    sk_strategic_lead: {
      strong:
        'nonce apostolique|delegu* permanent* @|(chef|cheffe) de (la )?delegation de l (ue|union europeenne)|haut* commissaire d(e|u) @|(chef|cheffe) de (la )?(mission|poste|delegation de l union)( diplomatique| adjoint*)?|ambassad(eur|rice) (de @ |extraordinaire|de france |permanent* |du @ |des @ |d @ |de la @ )?|ambassad(eur|rice)|(dirig*|dirige|diriger|direction|ouverture|ouvert|tete) (de |d |a |la |l |une |un |notre )*(ambassade|mission diplomatique|mission permanente|chancellerie|consulat general)|numero deux de l ambassade|representant* permanent*|charge* d affaires a i|premier* conseill*|presidence (du conseil|francaise|de l union)|directeur general (de la mondialisation|politique|des affaires politiques)|pilotage strategique … (poste|relation*|mission|ambassade)',
      trap: '(chef|cheffe) de mission ………(team|olymp*|paralymp*|games|jeux|commonwealth|equipe)|ambassad(eur|rice)s? (de|d|du|pour) (la |une |notre )?(marque|maque|campus|tri|bonne volonte|sport|sante|culture|produit*|ville)|(chef|cheffe) de mission (audit|comptab*|msf|medecins|humanitaire|paralympique|olympique|acf|expertise|solidarites|chez|handicap)|directeur general|rencontre* … ambassad*|assist* de l ambassad*|(msf|medecins sans frontieres|medecins du monde|acf|solidarites|acted) … (chef|cheffe) de mission|(residence|bureau|hotel|cabinet) de l ambassad*|(assist(e|ee|er|ant)|conseill(e|ee|er)|accompagn(e|er|ant)|appui a|aupres de|au service de|travaill(e|er) (pour|avec)) l ambassad(eur|rice)',
      against:
        'oim|action contre la faim|sans frontieres|olymp*|paralymp*|benevole|genie electrique|devis|chantiers|comptes annuels|reglementaires|conseil d administration|audit*|comptab*|cabinet d expertise|marque|medecins|humanitaire|ong',
      weak: 'direction strategique',
    },
    sk_high_negotiation: {
      strong:
        'negociat* en chef|(chef|cheffe) de (la )?delegation (@|aux|a la|au|lors|de)|(conduit|dirige|mene|conduite|a la tete) (de )?(la )?delegation|pleins pouvoirs|conseil de securite|pourparlers de paix|(mene|conduit|dirige) (les |des )?negociations|cessez le feu|(signe|signature) (du |d un |le )?(traite|accord de paix)|negociations? d adhesion|sherpa|accord* de paix|negociations? (ministerielle*|au sommet|de haut niveau)|principal* negociat*',
      weak: 'sommet',
      trap: '(chef|cheffe) adjoint* de (la )?delegation|pleins pouvoirs (au notaire|de l assemblee)',
      against: 'syndica*|achats|salaire*',
    },
    sk_intl_crisis: {
      strong:
        'diplomatie de crise|evacu* (des|de) …(ressortissants|compatriotes|nationaux) …(de|du|d|depuis|au|en) @|mediation (entre|dans|au|en|de|pour|internationale)|mediat* (entre|de paix|pour|dans le conflit)|envoye* special* pour|desescalade|(evacuation|evacue) de l ambassade|processus de paix|regime de sanctions|sortie de crise|(dirig*|coordon*|coordin*|pilot*|conduit*) ……evacu* ………(ressortissants|@|compatriotes)|reglement (du|des) conflit*|prevention des conflits|reponse internationale|gestion de crise* internationale*',
      trap: 'mediat* (culturel*|numerique|familial*|scientifique)|mediation (culturelle|familiale|numerique|scientifique|scolaire)|crise* financiere*|conflit* d interets',
      against: 'analyste|article*|these|memoire|banque|familial*',
    },
    sk_policy: {
      strong:
        'elabor* ………(politique*|strategie|loi|doctrine|plan d action)|(definition|mise en oeuvre|conception|formulation|conduite|pilotage|conception|contribution|defini*|mis en oeuvre|met en oeuvre|redaction|redig*) ………(politique*|strategie|loi|doctrine|livre blanc|plan d action|feuille de route)|centre d analyse(,)? (et )?de prevision( et de strategie)?|livre blanc|politique etrangere|strategie (nationale|pays|interministerielle|indo pacifique|afrique|de la france)|conseill* (le |la |du |de la |aupres du |diplomatique du )*(ministre|president*|premier ministre|gouvernement)|politiques publiques|projets? de loi|planification politique',
      trap: 'politique* (de confidentialite|de cookies|de remboursement|rh|de retour|tarifaire*|commercial*|de vie privee|de securite informatique|des prix)|strategie (marketing|digitale|commerciale|de marque)|section politique|analyse* politique*',
      against: 'cookies|confidentialite|assurance*|marketing',
    },
  },
};
