import type { Alone } from '../titles/form.ts';
import { KINDS } from '../titles/kinds.ts';
import type { Draft } from './draft.ts';
import { does, isA, type Step } from './steps.ts';

/** Causes of charities too, of which states have few ambassadors. */
const CHARITY = /child|cultur|health|sport|peace|innovation|science|gender|women/i;

/** A hyphen or a space only: the words make one phrase with the title. */
const JOINED = /^['’]?s?[ \n-]?["“„«]?$/;

function isKnown(step: Step): boolean {
  return step.meanings.some((meaning) => meaning.as !== 'cue' && meaning.as !== 'title');
}

/**
 * Ladder step: words directly beside a title that make it no title ("brand ambassador", "Ambassador Hotel", "Head of Mission Operations"), and
 * unknown nouns there, which only a strong cue can outweigh.
 */
export function lookAlikes(draft: Draft): Draft | null {
  const previous = draft.before.at(0);
  const next = pastNationality(draft);
  if (draft.kind === 'state-commissioner') return sentByState(draft);
  if (isOfOrganisation(draft)) return { ...draft, kind: 'peace-mission-head', alone: 'own' };
  if (next && does(next, 'after', 'look-alike') && /^(?:[ -]| & )?$/.test(next.gap) && !isAim(draft, next)) {
    if (isPart(draft, next)) return draft;
    // "Deputy Head of Mission Programmes": aid organisations share out the work of the head so
    return previous && does(previous, 'before', 'deputy') && draft.kind === 'head-of-mission'
      ? { ...draft, odd: true }
      : null;
  }
  if (isOfSecretaryGeneral(draft)) return { ...draft, kind: 'peace-mission-head', alone: 'own' };
  if (draft.kind === 'high-commissioner' && hasCharge(draft))
    return { ...draft, kind: 'state-commissioner', alone: 'own' };
  if (isRank(draft)) return { ...draft, kind: 'personal-rank', alone: 'own' };
  if (draft.kind !== 'ambassador') return draft;
  if (isOfAgency(draft)) return null;
  if (previous && previous.end === draft.start && isSpaced(draft)) return compound(draft, previous);
  const theme = previous && does(previous, 'before', 'theme');
  if (previous && !theme && does(previous, 'before', 'look-alike') && JOINED.test(previous.gap)) return null;
  if (previous && isOwned(draft, previous)) return null;
  if (next && does(next, 'after', 'theme') && next.gap === ' ') {
    const theme = draft.around.original(draft.start, next.end);
    return { ...draft, theme, kind: 'thematic-ambassador', alone: CHARITY.test(theme) ? 'unsure' : 'own' };
  }
  if (!previous) return draft;
  if (theme) return thematic(draft, previous, 'none');
  if (isHyphenated(draft) && !compound(draft, previous)) return null;
  const known = isKnown(previous) || isA(previous, 'nation') || isA(previous, 'title');
  const organisation = previous.meanings.some((meaning) => meaning.as === 'cue' && meaning.sense !== 'brand');
  // only in these languages does a noun before the title qualify it
  const nounFirst = draft.langs.some((lang) => lang === 'en' || lang === 'tr');
  const noun = previous !== undefined && /^\p{L}/u.test(draft.around.original(previous.start, previous.end));
  if (nounFirst && noun && !known && !organisation && draft.alone !== 'own' && /^[ -]?$/.test(previous.gap))
    return { ...draft, odd: true };
  return draft;
}

/** "Ambassadeurs marocains du Mondial": what stands after the title, or after a nationality written small beside it. */
function pastNationality({ after, around }: Draft): Step | undefined {
  const next = after.at(0);
  const isNationality = next?.gap === ' ' && isA(next, 'nation') && !isA(next, 'after');
  const isSmall = isNationality && /^\p{Ll}/u.test(around.original(next.start, next.end));
  return isSmall ? (after.at(1) ?? next) : next;
}

/** "With the rank of Ambassador": a personal rank, whatever the post. */
function isRank({ kind, before, after }: Draft): boolean {
  if (KINDS[kind].verdict !== 'head') return false;
  const next = after.at(0);
  if (next && does(next, 'after', 'rank') && next.gap.length <= 1) return true;
  for (const step of before) {
    if (does(step, 'before', 'rank')) return true;
    if (!isA(step, 'small') && !isA(step, 'nation')) return false;
  }
  return false;
}

/** "Den russiske ambassadøren inn på teppet": an inn is written with a capital. */
function isPart({ around }: Draft, next: Step): boolean {
  return around.original(next.start, next.end) === 'inn';
}

const REPRESENTATIVE =
  /repr|rappr|vertret|vertegen|представ|спецпред|edustaj|przedstaw|temsilci|αντιπροσωπ|εκπροσωπ|特别代表|特別代表|특별대표/;
const SECRETARY_GENERAL =
  /generals?ek?r?[ck]?retar|generalsekret(?:aer|erar)|secretar\p{L}* gener|segretario gener|secretario gera|secretaire gener|secretaris generaal|генеральн\p{L}* секретар|генерального секретаря|генсек|sekretarza generaln|paasihteer|genel sekreter|γενικου γραμματεα/u;
const OF_UN = /(?:^|[^\p{L}])(?:un|fn:?s|fn's|yk:n|bm|оон|onz|vn|onu)[ -]$/u;

/** "FN:s särskilda representant", "спецпредставитель генсека ООН": sent by the Secretary-General, who has envoys of his own. */
function isOfSecretaryGeneral({ kind, around, start, end }: Draft): boolean {
  const { text } = around.passage;
  if (kind !== 'special-envoy' || !REPRESENTATIVE.test(text.slice(start, end))) return false;
  return (
    SECRETARY_GENERAL.test(text.slice(Math.max(0, start - 24), end + 34)) ||
    OF_UN.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** "for our operations" names what a head of mission does; only an ambassador "for our brand" is none. */
function isAim({ kind, around }: Draft, next: Step): boolean {
  return kind !== 'ambassador' && /^(?:of|for) /.test(around.passage.text.slice(next.start, next.end));
}

/** Organisations that send missions of their own: police, observers, political missions. */
const SENDERS =
  /^(?:un|united nations|onu|nations unies|naciones unidas|nacoes unidas|nazioni unite|vereinte\p{L}* nationen|vn|verenigde naties|fn|forenta nationerna|yk|האום|onz|bm|pbb|оон|african union|union africaine|ecowas|cedeao|oas|oea|estados americanos|osce)$/u;

/** "Head of the UN Mission in Kosovo", "Jefa de la Misión de la ONU": the mission is the organisation's; a state's is "to" or "auprès de" it. */
function isOfOrganisation({ kind, around, start, end, after }: Draft): boolean {
  if (kind !== 'head-of-mission') return false;
  const { text } = around.passage;
  for (const { start: from, end: to } of around.knownNear(start, end, 0)) {
    if (from > start && to < end && SENDERS.test(text.slice(from, to))) return true;
  }
  if (/^ (?:ال)?امم المتحدة/.test(text.slice(end, end + 16))) return true;
  if (OF_UN_MISSION.test(text.slice(end, end + UN_REACH))) return true;
  for (let index = 0, step = after.at(0); step; step = after.at(++index)) {
    const word = text.slice(step.start, step.end);
    // Polish, Indonesian and Hebrew need no preposition for it: "szef misji ONZ", and have one for a state's
    if (SENDERS.test(word)) return index > 0 || /^(?:szef|kepala|ראש)/.test(text.slice(start, end));
    if (!/^(?:of|the|de|da|do|la|l|les|des|del|della|delle|der|van|av|onz)$/.test(word) || !/^[ ']?$/.test(step.gap))
      return false;
  }
  return false;
}

/** "Chef de la Mission multidimensionnelle intégrée des Nations Unies": adjectives of the mission stand between. */
const OF_UN_MISSION =
  /^(?: (?!aupres|pres|ante|junto|presso|bei|beim|to|near|du |de |do |da |del |of )\p{L}+){0,4} (?:des|de las|das|delle|der|van de|of the) (?:nations unies|naciones unidas|nacoes unidas|nazioni unite|vereinten nationen|verenigde naties|united nations)(?!\p{L})/u;
const UN_REACH = 90;

/** Words that stand before a country or make a region: "for East and Northeast India", "for the Eastern Caribbean". */
const REGION =
  /^(?:and|the|of|(?:north|south|east|west|central)\p{L}*|republic|kingdom|federa\p{L}+|africa|caribbean|pacific|asia)$/u;

/** "High Commissioner for Planning", unlike "for Canada in Kenya": a government's commissioner has a charge. */
function hasCharge({ after, langs, around }: Draft): boolean {
  const word = ({ start, end }: Step) => around.passage.text.slice(start, end);
  const first = after.at(0);
  if (!langs.includes('en') || !first || !after.at(1) || word(first) !== 'for') return false;
  for (let index = 1, step = after.at(1); step; step = after.at(++index)) {
    if (!/^[ '’-]*$/.test(step.gap)) break;
    if (isA(step, 'nation') || /^(?:africa|caribbean|pacific|asia)$/.test(word(step))) return false;
    if (index > 1 && !REGION.test(word(step))) break;
  }
  return true;
}

/** "The club's ambassador in Kenya", unlike "his country's". */
function isOwned({ around, before }: Draft, previous: Step): boolean {
  const { text } = around.passage;
  const owner = before.at(1);
  if (!owner || text.slice(previous.start, previous.end) !== 's' || !/^['’]$/.test(owner.gap)) return false;
  return does(owner, 'before', 'look-alike') && !/^(?:country|world)$/.test(text.slice(owner.start, owner.end));
}

const OF = /^(?:of|de|da|do|del|della|dell|der|von|van|la|l|le|the|της|του|для)$/;
const AGENCIES = /^(?:unesco|unicef|unhcr|undp|wfp|wwf|γιουνισεφ|юнисеф|юнісеф|юнеско)$/;

/** "Embaixador da Unesco": an agency has goodwill ambassadors; a state's is "to" it or "junto da". */
function isOfAgency({ after, around }: Draft): boolean {
  for (let index = 0, step = after.at(0); step; step = after.at(++index)) {
    const word = around.passage.text.slice(step.start, step.end);
    if (AGENCIES.test(word)) return index > 0;
    if (!OF.test(word)) return false;
  }
  return false;
}

/** "Haut-commissaire de la République du Ghana": a state's high commissioner, unlike "de la République en Polynésie". */
function sentByState(draft: Draft): Draft {
  const title = draft.around.passage.text.slice(draft.start, draft.end);
  const last = draft.around.placeFrom(draft.around.wordAt(draft.end - 1), draft.langs);
  if (last >= 0 && !/republique$/.test(title)) return { ...draft, kind: 'high-commissioner', alone: 'own' };
  if (!/republique$/.test(title)) return draft;
  const first = draft.after.at(0);
  const second = draft.after.at(1);
  const word = first && draft.around.passage.text.slice(first.start, first.end);
  const named = word !== undefined && /^(?:du|de|des|d)$/.test(word) && second && isA(second, 'nation');
  return named ? { ...draft, kind: 'high-commissioner', alone: 'unsure' } : draft;
}

/** Whether the title is written with spaces between words, so that a part joined to it makes a compound. */
function isSpaced(draft: Draft): boolean {
  return /[\p{sc=Latn}]/u.test(draft.around.passage.text.charAt(draft.start));
}

/** "Fairtrade-Botschafter": a hyphen makes a compound in German, Dutch and the languages of the north. */
function isHyphenated({ langs, around, start }: Draft): boolean {
  return around.passage.text.charAt(start - 1) === '-' && langs.some((lang) => COMPOUNDING.has(lang));
}

const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no']);

/** "UN-Botschafter" and "Londonambassadør" are posted; any other first part is a brand or a cause. */
function compound(draft: Draft, part: Step): Draft | null {
  // German towns and schools have their volunteers for the climate
  if (does(part, 'before', 'theme')) return thematic(draft, part, draft.langs.includes('de') ? 'none' : 'own');
  const posted =
    isA(part, 'nation') || part.meanings.some((meaning) => meaning.as === 'cue' && meaning.sense === 'states');
  const changed = ['deputy', 'former', 'designate'] as const;
  if (!posted && !changed.some((beside) => does(part, 'before', beside))) return null;
  return { ...draft, start: part.start };
}

function thematic(draft: Draft, word: Step, alone: Alone): Draft {
  const theme = draft.around.original(word.start, draft.end);
  return { ...draft, start: word.start, theme, kind: 'thematic-ambassador', alone };
}
