import { LANGUAGES_OF } from '../titles/index.ts';
import type { Draft } from './draft.ts';
import { ENGLISH, placeEndingAt } from './places.ts';
import { alphabetOf, SCRIPT_OF } from './script.ts';
import { isA, type Step } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

/** Words that stand inside the official names of states: "the Hashemite Kingdom of Jordan", "the Plurinational State of Bolivia". */
export const STATE_NAME =
  /^(?:repub|bondsrep|forbundsrep|bundesrep|vereinigt|verenigd|forent|forenad|estados|unidos|zjednocz|stanow|militar|султан|соціаліст|социалист|объедин|обєдн|арабск|арабськ|герцог|княж|князів|престол|(?:ال)?(?:جمهوري|مملك|سلطن|دول|امار|اتحاد|عربي|ديمقراطي|شعبي|هاشمي)|respubl|kingdom|royaume|reino|regno|konig|konin|konge|kralli|krolest|kerajaan|cumhur|state|stato|estado|etat|stat|staat|stan|union|emirat|feder|foder|commonwealth|princip|furst|duch|ducado|gross?herz|groothert|eidgen|schweizeris|confed|konf|sultan|holy|heilig|saint|hashem|hachem|hascem|hellen|plurinat|democ|demok|people|popul|popol|volks|socialist|islam|bolivar|orient|east|west|north|south|arab|great|gran|independ|sovereign|sovran|order|ordre|orden|ordine|respons|республ|респуб|корол|держав|государ|народ|ислам|іслам|федер|орден|κυβερν|велик|соедин|сполуч|δημοκρ|βασιλ|ηνωμεν)/;
/** Causes and markets stand after these ("Ambassador for French cheese"); an ambassador is sent to, in or of a state. */
const FOR = /^(?:for|fur|pour|per|voor|para|for)$/;

/**
 * Whether only a place in the title's own phrase tells a diplomat: brands, charities and chargés d'affaires of companies have countries and cities in
 * their lines too.
 */
export function needsSlot({ kind, alone, around, start, end }: Draft): boolean {
  if (alone === 'own') return false;
  if (kind === 'ambassador' || kind === 'charge-ad-interim') return true;
  return kind === 'head-of-mission' && around.passage.text.slice(start, end).startsWith('chef');
}

/** The country that the title itself names: before it ("Indian Ambassador", "Bahrain's ambassador") or after it ("to the Republic of Korea"). */
export function linkedNation(draft: Draft): Step | null {
  const joined = joinedNation(draft) ?? flagged(draft);
  if (joined) return joined;
  for (const step of draft.before) {
    if (isA(step, 'nation')) return isOfCompany(draft) ? null : step;
    if (!isA(step, 'small') && !isA(step, 'before')) break;
  }
  return (needsSlot(draft) ? postedTo(draft) : namedAfter(draft)) ?? labelled(draft);
}

/** "Kenya Ambassador at Global Youth Forum": somebody's for a country. */
function isOfCompany({ kind, after, around, end }: Draft): boolean {
  if (kind !== 'ambassador' || !around.passage.text.startsWith(' at ', end)) return false;
  const words = [after.at(1), after.at(2)];
  return words.every(
    (step) => step?.gap === ' ' && isUnknown(step) && /^\p{Lu}/u.test(around.original(step.start, step.end)),
  );
}

const isUnknown = (step: Step): boolean => !isA(step, 'nation') && !isA(step, 'cue') && !isA(step, 'title');

/** "Ambassador of 🇫🇮 to 🇻🇳", "Ambassador 🇸🇰 in Nairobi": flags of profiles, with a preposition, since brands have fans with flags too. */
function flagged({ around, end, odd }: Draft): Step | null {
  const after = around.passage.text.slice(end, end + 24);
  if (odd || !FLAG.test(after)) return null;
  const flag =
    /^ (?:(?:of|to|in|for|from|de|en|von|in|til|till) (?:the )?(?:\p{RI}\p{RI})|(?:\p{RI}\p{RI}) ?(?:to|in|→|➡) )/u.exec(
      after,
    );
  return flag ? { start: end + 1, end: end + flag[0].length, meanings: [{ as: 'nation' }], gap: '' } : null;
}

const FLAG = /\p{RI}/u;

const JOINT = /[のㆍ· ]$/;

/** "法国大使", "フランスの大使", "프랑스대사": scripts without spaces join the country to the title. */
function joinedNation({ around, start }: Draft): Step | null {
  const { text } = around.passage;
  const alphabet = alphabetOf(text.charCodeAt(start));
  if (SCRIPT_OF[alphabet] !== 'unspaced') return null;
  const end = JOINT.test(text.charAt(start - 1)) ? start - 1 : start;
  const from = placeEndingAt(text, end, LANGUAGES_OF[alphabet]);
  return from < 0 ? null : { start: from, end, meanings: [{ as: 'nation' }], gap: '' };
}

function namedAfter(draft: Draft): Step | null {
  let unknown = 0;
  for (let index = 0, step = draft.after.at(0); step; step = draft.after.at(++index)) {
    if (!/^[ ,'(.-]*$/.test(step.gap) || (index > 0 && /[,.(]/.test(step.gap) && unknown > 0)) break;
    if (isA(step, 'nation')) return step;
    if (isEmployer(step)) break;
    if (!isA(step, 'small') && ++unknown > 2) break;
  }
  return null;
}

const EMPLOYERS: ReadonlySet<string> = new Set(['embassy', 'consulate', 'ministry', 'accredited', 'states']);

function isEmployer(step: Step): boolean {
  return step.meanings.some((meaning) => meaning.as === 'cue' && !EMPLOYERS.has(meaning.sense));
}

/** The place right after the preposition of a title; a word between that is no part of a state's name ends the search. */
function postedTo(draft: Draft): Step | null {
  const { after, around, langs, start, end, odd } = draft;
  const shouted = isUpper(around.original(start, end));
  const word = ({ start, end }: Step) => around.passage.text.slice(start, end);
  const previous = draft.before.at(0);
  const isProper = previous !== undefined && /^\p{Lu}/u.test(around.original(previous.start, previous.end));
  let cause = false;
  let official = false;
  let listed = false;
  let whole: Step | undefined;
  for (let index = 0, step = after.at(0); step; step = after.at(++index)) {
    if (!(index === 0 ? /^[ ,'(-]*$/ : /^[ '’.-]*$/).test(step.gap) || isEmployer(step)) return null;
    listed ||= step.gap.includes(',');
    // "Superhost Ambassador in Paris": an unknown noun before the title needs more than a town
    if (odd && index === 0 && (listed || isProper || /^(?:in|at)$/.test(word(step)))) return null;
    if (isA(step, 'nation')) {
      // "Ambassador, Republic of Kenya"
      if (/^(?:republic|kingdom)$/.test(word(step)) && around.passage.text.startsWith(' of ', step.end)) {
        whole ??= step;
        continue;
      }
      if (isJobPlace(draft, word(after.at(0) ?? step), listed)) return null;
      const next = after.at(index + 1);
      // "Botschafterin der Deutschen Krebshilfe": an association of a country
      if (next && NATIONAL.test(word(step)) && isNamePart(word(next), next) && !STATE_NAME.test(word(next)))
        return null;
      if (next && /^['’]$/.test(next.gap) && word(next) === 's') return null;
      if (next && index > 0 && isOfAssociation(around, step, next)) return null;
      const bare = cause || (index === 0 && langs.includes('en'));
      if (cause && !official && !shouted) return null;
      // "Ambassador Germany – Women in Tech": a market, where a post has a preposition or a comma
      if (index === 0 && step.gap === ' ' && langs.includes('en') && isPlain(around.original(start, end))) return null;
      if (word(step) === 'la paz' && around.original(step.start, step.end) === 'la paz') return null;
      return next &&
        ((bare && isNamePart(word(next), next)) || (listed && !ENDS.test(next.gap) && !/^(?:and|to)$/.test(word(next))))
        ? null
        : { ...step, start: whole?.start ?? step.start };
    }
    official ||= STATE_NAME.test(word(step));
    cause ||= FOR.test(word(step));
    if (!isA(step, 'small') && !STATE_NAME.test(word(step))) return null;
    // "Ambasador WWF Polska": short words in capitals are names
    if (!shouted && isUpper(around.original(step.start, step.end)) && !STATE_NAME.test(word(step))) return null;
  }
  return null;
}

/** "Ambassadør" is no English word, although it folds to one. */
const isPlain = (word: string) => /^[ -~]*$/.test(word);

function isUpper(word: string): boolean {
  return word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
}

/** Where French businesses have their chargés d'affaires and chefs de mission; a state's is "de" the state. */
const JOB_PLACE = /^(?:a|au|aux|en|pour|sur|dans|chez)$/;

/** "Chargé d'affaires, Paris", "Chef de mission en Belgique": the place of a job in sales or auditing as well. */
function isJobPlace({ kind, around, start, end, after, langs }: Draft, first: string, listed: boolean): boolean {
  if (kind === 'ambassador' || !/^che?[af]/.test(around.passage.text.slice(start, end))) return false;
  const next = after.at(0);
  return listed || JOB_PLACE.test(first) || (langs.includes('fr') && next !== undefined && isA(next, 'nation'));
}

/** What may follow a post given after a comma: "Ambassador, Hanoi; …", but not the town of an employer ("Ambassador, Dublin, Ireland"). */
const ENDS = /[;.\n)(–—|]/;

/** "Ambassador of the Norwegian Cancer Society", unlike "of the Italian Republic": in English too a nationality may belong to an association. */
function isOfAssociation(around: Surroundings, step: Step, next: Step): boolean {
  const { text } = around.passage;
  if (next.gap !== ' ' || !/(?:[aei]an|ish|ese|wiss|french|dutch|german)$/.test(text.slice(step.start, step.end)))
    return false;
  const word = text.slice(next.start, next.end);
  if (STATE_NAME.test(word) || word.startsWith('govern') || isA(next, 'title') || isA(next, 'small')) return false;
  return /^\p{Lu}\p{Ll}/u.test(around.original(next.start, next.end)) && !isA(next, 'nation') && !isA(next, 'cue');
}

/** Whether the word after a place goes on with a name or a noun ("Kenya Wildlife Trust", "French cheese"). */
function isNamePart(word: string, step: Step): boolean {
  return step.gap === ' ' && !isA(step, 'small') && !isA(step, 'title') && /^\p{Ll}{3}/u.test(word);
}

/** Nationalities in the genitive, after which a noun names something else than the state. */
const NATIONAL =
  /(?:isch(?:en|er|es)|^deutschen|^schweizer|^nederlandse|^vlaamse|ικ(?:ου|ησ|ων)|ск(?:ого|ои|их)|ськ(?:ого|оі|их)|sk(?:iej|iego|ich))$/;

/** Farther than all steps before a title go, in characters. */
const STEPS_REACH = 300;
const MAY_BE_LABELLED = /[:–—]/;
const LABEL = /^ ?[:–—] ?$/;

/** "Mexico City: Ambassador since 2021", "Athen: Ny ambassadør": the post as the label of an entry in a list of posts. */
function labelled({ around, before, start }: Draft): Step | null {
  const { text, words } = around.passage;
  if (!MAY_BE_LABELLED.test(text.slice(Math.max(0, start - STEPS_REACH), start))) return null;
  const first = before.last()?.start ?? start;
  const last = around.wordAt(first) - 1;
  const label = words.at(last);
  if (!label || !LABEL.test(text.slice(label.end, first))) return null;
  for (let from = last; from >= Math.max(0, last - 2); from--) {
    const word = words.at(from);
    if (!word || !(word.start === 0 || /[\n;|•·]\s*$/.test(text.slice(Math.max(0, word.start - 4), word.start))))
      continue;
    if (around.placeFrom(from, ENGLISH) === last)
      return { start: word.start, end: label.end, meanings: [{ as: 'nation' }], gap: '' };
  }
  return null;
}
