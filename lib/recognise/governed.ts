import { APPOINTED, DESIGNATE, GOVERNED, type Governed, OWN_POST } from '../titles/governed.ts';
import type { Lang } from '../titles/index.ts';
import type { Draft } from './draft.ts';
import { does, isA, type Step } from './steps.ts';

const byLang = new Map<Lang, readonly Governed[]>();

function governedIn(lang: Lang): readonly Governed[] {
  const ready = byLang.get(lang);
  if (ready) return ready;
  const found = GOVERNED.filter(({ langs }) => langs.includes(lang));
  byLang.set(lang, found);
  return found;
}

/** How far before a title the word that governs it may begin, in characters. */
const REACH = 48;
const FOLLOWING = 24;

/** Adjectives and countries that stand between a title and what governs it. */
function isBetween(step: Step): boolean {
  if (isA(step, 'title')) return false;
  return isA(step, 'nation') || isA(step, 'before') || (isA(step, 'small') && step.end - step.start > 3);
}

/** Whether a preposition, an article or a case says that others meet, assist or speak of the one with the title. */
export function isGoverned({ around, start, end, langs, before, kind }: Draft): boolean {
  if (kind === 'personal-rank') return false;
  const { text } = around.passage;
  const rows = langs.flatMap(governedIn);
  if (rows.length === 0) return false;
  const title = text.slice(start, end);
  const after = text.slice(end, end + FOLLOWING);
  const places = [start];
  for (const step of before) {
    if (!isBetween(step)) break;
    places.push(step.start);
  }
  const leads = places.map((place) => text.slice(Math.max(0, place - REACH), place));
  // a deputy's title has its head in the genitive
  const isDeputy = () => kind === 'deputy-head' || before.some((step) => does(step, 'before', 'deputy'));
  const governed = rows.some(
    (row) =>
      (!row.form || (row.form.test(title) && !isDeputy())) &&
      (!row.after || row.after.test(after)) &&
      (!row.before || leads.some((lead) => row.before?.test(lead))),
  );
  return governed && !DESIGNATE.test(after) && !leads.some((lead) => OWN_POST.test(lead) || APPOINTED.test(lead));
}
