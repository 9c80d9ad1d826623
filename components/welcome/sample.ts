/** A position of the sample profile. */
interface SamplePosition {
  readonly title: string;
  readonly organisation: string;
  readonly dates: string;
  readonly text: string;
}

/**
 * A profile to try the marks on. The person is invented. It holds what a recruiter meets: a head of mission, a deputy, a diplomat of
 * another rank, the same words in an aid organisation, and an ambassador of a brand.
 */
export const SAMPLE = {
  name: 'Ingrid Solheim',
  about:
    'Career diplomat, posted to Nairobi, Tunis and Geneva. Languages: Norwegian (native), English (C2), French (C1), working knowledge of Arabic.',
  positions: [
    {
      title: 'Ambassador of Norway to Kenya',
      organisation: 'Royal Norwegian Embassy in Nairobi',
      dates: 'Sep 2021 – Present',
      text: 'Presented credentials in October 2021. Lead a staff of 45 and negotiate with the host government on trade and climate.',
    },
    {
      title: 'Deputy Head of Mission',
      organisation: 'Embassy of Norway in Tunis',
      dates: 'Aug 2017 – Aug 2021',
      text: 'Managed a budget of 4 million euros and coordinated the evacuation of nationals in 2020.',
    },
    {
      title: 'Head of Mission, Médecins Sans Frontières',
      organisation: 'Médecins Sans Frontières in South Sudan',
      dates: 'Jan 2015 – Jul 2017',
      text: 'Led four clinics for the aid organisation.',
    },
    {
      title: 'First Secretary',
      organisation: 'Permanent Mission of Norway to the United Nations in Geneva',
      dates: 'Feb 2009 – Dec 2014',
      text: 'Political reporting on human rights, briefing notes for the Permanent Representative.',
    },
    {
      title: 'Brand Ambassador',
      organisation: 'Fjord Coffee, Oslo',
      dates: 'Jun 2007 – Jan 2009',
      text: 'Tastings in shops all over the country.',
    },
  ] satisfies readonly SamplePosition[],
};
