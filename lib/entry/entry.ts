import type { Entry } from './types.ts';

/**
 * The entry "Head of Mission", from the glossary for recruiters that NOTICE names. Replace this file for another entry; nothing else
 * knows what it says.
 */
export const ENTRY: Entry = {
  term: 'Head of Mission',
  industry: 'Diplomacy',
  explanation: [
    'A Head of Mission is the highest-ranking diplomat representing their country in another nation or at an international organization.',
    'This role is similar to an Ambassador, though the title can vary depending on the diplomatic level of representation.',
    "They lead their country's embassy or diplomatic mission, manage diplomatic relationships, and oversee all diplomatic, cultural, and economic activities between their home country and the host country.",
  ],
  comparison: "Think of them as the CEO of their country's diplomatic presence in another nation.",
  examples: [
    'Served as Head of Mission at the Embassy of France in Kenya, managing a team of 50 diplomatic staff',
    'Appointed as Head of Mission to the United Nations Office in Geneva',
    'Led diplomatic initiatives as Chief of Mission for bilateral relations with partnering nations',
  ],
  jobTitle: 'Heads of Mission',
  synonyms: [
    'Ambassador',
    'Chief of Mission',
    'High Commissioner',
    'Permanent Representative',
    'Head of Diplomatic Mission',
    'Mission Chief',
    'Diplomatic Representative',
  ],
  questions: [
    {
      id: 'q-crisis',
      level: 'senior',
      question: 'How would you handle a major diplomatic crisis between your country and the host nation?',
      expected:
        'The candidate should explain their approach to crisis management, including immediate communication with home government, establishing dialogue channels, media management, and protecting national interests while maintaining diplomatic relationships.',
    },
    {
      id: 'q-agreements',
      level: 'senior',
      question: 'What experience do you have in negotiating international agreements?',
      expected:
        'Look for examples of successful treaty negotiations, trade agreements, or cultural exchange programs. They should demonstrate understanding of multilateral negotiations and stakeholder management.',
    },
    {
      id: 'q-stakeholders',
      level: 'mid',
      question: 'How do you manage relationships with different stakeholders in the host country?',
      expected:
        'Should discuss experience in building networks with government officials, business leaders, civil society, and other diplomatic missions. Understanding of protocol and relationship management is key.',
    },
    {
      id: 'q-operations',
      level: 'mid',
      question: "Describe your experience in managing an embassy's operations and staff.",
      expected:
        'Should demonstrate knowledge of budget management, staff supervision, security protocols, and coordinating different embassy departments.',
    },
    {
      id: 'q-immunity',
      level: 'junior',
      question: 'What do you understand about diplomatic immunity and privileges?',
      expected:
        'Should show basic understanding of Vienna Convention, diplomatic privileges and immunities, and responsibilities that come with diplomatic status.',
    },
    {
      id: 'q-visit',
      level: 'junior',
      question: 'How would you organize a high-level diplomatic visit?',
      expected:
        'Should explain basics of protocol, security arrangements, scheduling, and coordination with host country authorities.',
    },
  ],
  bands: [
    { level: 'junior', from: 5, to: 10 },
    { level: 'mid', from: 10, to: 15 },
    { level: 'senior', from: 15, to: null },
  ],
  skills: [
    { id: 'sk_protocol_basic', level: 'junior', label: 'Basic diplomatic protocol knowledge' },
    { id: 'sk_reporting', level: 'junior', label: 'Report writing and analysis' },
    { id: 'sk_languages', level: 'junior', label: 'Language skills' },
    { id: 'sk_ir', level: 'junior', label: 'Understanding of international relations' },
    { id: 'sk_staff', level: 'mid', label: 'Staff management experience' },
    { id: 'sk_budget', level: 'mid', label: 'Budget administration' },
    { id: 'sk_crisis', level: 'mid', label: 'Crisis management' },
    { id: 'sk_negotiation', level: 'mid', label: 'Negotiation skills' },
    { id: 'sk_strategic_lead', level: 'senior', label: 'Strategic diplomatic leadership' },
    { id: 'sk_high_negotiation', level: 'senior', label: 'High-level negotiation experience' },
    { id: 'sk_intl_crisis', level: 'senior', label: 'International crisis management' },
    { id: 'sk_policy', level: 'senior', label: 'Policy development and implementation' },
  ],
  redFlags: [
    {
      id: 'rf_international',
      label: 'Lack of international experience or exposure',
      clearedBy: 'q-stakeholders',
    },
    { id: 'rf_protocol', label: 'Poor understanding of diplomatic protocol', clearedBy: 'q-visit' },
    { id: 'rf_language', label: 'Limited language skills', clearedBy: 'q-agreements' },
    {
      id: 'rf_government',
      label: 'No experience in government or international relations',
      clearedBy: 'q-operations',
    },
    { id: 'rf_crosscultural', label: 'Weak cross-cultural communication skills', clearedBy: 'q-stakeholders' },
  ],
};
