import type { Kind } from '@/lib/titles/kinds';

/** What a kind of title is called, and what it means in one sentence for somebody who is no diplomat. */
export interface KindExplanation {
  readonly name: string;
  readonly meaning: string;
}

/**
 * The explanation of each kind. Sources: Vienna Convention on Diplomatic Relations (1961), articles 1, 3, 14 and 19; Vienna Convention
 * on Consular Relations (1963), articles 9 and 58; the organisations' own descriptions of their posts, as named in NOTICE.
 */
export const KIND_EXPLANATIONS: Readonly<Record<Kind, KindExplanation>> = {
  ambassador: {
    name: 'Ambassador',
    meaning: 'Heads an embassy and stands for one state in another; the highest class of head of mission.',
  },
  'high-commissioner': {
    name: 'High Commissioner',
    meaning: 'An ambassador between two Commonwealth countries; the mission is called a high commission.',
  },
  'permanent-representative': {
    name: 'Permanent Representative',
    meaning: 'Heads the mission of a state to an international organisation, such as the United Nations or the EU.',
  },
  'permanent-observer': {
    name: 'Permanent Observer',
    meaning: 'Heads the mission of a non-member to an international organisation.',
  },
  'head-of-mission': {
    name: 'Head of Mission',
    meaning: 'The person in charge of an embassy or another diplomatic mission, whatever the title.',
  },
  'diplomatic-representative': {
    name: 'Diplomatic Representative',
    meaning: 'Heads an office that represents a government where there is no embassy, or under another name.',
  },
  'eu-head-of-delegation': {
    name: 'EU Head of Delegation',
    meaning: 'Heads a delegation of the European Union abroad, with the rank of an ambassador.',
  },
  nuncio: {
    name: 'Apostolic Nuncio',
    meaning: 'The ambassador of the Holy See.',
  },
  'envoy-minister': {
    name: 'Envoy or Minister as head of legation',
    meaning: 'The second class of heads of mission, who headed a legation; hardly any are left today.',
  },
  'head-of-office': {
    name: 'Head of a representative office',
    meaning: 'Heads a liaison office, interests section or similar office that does the work of an embassy.',
  },
  'charge-en-pied': {
    name: "Chargé d'affaires en pied",
    meaning: 'A permanent head of mission, accredited to the foreign minister instead of the head of state.',
  },
  'charge-ad-interim': {
    name: "Chargé d'affaires ad interim",
    meaning:
      'Leads the mission for a time, while there is no ambassador or the ambassador is away; usually the deputy.',
  },
  'acting-head': {
    name: 'Acting head of mission',
    meaning: 'Leads a diplomatic mission for a time without having been appointed its head.',
  },
  'deputy-head': {
    name: 'Deputy head of mission',
    meaning: 'The second in command of a mission, who runs it day to day and stands in for the head.',
  },
  'minister-counsellor': {
    name: 'Minister or Minister-Counsellor',
    meaning: 'A senior diplomat at a mission, below the head and often the deputy or the head of a section.',
  },
  'diplomatic-rank': {
    name: 'Diplomatic rank below head',
    meaning: 'A diplomat on the staff of a mission: counsellor, first to third secretary or attaché.',
  },
  'consul-general': {
    name: 'Consul General',
    meaning: 'Heads a consulate general, which serves citizens and trade in a region; not a diplomatic mission.',
  },
  consul: {
    name: 'Consul',
    meaning: 'A career officer of a consulate, who helps citizens, issues visas and promotes trade.',
  },
  'honorary-consul': {
    name: 'Honorary Consul',
    meaning: 'A local person who serves as consul beside another occupation, as a rule unpaid; not a career diplomat.',
  },
  'special-envoy': {
    name: 'Special Envoy or Representative',
    meaning: 'Sent for one subject, conflict or talk; represents without heading a mission.',
  },
  'ambassador-at-large': {
    name: 'Ambassador-at-Large',
    meaning: 'Has the rank of ambassador for a subject or several countries, and heads no embassy.',
  },
  'thematic-ambassador': {
    name: 'Ambassador for a theme',
    meaning: 'A senior official at the ministry for a subject such as climate or cyber affairs; heads no embassy.',
  },
  'personal-rank': {
    name: 'Personal rank of ambassador',
    meaning:
      'A rank in the diplomatic service that its holder carries in any post; it does not say that they head a mission.',
  },
  'sub-state-delegate': {
    name: 'Delegate of a region',
    meaning: 'Represents a region or province abroad, not a state.',
  },
  'ngo-head-of-mission': {
    name: 'Head of Mission of an aid organisation',
    meaning: "Runs an aid organisation's work in one country: a senior manager, not a diplomat.",
  },
  'iom-chief-of-mission': {
    name: 'IOM Chief of Mission',
    meaning:
      'Heads a country office of the International Organization for Migration: UN staff, not a state’s diplomat.',
  },
  'icrc-head-of-delegation': {
    name: 'Red Cross Head of Delegation',
    meaning: 'Heads a delegation of the Red Cross or Red Crescent in a country: a humanitarian, not a diplomatic post.',
  },
  'peace-mission-head': {
    name: 'Head of a peace or civilian mission',
    meaning: 'Leads a mission of the UN, EU, OSCE or another organisation in a crisis area; no embassy of a state.',
  },
  'election-observation-chief': {
    name: 'Chief election observer',
    meaning: 'Leads a mission that observes one election, for some weeks or months.',
  },
  'imf-mission-chief': {
    name: 'IMF or World Bank mission chief',
    meaning: 'An economist who leads a team that visits a country; “mission” here is the visit.',
  },
  'un-high-commissioner': {
    name: 'UN High Commissioner',
    meaning: 'Heads an office of the United Nations, such as that for refugees or for human rights.',
  },
  'state-commissioner': {
    name: 'Commissioner of a state',
    meaning: 'A commissioner or high commissioner within a government; no diplomatic post.',
  },
  'olympic-chef-de-mission': {
    name: 'Chef de Mission of a team',
    meaning: 'Leads a national team at the Olympic or other games.',
  },
  'business-charge': {
    name: "Chargé d'affaires in business",
    meaning: 'In French companies and banks: an account, project or business manager.',
  },
  'business-chef-de-mission': {
    name: 'Chef de mission in business',
    meaning: 'In French firms: leads an audit, an accounting assignment or a project.',
  },
};
