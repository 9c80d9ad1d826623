import { ENTRY } from '@/lib/entry/entry';
import type { Entry, EntryLevel, Question } from '@/lib/entry/types';
import type { Shown } from '@/lib/evidence';
import type { Report } from '@/lib/report/report';
import { type SearchString, searchStrings } from './search-strings';

export interface QuestionGroup {
  readonly level: EntryLevel;
  /** Whether this is the level of the page; never so where the page states none. */
  readonly chosen: boolean;
  readonly questions: readonly Question[];
}

export interface SkillState {
  readonly id: string;
  readonly label: string;
  /** The page's words that show it, or `null`. */
  readonly quote: string | null;
}

export interface SkillGroup {
  readonly level: EntryLevel;
  readonly skills: readonly SkillState[];
}

export interface FlagState {
  readonly id: string;
  readonly label: string;
  /** The page's words that answer it, or `null`. */
  readonly quote: string | null;
  /** The question that would clear it. */
  readonly question: string;
}

/** The cheat-sheet for a report, ready to be shown or written out. */
export interface Brief {
  readonly entry: Entry;
  /** Whether a page was read for what it shows of one person or post; else nothing is said to be shown or not shown. */
  readonly read: boolean;
  /** In a vacancy the same words are asked for, not shown. */
  readonly vacancy: boolean;
  readonly questions: readonly QuestionGroup[];
  readonly skills: readonly SkillGroup[];
  readonly flags: readonly FlagState[];
  readonly searches: readonly SearchString[];
}

const SENIOR_FIRST: readonly EntryLevel[] = ['senior', 'mid', 'junior'];

/** The order of the groups, and which of them is the page's own: `below` asks the junior questions first and chooses none. */
function questionOrder(report: Report | null): { order: readonly EntryLevel[]; chosen: EntryLevel | null } {
  const level = report?.level.level ?? 'not-stated';
  if (level === 'not-stated') return { order: SENIOR_FIRST, chosen: null };
  if (level === 'below') return { order: ['junior', 'mid', 'senior'], chosen: null };
  return { order: [level, ...SENIOR_FIRST.filter((other) => other !== level)], chosen: level };
}

/** An honorary consul has another profession and is not in the service of the state that appoints them (Vienna Convention of 1963, chapter III). */
const isHonorary = ({ standing, mentions }: Report): boolean =>
  mentions.some(({ kind, title }) => kind === 'honorary-consul' && standing.quote.includes(title));

/** The diplomatic post that a person holds or held, with which they are or were in a state's service; `null` where there is none. */
function postOf(report: Report | null): string | null {
  if (report?.subject !== 'person') return null;
  switch (report.standing.id) {
    case 'head-now':
    case 'acting':
    case 'head-before':
    case 'other-diplomat':
      return isHonorary(report) ? null : report.standing.quote || null;
    case 'designate':
    case 'look-alike':
    case 'unclear':
    case 'nothing-found':
      return null;
  }
}

/**
 * Chooses what the cheat-sheet says for a page.
 * @param report the page's report, or `null` where none could be read: the whole entry, nothing shown
 * @param shown what the profile's own text shows, or `null` while that is not known
 */
export function briefOf(report: Report | null, shown: readonly Shown[] | null, entry: Entry = ENTRY): Brief {
  const posts = shown === null ? null : postOf(report);
  const quoteOf = (id: string) => shown?.find((one) => one.id === id)?.quote ?? (id === 'rf_government' ? posts : null);
  const { order, chosen } = questionOrder(report);
  return {
    entry,
    read: report !== null && report.subject !== 'list' && shown !== null,
    vacancy: report?.subject === 'vacancy',
    questions: order.map((level) => ({
      level,
      chosen: level === chosen,
      questions: entry.questions.filter((question) => question.level === level),
    })),
    skills: entry.bands.map(({ level }) => ({
      level,
      skills: entry.skills
        .filter((skill) => skill.level === level)
        .map(({ id, label }) => ({ id, label, quote: quoteOf(id) })),
    })),
    flags: entry.redFlags.map(({ id, label, clearedBy }) => ({
      id,
      label,
      quote: quoteOf(id),
      question: entry.questions.find((question) => question.id === clearedBy)?.question ?? '',
    })),
    searches: searchStrings(entry),
  };
}
