import type { LanguageCues } from './cue.ts';

/** Dutch. Terms as in posts and departments as the Ministerie van Buitenlandse Zaken names them, levels of the CEFR. */
export const nl: LanguageCues = {
  diplomatic:
    'ambassad*|consul*|diplomat*|buitenlandse zaken|bilatera*|multilatera*|vn|verenigde naties|ministerie|permanente vertegenwoordiging|gastland',
  trap: '(rapporteert|rapporteren|rapporterend) (direct |rechtstreeks )?aan ………|merkambassad*|brand ambassad*|(assistent|secretar*|chauffeur) van de ambassad*|ambassadeur van (het|ons) merk',
  speaks: 'vloeiend|moedertaal|spreek|spreekt|talen|talenkennis|tweetalig|beheers*|goede kennis|uitstekend|b1|b2|c1|c2',
  signals: {
    rf_international: {
      strong:
        'evacuati* (van )?(#|…)? ?(landgenot*|nederlander*|belg*|burger*|staatsburger*|onderdan*) …(uit|vanuit)|(geplaatst|uitgezonden|gestationeerd|gedetacheerd|standplaats*|plaatsing*|werkzaam) (op|in|naar|bij|te) (de |het )?(…)?(@|ambassade*|consula*|vertegenwoordiging*|post)|ambassade (van …)?(in|te) @|nederlandse ambassade|consulaat generaal|consul generaal (…)?in @|permanente vertegenwoordiging|geaccrediteerd (in|bij)|buitenlandplaatsing*|uitzending*|posten in @|(diende|werkte|gewerkt|posten) (…)? ?in @ …@|vredesmissie*|mede geaccrediteerd|ambassadeur (van … )?in @',
      against:
        'studie*|erasmus|stage*|toeris*|reiz*|reis*|vakantie|lokaal (aangenomen|personeel)|thuiswerk*|klanten|remote|winkel*|restaurant*|fabriek*|filiaal|filialen|vestiging*',
    },
    rf_protocol: {
      strong:
        '(hoofd|chef|medewerker|directie|afdeling|directeur) (kabinet en )?protocol|chef protocol|diplomatiek protocol|geloofsbrieven|agrement|verbale nota*|nota verbale*|note verbale|corps diplomatique|staatsbezoek*|officiele bezoek*|immuniteit* en|diplomatieke (immuniteit*|lijst|voorrechten)|verdrag van wenen|rangorde|ceremonieel',
      weak: 'protocol|etiquette|delegaties',
      trap: '(netwerk|communicatie|onderzoeks|behandel|veiligheids|kyoto|test)protocol*|(kyoto|montreal|klinisch*|netwerk|tcp|medisch|internet) protocol*|inloggegevens',
      against: 'klinisch*|netwerk*|patient*|laborator*',
    },
    rf_government: {
      strong:
        'advis(eerde|eren|eert|eur van) (de )?minister* van buitenlandse|hoofdonderhandelaar (voor|van|namens) (het |de )?@|ministerie(s)? van|buitenlandse zaken|diplomatieke dienst|buitenlandse dienst|europese (commissie|raad)|europees parlement|verenigde naties|vn|navo|nato|ovse|eeas|permanente vertegenwoordiging|rijksambtenaar|ambtenaar|beleidsmedewerker bij het ministerie|diplomaat|delegatieleider|rijksoverheid|tweede kamer|fod buitenlandse zaken|landmacht|defensie',
      weak: 'publieke sector|overheid',
      trap: 'model (united nations|un|vn)|overheidsklanten',
      against: 'klanten|model un',
    },
    rf_crosscultural: {
      strong:
        'intercultur*|multicultur*|publieksdiplomatie|culturele diplomatie|cultureel attache|# nationaliteiten|multinationa* (team*)|bemiddel* tussen|culturele samenwerking',
      trap: '(bedrijfs|cel|werk)cultu*|multinationale* (onderneming*|bedrijf|bedrijven)',
      against: 'bedrijfscultuur',
    },
    sk_protocol_basic: {
      strong:
        '(hoofd|chef|medewerker|directie|afdeling|directeur) (kabinet en )?protocol|(opstellen|opgesteld|schreef) …(verbale nota*|nota*)|(organis*|voorberei*|begeleid*|coordin*) ……(staatsbezoek*|bezoek*)',
      weak: 'protocol',
      against: 'klinisch*|netwerk*|klanten',
    },
    sk_reporting: {
      strong:
        'politieke (rapportage*|analyse*|berichtgeving|verslag*)|(schreef|schrijven|opstellen|opgesteld|voorberei*) ………(rapportages|berichten|analyses|codeberichten|briefings|spreekpunten|ambtsbericht*|telegrammen)|ambtsbericht*|codebericht*|spreekpunten|landenanalyse*|diplomatieke berichten',
      weak: 'rapportages|analyses',
      trap: '(financiele|verkoop|test|fouten) ?rapport*|bloedanaly*|data ?analyse',
      against: 'verkoop|boekhoud*|sap|laborator*',
    },
    sk_ir: {
      strong:
        'internationale (betrekkingen|politiek)|internationaal recht|volkenrecht|clingendael|diplomatenklas*|diplomatieke academie|(master|bachelor|studie) …(politicologie|internationale|diplomatie)|landenmedewerker|geopoliti*|desk officer',
      weak: 'politicologie|buitenlands beleid',
      trap: 'investor relations|international office',
      against: 'investeerder*|erasmus',
    },
    sk_staff: {
      strong:
        '(leid*|gaf leiding|geven|gegeven|aansturing|aangestuurd|stuurde|managen|managde) (aan |van |een |het )*(team*|afdeling*|medewerkers|personeel|#)|team van # (medewerkers|mensen|personen|diplomaten)|# (medewerkers|werknemers) aan|leidinggeven*|lokale medewerkers|personeelsbeleid|personeelsverantwoord*',
      trap: '(onderdeel|lid|deel) van ……team( van [^ ]+)?|kom je terecht in ………',
      against: 'wij zoeken|kom werken|solliciteer',
    },
    sk_budget: {
      strong:
        'budget van|jaarbudget*|budgetverantwoord*|budgetbeheer|(beheer*|verantwoord*|beheren) ………(budget*|begroting*|middelen|fonds*)|begroting van|budgethouder|financieel beheer',
      weak: 'budget*|begroting*',
      trap: 'budget ?(hotel|airline|vriendelijk)*|rijksbegroting|begrotingscommissie|low budget',
      against: 'hotel',
    },
    sk_crisis: {
      strong:
        'crisis(management|beheersing|team|respons|beheer|coordinat*|centrum|staf)|evacu*|repatri*|gijzel*|aardbeving*|tsunami|staatsgreep|ebola|consulaire crisis|noodplan',
      weak: 'crisis|nood*',
      trap: '(merk|reputatie|financiele|bank|midlife|social media) ?crisis|(ontruimings|evacuatie)(oefening*|plan*)|ontruiming (van het gebouw|bij brand)',
      against: 'merk|reputatie|social media|bank',
    },
    sk_negotiation: {
      strong:
        'onderhandel* ………(verdrag*|akkoord*|overeenkomst*|resolutie*|vn|eu|wto|toetreding*|internationa*|bilatera*|@|verklaring*)|(klimaat|handels|vredes|verdrags|toetredings|brexit|eu)onderhandel*|hoofdonderhandel*|verdrag(en)?|bilateraal (akkoord|verdrag)|bilaterale (akkoord*|verdrag*|overeenkomst*|onderhandel*)|memorandum van overeenstemming|(leid*|nam deel|deelname) ………onderhandel*|raadswerkgroep*',
      weak: 'onderhandel*|resolutie*',
      trap: 'salaris …onderhandel*|onderhandelbaar|(prijs|loon|contract|salaris|inkoop)onderhandel*|onderhandel* met leveranciers',
      against: 'salaris|leverancier*|inkoop|verkoop|klanten|prijz*',
    },
    sk_strategic_lead: {
      strong:
        'apostolisch nuntius|hoofd van de (eu delegatie|delegatie van de europese unie)|ambassadeur|chef de poste|hoofd van de missie|permanent vertegenwoordiger|plaatsvervangend (ambassadeur|chef de poste)|zaakgelastigde|(leid*|leiding|opening|opende|opzet|hoofd) (aan |van |de |een )*(ambassade|permanente vertegenwoordiging|consulaat generaal)|eu voorzitterschap|directeur generaal (politieke zaken|internationale|europese)',
      trap: '(merk|jongeren|studenten|goodwill)ambassadeur*|(residentie|kantoor) van de ambassadeur|ambassadeur (van|voor) (het|ons|de) (merk|wijk|sport)',
      against: 'zonder grenzen|vrijwillig*|hartstichting|merk|influencer*',
      weak: 'strategische leiding',
    },
    sk_high_negotiation: {
      strong:
        'hoofdonderhandel*|delegatieleider|hoofd van de delegatie|leid* (de )?(…)?delegatie|volmacht* om|veiligheidsraad|vredes(onderhandel*|besprek*|akkoord*)|staakt het vuren|wapenstilstand|toetredingsonderhandel*|ondertekende (het |de )?verdrag|sherpa|leid* (de )?onderhandel*',
      trap: 'plaatsvervangend (delegatieleider|hoofd van de delegatie)',
      against: 'vakbond*|cao|inkoop',
    },
    sk_intl_crisis: {
      strong:
        'evacuati* (van )?(#|…)? ?(landgenot*|nederlander*|belg*|burger*|staatsburger*|onderdan*) …(uit|vanuit)|bemiddel* (tussen|in) ………(conflict*|partijen|vrede*|regering*|@)|speciaal gezant voor|de escalatie|vredesproces*|crisisdiplomatie|evacuatie van de ambassade|sanctieregime*|conflictpreventie|(coordin*|leid*) ………evacuatie ………(nederlanders|burgers|belgen|@)',
      trap: '(financiele|banken) ?crisis',
      against: 'analist|artikel|bank|scriptie',
    },
    sk_policy: {
      strong:
        '(ontwikkel*|schreef|opstell*|opgesteld|formul*|uitvoer*|vormgev*) ………(beleid*|strategie|wetgeving|nota|witboek|actieplan)|buitenlands beleid|beleidsplanning|beleidsontwikkeling|nationale strategie|witboek|landenstrategie|advise* (de )?minister*|wetsvoorstel*|beleidsadviseur van de minister',
      trap: '(voorbereid*|opstellen) van (officiele bezoeken|nota s? verbales?)|(privacy|cookie|retour|personeels|prijs)beleid|verzekeringspolis*|marketingstrategie|privacyverklaring',
      against: 'cookies|privacy|verzekering*|marketing',
    },
  },
};
