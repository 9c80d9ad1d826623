import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/** Dutch. Rijksoverheid and Buitenlandse Zaken usage; "ambassadeur in algemene dienst" is not posted. */
export const nl: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassad(eur|rice)s?|~ambassadeurs?|~ambassadrices?'],
    ['ambassador', 'own', 'buitengewoon en gevolmachtigd ambassadeur'],
    [
      'head-of-mission',
      'own',
      'hoofd (van de )?(diplomatieke )?missie|missiehoofd*|hoofd (van de )?permanente vertegenwoordiging|hoofd van de diplomatieke vertegenwoordiging|hoofd van de (* )?ambassade',
    ],
    ['head-of-mission', 'none', 'chef de poste|posthoofd|hoofd van de (* )?*missie'],
    ['ngo-head-of-mission', 'none', 'hoofd van de (sub|regionale )?delegatie'],
    ['olympic-chef-de-mission', 'none', 'chef de mission'],
    ['high-commissioner', 'unsure', 'hoge commissaris|hoog commissaris'],
    ['permanent-representative', 'own', 'permanent* vertegenwoordig(er|ers|ster|sters)'],
    ['nuncio', 'own', '(apostolisch )?nuntius'],
    ['eu-head-of-delegation', 'own', 'hoofd van de (eu delegatie|delegatie van de europese unie)'],
    ['charge-ad-interim', 'own', '(tijdelijk )?zaakgelastigde( a.? ?i)?'],
    ['minister-counsellor', 'own', 'gevolmachtigd minister|ambassaderaad'],
    ['diplomatic-rank', 'own', 'defensieattache|eerste ambassadesecretaris|ambassadesecretaris'],
    ['diplomatic-rank', 'none', '(eerste|tweede|derde) secretaris|(cultureel |militair )?attache|persattache|~attache'],
    ['personal-rank', 'own', 'buitengewoon gezant en gevolmachtigd minister'],
    ['consul-general', 'own', 'consul generaal|consuls generaal|consul generaals'],
    ['consul', 'own', 'vice ?consul'],
    ['deputy-head', 'own', '(plaatsvervangend|plv.?) (chef de poste|hoofd (van de )?missie)'],
    ['honorary-consul', 'own', 'honorair consul(s)?( generaal)?|ereconsul'],
    ['special-envoy', 'own', 'specia(al|le) (gezant|vertegenwoordiger)|thematisch gezant'],
    ['ambassador-at-large', 'own', 'ambassadeur in (algemene|speciale|bijzondere) dienst|amad'],
    ['thematic-ambassador', 'own', '(mensenrechten|klimaat|vrouwenrechten|cyber)(ambassadeur|gezant)'],
    [
      'un-high-commissioner',
      'own',
      '(vn )?hoge commissaris voor (de )?(vluchtelingen|mensenrechten)|hoge commissaris (van de ovse )?(inzake|voor) nationale minderheden',
    ],
    ['election-observation-chief', 'own', 'hoofdwaarnemer*|hoofd van de … waarnemings?missie'],
    ['peace-mission-head', 'own', 'speciaal vertegenwoordiger van de ((vn )?secretaris generaal|vn|verenigde naties)'],
    ['peace-mission-head', 'own', `hoofd van (de )?${MISSIONS}`],
    ['peace-mission-head', 'own', 'hoofd van de (vn missie|missie van de (verenigde naties|vn))'],
  ],
  before: { theme: 'mensenrechten|klimaat' },
  after: {
    'look-alike':
      'conferentie*|residentie*|project*|van (de |het |een )?(stichting|vereniging|sport|vrede|club|festival|project|regio|week|campagne|goede doel|natuur)|voor (de |het )?(vrede|stichting|sport|kinderen|vereniging|festival|project)',
    theme: 'mensenrechten|vrouwenrechten|cyberzaken|klimaat|internationale organisaties|duurzame ontwikkeling',
  },
  nations: 'estse|venezolaanse|cypriotische',
};
