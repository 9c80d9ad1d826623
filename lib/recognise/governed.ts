import { APPOINTED, DESIGNATE, GOVERNED, type Governed, OWN_POST } from '../titles/governed.ts';
import type { Lang } from '../titles/index.ts';
import type { Draft } from './draft.ts';
import { does, isA, type Step } from './steps.ts';

interface Rules {
  /** The rows that ask only for what stands before, as few expressions: one goes through a text faster than each by itself. */
  readonly before: readonly RegExp[];
  readonly others: readonly Governed[];
}

const byLangs = new Map<string, Rules>();

function rulesIn(langs: readonly Lang[]): Rules {
  const key = langs.join();
  const ready = byLangs.get(key);
  if (ready) return ready;
  const rows = GOVERNED.filter((row) => row.langs.some((lang) => langs.includes(lang)));
  const isBeforeOnly = ({ form, after }: Governed) => !form && !after;
  const rules = {
    before: joined(rows.filter(isBeforeOnly).flatMap(({ before }) => before ?? [])),
    others: rows.filter((row) => !isBeforeOnly(row)),
  };
  byLangs.set(key, rules);
  return rules;
}

/** One expression for all with the same flags. */
function joined(patterns: readonly RegExp[]): RegExp[] {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))];
  return flags.map((own) => {
    const sources = patterns.filter((pattern) => pattern.flags === own).map(({ source }) => `(?:${source})`);
    return new RegExp(sources.join('|'), own);
  });
}

/** How far before a title the word that governs it may begin, in characters. */
const REACH = 48;
const FOLLOWING = 32;

/** Adjectives and countries that stand between a title and what governs it. */
function isBetween(step: Step): boolean {
  if (isA(step, 'title')) return false;
  return isA(step, 'nation') || isA(step, 'before') || (isA(step, 'small') && step.end - step.start > 3);
}

/** Whether a preposition, an article or a case says that others meet, assist or speak of the one with the title. */
export function isGoverned({ around, start, end, langs, before, kind }: Draft): boolean {
  if (kind === 'personal-rank') return false;
  const { text } = around.passage;
  const rules = rulesIn(langs);
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
  const governed =
    rules.before.some((pattern) => leads.some((lead) => pattern.test(lead))) ||
    rules.others.some(
      (row) =>
        (!row.form || (row.form.test(title) && !isDeputy())) &&
        (!row.after || row.after.test(after)) &&
        (!row.before || leads.some((lead) => row.before?.test(lead))),
    );
  return governed && !DESIGNATE.test(after) && !leads.some((lead) => OWN_POST.test(lead) || APPOINTED.test(lead));
}
