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

it('finds a title of another script wherever it stands behind a letter of one', () => {
  for (let distance = 0; distance < 600; distance++)
    for (const title of ['大使', 'посол', 'السفير'])
      expect(gateHits(`ü書 ${'x'.repeat(distance)} ${title} `), `${title} ${distance}`).not.toEqual([]);
});
