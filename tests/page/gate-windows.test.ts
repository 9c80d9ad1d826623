import { expect, it } from 'vitest';
import { gateHits } from '@/lib/recognise/gate';

const PLAIN = 'Nothing of the kind stands here. ';

it('finds a title wherever it stands in a long text', () => {
  for (const [before, after] of [
    ['', PLAIN.repeat(20)],
    ['Now ', PLAIN.repeat(20)],
    [PLAIN.repeat(20), PLAIN.repeat(20)],
    [PLAIN.repeat(20), ''],
  ] as const)
    for (const title of ['Head of Mission', 'Ambassador', 'HOM', 'Botschafterin', '大使'])
      expect(title.length, `${before.length} ${title}`).toBeGreaterThan(
        Math.abs((gateHits(`${before}${title} ${after}`)[0] ?? Number.POSITIVE_INFINITY) - before.length),
      );
});
