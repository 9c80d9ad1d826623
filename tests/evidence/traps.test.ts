import { describe, expect, it } from 'vitest';
import { evidenceIn, type SignalId } from '@/lib/evidence';

const idsIn = (text: string): readonly SignalId[] => evidenceIn(text).map(({ id }) => id);

describe('words that show something else', () => {
  it.each([
    // Sent abroad by a company, or to a shop.
    ['rf_international', 'Posted to Nairobi by Unilever'],
    ['rf_international', 'Stationed in Tokyo for a subsidiary of the group'],
    ['rf_international', 'Entsandt nach Peking (Volkswagen)'],
    ['rf_international', 'Entsandt in eine Niederlassung in Prag'],
    ['rf_international', 'En poste à Bruxelles chez un éditeur'],
    ['rf_international', 'Destinada en la fábrica de Lima'],
    ['rf_international', 'In servizio presso il negozio di Madrid'],
    ['rf_international', 'Geplaatst in een winkel in Parijs'],
    ['rf_international', 'Stationerad i en butik i Oslo'],
    ['rf_international', 'Ditugaskan di pabrik di Jakarta'],
    ['rf_international', '派驻工厂'],
    ['rf_international', '공장 파견'],
    ['rf_international', 'Posted in: human resources'],
    // The same letters for another house.
    ['rf_government', 'Audits of MNEs (multinational corporations)'],
    ['rf_government', 'Notary, Ohio Department of State'],
    ['rf_crosscultural', 'Sales to multinational corporations'],
    ['rf_crosscultural', 'Conseil aux entreprises multinationales'],
    // Drills and idioms.
    ['sk_crisis', 'Organised the yearly evacuation exercise of the school'],
    ['sk_crisis', 'Responsable des exercices d’évacuation'],
    ['sk_crisis', 'Simulacro de evacuación en la oficina'],
    ['sk_crisis', 'Prove di evacuazione'],
    ['sk_crisis', 'Учебная эвакуация школы'],
    ['sk_crisis', '避難訓練の担当'],
    ['sk_crisis', 'Un coup de foudre'],
    // Money of another kind.
    ['sk_budget', 'DAO governance, annual budget of $2 million in tokens'],
    ['sk_budget', 'Presupuesto de obra y pintura'],
    ['sk_budget', 'Orçamento de casamento'],
    // Strategy of a business.
    ['sk_strategic_lead', 'Strategische Leitung des Einkaufs'],
    ['sk_strategic_lead', 'Direction stratégique de la marque'],
    ['sk_strategic_lead', 'Dirección estratégica de ventas'],
    ['sk_strategic_lead', 'Стратегическое управление продажами'],
  ] as const)('are not %s: %s', (id, text) => {
    expect(idsIn(text)).not.toContain(id);
  });

  it.each([
    ['rf_international', 'Posted in Lima'],
    ['rf_international', 'Posted to Peshawar'],
    ['rf_international', 'Entsandt nach Peking'],
    ['rf_government', 'U.S. Department of State'],
    ['rf_crosscultural', 'Led a multinational team'],
    ['sk_crisis', 'Évacuation des ressortissants'],
    ['sk_crisis', 'Coup d’État : cellule de crise'],
    ['sk_budget', 'Presupuesto de 450 000 €'],
    ['sk_budget', 'Presupuesto de la embajada'],
    ['sk_budget', 'Orçamento de R$ 3 milhões'],
    ['sk_strategic_lead', 'Direction stratégique de l’ambassade'],
    ['sk_strategic_lead', 'Strategische Leitung der Botschaft'],
  ] as const)('the true ones are still %s: %s', (id, text) => {
    expect(idsIn(text)).toContain(id);
  });
});
