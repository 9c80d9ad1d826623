import type { Kind } from '../titles/kinds.ts';

/** What a recruiter needs to know of one kind of title. */
export interface KindExplanation {
  /** The name of the kind, as a heading. */
  readonly name: string;
  /** What this person does. */
  readonly meaning: string;
  /** How the kind stands to a head of mission. */
  readonly standing: string;
}

export const KIND_EXPLANATIONS: Readonly<Record<Kind, KindExplanation>> = {
  ambassador: {
    name: 'Ambassador',
    meaning: 'Represents one state in another, leads the embassy there and answers for everything it does.',
    standing:
      'The usual title of a head of mission between states, in the highest of the three classes of the Vienna Convention.',
  },
  'high-commissioner': {
    name: 'High Commissioner',
    meaning:
      'Leads the mission of one Commonwealth country in another, which is called a high commission instead of an embassy.',
    standing: 'Equal to an ambassador in every respect: a head of mission.',
  },
  'permanent-representative': {
    name: 'Permanent Representative',
    meaning:
      'Represents a state at an international organisation such as the United Nations, the EU or NATO and leads its mission there.',
    standing:
      'A head of mission, usually with the rank of ambassador; the counterpart is an organisation instead of a country.',
  },
  'permanent-observer': {
    name: 'Permanent Observer',
    meaning:
      'Represents a state or body that is not a member at an international organisation, such as the Holy See at the United Nations.',
    standing: 'Heads a mission like a permanent representative, but without a vote.',
  },
  'head-of-mission': {
    name: 'Head of Mission',
    meaning:
      'Is in charge of an embassy or another diplomatic mission: its policy, its people, its money and its security.',
    standing:
      'This is the function itself; the person may carry the title of ambassador, high commissioner or chargé d’affaires.',
  },
  'diplomatic-representative': {
    name: 'Diplomatic Representative',
    meaning: 'Represents a state abroad, often where no full embassy exists or where the older wording is kept.',
    standing: 'A head of mission when a state sent and accredited the person; ask for the exact title and post.',
  },
  'eu-head-of-delegation': {
    name: 'EU Head of Delegation',
    meaning:
      'Leads a delegation of the European Union in a country or at an organisation and speaks there for the Union.',
    standing: 'Accredited like an ambassador, and often called EU ambassador: a head of mission.',
  },
  nuncio: {
    name: 'Apostolic Nuncio',
    meaning: 'Represents the Holy See to a state and to the Catholic Church in that country.',
    standing: 'Ranks as an ambassador under the Vienna Convention, and in many countries leads the diplomatic corps.',
  },
  'envoy-minister': {
    name: 'Envoy or Minister as head',
    meaning: 'Led a legation, the kind of mission that states kept before they raised nearly all of them to embassies.',
    standing: 'A head of mission of the second class; the title is now almost only found in history.',
  },
  'head-of-office': {
    name: 'Head of a representative or liaison office',
    meaning:
      'Leads an office that does the work of an embassy where there are no full diplomatic relations, such as Taipei offices or interests sections.',
    standing: 'Does the work of a head of mission without the formal title.',
  },
  'charge-en-pied': {
    name: 'Chargé d’affaires en pied',
    meaning:
      'Leads a mission for the long term where a state keeps no ambassador, accredited from one foreign ministry to the other.',
    standing: 'A head of mission proper, of the third class; not a stand-in.',
  },
  'charge-ad-interim': {
    name: 'Chargé d’affaires ad interim',
    meaning: 'Leads the mission while the post of head is vacant or the head is away; usually the deputy does this.',
    standing: 'Acts as head of mission for a time, without the title of ambassador; ask how long and why.',
  },
  'acting-head': {
    name: 'Acting head of mission',
    meaning: 'Runs the mission for the time being with the head’s daily authority.',
    standing: 'Has led a mission, but as a stand-in; ask how long the time was and what was decided in it.',
  },
  'deputy-head': {
    name: 'Deputy Head of Mission',
    meaning: 'Runs the embassy from day to day, coordinates its sections and steps in when the head is away.',
    standing: 'Second in command: one step below a head of mission, and the usual step before becoming one.',
  },
  'minister-counsellor': {
    name: 'Minister-Counsellor',
    meaning: 'Leads a large section of an embassy, or is the deputy at a smaller one.',
    standing: 'A senior rank below the head; at many embassies this person is the deputy.',
  },
  'diplomatic-rank': {
    name: 'Diplomat of another rank',
    meaning:
      'Works at a mission or at the ministry on politics, trade, defence, culture or administration, for instance as counsellor, secretary or attaché.',
    standing: 'A diplomat below the head of mission, who reports to the head or to the deputy.',
  },
  'consul-general': {
    name: 'Consul General',
    meaning: 'Leads a consulate general in a city and serves citizens, visas and trade in its district.',
    standing: 'Heads a consular post, not a diplomatic mission; the country’s ambassador is above it.',
  },
  consul: {
    name: 'Consul',
    meaning:
      'Helps citizens abroad, issues visas and passports and promotes trade, at a consulate or in a section of an embassy.',
    standing: 'A consular officer; not a head of mission.',
  },
  'honorary-consul': {
    name: 'Honorary Consul',
    meaning:
      'Helps another country’s citizens beside a main profession, mostly unpaid; often a business person of the place.',
    standing: 'Not a career diplomat and not a head of mission; the years are no diplomatic service.',
  },
  'special-envoy': {
    name: 'Special Envoy or Representative',
    meaning: 'Works for a government on one conflict, region or subject, mostly travelling from the capital.',
    standing: 'A senior diplomat without a mission to lead; many were ambassadors before.',
  },
  'ambassador-at-large': {
    name: 'Ambassador-at-Large',
    meaning: 'Represents a state on a subject or in several countries without being posted to one.',
    standing: 'Holds the rank of ambassador, but heads no mission.',
  },
  'thematic-ambassador': {
    name: 'Thematic Ambassador',
    meaning:
      'Speaks for a ministry on one theme, such as climate, human rights or technology, mostly from the capital.',
    standing: 'An ambassador by title; heads no mission.',
  },
  'personal-rank': {
    name: 'Personal rank',
    meaning: 'Carries the grade of ambassador, envoy or minister in the foreign service, whatever the present work is.',
    standing: 'A grade and not a post: it shows seniority, but not that the person led a mission.',
  },
  'sub-state-delegate': {
    name: 'Delegate of a region or a church',
    meaning:
      'Represents a region such as Québec or Flanders, or the Pope to a local church, without accreditation to a state.',
    standing: 'Similar work without diplomatic status: not a head of mission.',
  },
  'ngo-head-of-mission': {
    name: 'NGO Head of Mission',
    meaning: 'Leads an aid organisation’s programme in one country: projects, staff, security, money and donors.',
    standing: 'A country director of an aid organisation; the same words, but no diplomat.',
  },
  'iom-chief-of-mission': {
    name: 'IOM Chief of Mission',
    meaning: 'Leads the country office of the International Organization for Migration, its projects and its funding.',
    standing: 'A UN country manager; does not represent a state.',
  },
  'icrc-head-of-delegation': {
    name: 'Red Cross Head of Delegation',
    meaning: 'Leads the work of the Red Cross in a country or region: protection, relief and talks with all sides.',
    standing: 'Often negotiates like a diplomat, but for a humanitarian organisation and not for a state.',
  },
  'peace-mission-head': {
    name: 'Head of a peace or field mission',
    meaning:
      'Leads a mission of the UN, the OSCE, the EU or the African Union that keeps peace, trains, advises or monitors.',
    standing:
      'Leads an international operation; sent by an organisation and not accredited as a state’s head of mission.',
  },
  'election-observation-chief': {
    name: 'Head of an election observation mission',
    meaning: 'Leads the observers who follow an election, and presents their findings to the public.',
    standing: 'A task of some weeks, often given to politicians or former ambassadors; no diplomatic mission.',
  },
  'imf-mission-chief': {
    name: 'IMF Mission Chief',
    meaning:
      'Leads the team of economists who visit a country for the International Monetary Fund and negotiate its programme.',
    standing: 'Here a mission is a working visit; the person is a senior economist and no diplomat.',
  },
  'un-high-commissioner': {
    name: 'High Commissioner of an organisation',
    meaning:
      'Leads an office such as that for refugees or human rights at the UN, or for national minorities at the OSCE.',
    standing: 'Heads an institution, not a country’s mission; the words are those of Commonwealth high commissioners.',
  },
  'state-commissioner': {
    name: 'High Commissioner of a government',
    meaning:
      'Is charged by a government with a territory or a subject at home, such as a French overseas territory, peace or migration.',
    standing: 'A domestic office; no diplomatic post.',
  },
  'olympic-chef-de-mission': {
    name: 'Olympic Chef de Mission',
    meaning: 'Leads a national team at the Olympic or other Games and looks after athletes, officials and logistics.',
    standing: 'A sports manager; only the words are the same.',
  },
  'business-charge': {
    name: 'Chargé d’affaires in business',
    meaning: 'Looks after clients or projects of a company, often in construction, engineering or banking in France.',
    standing: 'A business title, nearer to an account or project manager; no diplomat.',
  },
  'business-chef-de-mission': {
    name: 'Chef de mission in business',
    meaning: 'Leads client files in a French accounting or audit firm, or assignments in consulting.',
    standing: 'A business title, nearer to an audit or engagement manager; no diplomat.',
  },
};
