import type { Random } from './random';

/** Titles of every verdict, in several scripts and languages. */
const TITLES = [
  'Ambassador of Norway to Ghana',
  'Head of Mission, Embassy of Ecuador',
  'High Commissioner of Ghana in London',
  "chargé d'affaires a.i. at the embassy",
  'Deputy Head of Mission',
  'First Secretary (Political)',
  'Consul General in Lagos',
  'Head of Mission, Médecins Sans Frontières, South Sudan',
  'Head of Mission',
  'Chief of Mission',
  'Botschafterin in Nairobi',
  'Ambassadrice de France au Kenya',
  'Посол Норвегии в Кении',
  'السفير لدى جمهورية كينيا',
  '特命全権大使',
] as const;

/** Words without a title, some of which become one beside others. */
const OTHERS = [
  'Head of',
  'Mission',
  'Deputy',
  'High',
  'Commissioner of Ghana',
  'Brand',
  'Student',
  'dor of Norway to Ghana',
  'Ambassa',
  'Teacher of chemistry',
  'spoke with the head of sales',
  'in Nairobi',
  'Embassy of Norway',
  'mission critical systems',
  'and then',
  '',
  ' ',
] as const;

/** A few words, a title in them or part of one as often as not. */
export const phrase = (random: Random): string => (random.onceIn(2) ? random.of(TITLES) : random.of(OTHERS));

/** A phrase, now and then with words beside it. */
export const line = (random: Random): string =>
  random.onceIn(3) ? `${random.of(OTHERS)} ${phrase(random)} ${random.of(OTHERS)}` : phrase(random);
