import type { LanguageTitles } from './form.ts';

/** Dutch. Rijksoverheid and Buitenlandse Zaken usage; "ambassadeur in algemene dienst" is not posted. */
export const nl: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassadeur(s)?|ambassadrice(s)?|~ambassadeur(s)?|~ambassadrice'],
    ['ambassador', 'own', 'buitengewoon en gevolmachtigd ambassadeur'],
    [
      'head-of-mission',
      'own',
      'hoofd van de (diplomatieke )?missie|missiehoofd(en)?|hoofd van de diplomatieke vertegenwoordiging',
    ],
    ['head-of-mission', 'none', 'chef de poste'],
    ['high-commissioner', 'unsure', 'hoge commissaris|hoog commissaris'],
    ['permanent-representative', 'own', 'permanent(e)? vertegenwoordig(er|ster)'],
    ['nuncio', 'own', '(apostolisch )?nuntius'],
    ['eu-head-of-delegation', 'own', 'hoofd van de (eu delegatie|delegatie van de europese unie)'],
    ['charge-ad-interim', 'own', '(tijdelijk )?zaakgelastigde( a.? ?i)?'],
    ['minister-counsellor', 'own', 'gevolmachtigd minister|ambassaderaad'],
    ['diplomatic-rank', 'own', 'defensieattache|eerste ambassadesecretaris|ambassadesecretaris'],
    ['personal-rank', 'own', 'buitengewoon gezant en gevolmachtigd minister'],
    ['consul-general', 'own', 'consul generaal|consuls generaal'],
    ['consul', 'own', 'vice consul'],
    ['honorary-consul', 'own', 'honorair consul( generaal)?'],
    ['special-envoy', 'own', 'speciaal (gezant|vertegenwoordiger)|thematisch gezant'],
    ['ambassador-at-large', 'own', 'ambassadeur in algemene dienst|amad'],
    ['thematic-ambassador', 'own', '(mensenrechten|klimaat|vrouwenrechten|cyber)(ambassadeur|gezant)'],
    [
      'un-high-commissioner',
      'own',
      '(vn )?hoge commissaris voor (de )?(vluchtelingen|mensenrechten)|hoge commissaris inzake nationale minderheden',
    ],
    ['peace-mission-head', 'own', 'speciaal vertegenwoordiger van de secretaris generaal'],
  ],
  cues: {
    embassy: 'ambassade|ambassades|permanente vertegenwoordiging|hoge commissie|gezantschap|nuntiatuur',
    ministry: 'buitenlandse zaken|diplomaat|diplomaten|diplomatieke dienst|diplomatie',
    accredited: 'geloofsbrieven|geaccrediteerd|gevolmachtigd*|excellentie|z.e|h.e',
    states: 'verenigde naties|vn|eu|europese unie|navo|ovse|oeso|wto|heilige stoel|unesco|opcw',
    aid: 'artsen zonder grenzen|hulporganisatie|noodhulp|humanitair*|ngo',
    icrc: 'rode kruis',
    election: 'verkiezingswaarneming*|waarnemingsmissie',
    olympic: 'olympisch*|paralympisch*|noc|teamnl|spelen',
    business: 'verkoop|klanten|bv|commercieel*',
    brand:
      'merk(en)?|student*|heineken|kika|goede doel|stichting|vrijwillig*|hogeschool|universiteit|winkel|campagne|promotie|collega*|bedrijf',
  },
  before: {
    deputy: 'plaatsvervangend|plv|plaatsvervangend hoofd|adjunct',
    acting: 'waarnemend',
    former: 'voormalig(e)?|oud|ex|was|gewezen',
    designate: 'toekomstig(e)?|benoemd tot',
    'look-alike':
      'merk|student|studenten|jeugd|jongeren|sport|goede doelen|fiets|natuur|taal|lees|water|wijn|cultuur|energie|brand|werk|club|duurzaamheids|zorg|veiligheids|product',
    theme: 'mensenrechten|klimaat',
    staff:
      '(assistent(e)?|secretaris|secretaresse|chauffeur|kok|butler|tolk|persoonlijk assistent) van|residentie van|kantoor van',
    elsewhere:
      'rapporteert aan|ontving de|ontmoette de|ontmoeting met|echtgeno(ot|te) van|vrouw van|een|verschil tussen een|namens de|bezoek van de|toespraken voor de|gesprek met de',
  },
  after: {
    acting: 'a.i|ad interim',
    former: 'b.d|in ruste',
    designate: 'designaat',
    'look-alike':
      'kika|van het merk|van de (stichting|wijk|liefde|club|stad|campagne)|voor (het goede doel|onze|kika|de stichting|jong*)|van goede wil|unicef|hotel|van (ons|onze)',
    theme: 'voor (mensenrechten|klimaat|vrouwenrechten|internationale)',
    elsewhere: 'is de|heet|is een',
  },
  small:
    'de|het|een|van|der|te|in|bij|voor|als|en|of|nieuwe|huidige|eerste|nu|is|wordt|werd|tot|benoemd|zijn|haar|zijne|mijnheer|mevrouw|dhr|mw|koninkrijk|republiek|hare|majesteit|namens|sinds|op',
  nations:
    'nederlandse?|belgische?|duitse?|franse?|britse?|engelse?|amerikaanse?|spaanse?|italiaanse?|russische?|chinese|japanse?|turkse?|griekse?|poolse?|deense?|zweedse?|noorse?|zwitserse?|oekraiense?|surinaamse?|indonesische?|marokkaanse?|vs|verenigd koninkrijk|verenigde staten|koninkrijk der nederlanden',
};
