import { describe, expect, it } from 'vitest';
import { evidenceIn } from '@/lib/evidence';
import { withoutQuotations } from '@/lib/evidence/quotations';

const idsIn = (text: string) => evidenceIn(text).map(({ id }) => id);

describe('what somebody else says', () => {
  it.each([
    '“She is the best negotiator of bilateral agreements I have met.” – Ann Kerr, Ambassador of Ireland to Chile',
    '"She supervised 40 staff in our embassy and never lost her temper."\n— John Doe, former Ambassador to Peru',
    '« Il a négocié avec patience un accord bilatéral de pêche pour notre pays »',
    '„Er hat im Auswärtigen Amt ein Team von zwölf Mitarbeitern geleitet“',
    '「彼女は外務省で十年以上にわたり条約交渉を担当した優れた外交官です」',
  ])('shows nothing: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('is no term in quotation marks', () => {
    expect(idsIn('Head of the “Protocol and Visits” section, drafted notes verbales')).toContain('rf_protocol');
    expect(idsIn('Sous-direction « Affaires étrangères », note verbale')).toContain('rf_protocol');
  });

  it('leaves what stands around it, and a mark that nothing closes', () => {
    const text = 'Supervised 12 staff. “It was a good and very long time for us all.” Administered the mission budget.';
    expect(idsIn(text)).toEqual(['sk_staff', 'sk_budget']);
    expect(idsIn('“Supervised 12 staff in one of our largest embassies, and more')).toContain('sk_staff');
    expect(withoutQuotations(text)).toHaveLength(text.length);
  });

  it('takes linear time', () => {
    const marks = (times: number) => '“'.repeat(times) + '" "'.repeat(times) + '«a '.repeat(times);
    const best = (text: string) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begin = performance.now();
          withoutQuotations(text);
          return performance.now() - begin;
        }),
      );
    // Sixteen times the text would take 256 times as long in quadratic time.
    expect(best(marks(32_000)) / best(marks(2_000))).toBeLessThan(100);
  });
});
