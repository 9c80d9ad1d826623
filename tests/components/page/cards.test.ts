import { expect, it } from 'vitest';
import { byCard } from '@/components/page/cards';
import { mention } from '../sample';

it('gathers mentions by card in page order', () => {
  const [one, two, three] = [
    mention('Ambassador', 'Ambassador', { card: 'Ada' }),
    mention('Consul', 'Consul', { card: 'Ben' }),
    mention('Envoy', 'Envoy', { card: 'Ada' }),
  ] as const;
  expect(byCard([one, two, three])).toEqual([
    { name: 'Ada', mentions: [one, three] },
    { name: 'Ben', mentions: [two] },
  ]);
});
