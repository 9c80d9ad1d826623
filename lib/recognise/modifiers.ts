import { APPOINTED } from '../titles/governed.ts';
import { KINDS, type Kind } from '../titles/kinds.ts';
import type { Draft } from './draft.ts';
import { does, type Step } from './steps.ts';
import { passesOver } from './support-staff.ts';

const BESIDE = /^[ ,(\n-]*$/;

/** Kinds whose deputy is a deputy head of mission. */
function hasDeputy(kind: Kind): boolean {
  const { rank } = KINDS[kind];
  return (rank === 'head' || kind === 'olympic-chef-de-mission') && kind !== 'nuncio';
}

/**
 * Ladder step: words beside the title that change its rank ("Deputy", "Acting", "a.i.") or its status ("former", "designate"). The title grows over
 * the words of rank and over those directly beside it.
 */
export function modifiers(draft: Draft): Draft {
  let { start, end, deputy, acting, status } = draft;
  deputy ||= isDeputy(draft);
  let near = true;
  for (const step of draft.before) {
    if (does(step, 'before', 'deputy') && hasDeputy(draft.kind)) {
      deputy = true;
      start = step.start;
    } else if (does(step, 'before', 'acting') && (near || deputy)) {
      acting = true;
      start = step.start;
    } else if (does(step, 'before', 'former')) {
      status ??= 'former';
      if (near) start = step.start;
    } else if (does(step, 'before', 'served')) {
      if (!isAppointment(draft)) status ??= 'former';
    } else if (does(step, 'before', 'designate')) {
      status ??= 'designate';
    }
    if (!passesOver(step) || does(step, 'before', 'elsewhere')) break;
    near = near && !step.meanings.some((meaning) => meaning.as === 'small');
  }
  for (const step of draft.after) {
    const grows = changedAfter(step);
    if (
      grows === null ||
      !BESIDE.test(step.gap) ||
      (grows === 'designate' && isChoice(draft, step)) ||
      isInitial(draft, step)
    )
      break;
    if (grows === 'deputy' && hasDeputy(draft.kind)) deputy = true;
    else if (grows === 'acting') acting = true;
    else if (grows === 'former' || grows === 'designate') status ??= grows;
    end = step.end + (step.gap.includes('(') ? closing(draft, step.end) : 0);
  }
  return { ...draft, start, end, deputy, acting, status };
}

/** "Ambassadeurs désignés par le club", "ambassadors designated by": chosen by somebody; "désigne" without the last accent is the verb. */
function isChoice({ around }: Draft, { start, end }: Step): boolean {
  const { text } = around.passage;
  if (BY.test(text.slice(end, end + 8))) return !/^(?:designate|elect|nominee)$/.test(text.slice(start, end));
  return text.slice(start, end) === 'designe' && !/é$/iu.test(around.original(start, end).normalize('NFC'));
}

/** How long the end of a bracket is after a word in it: "(ret.)". */
const closing = ({ around }: Draft, end: number): number =>
  /^(?:['’]d)?\.?\)/.exec(around.passage.text.slice(end, end + 4))?.[0].length ?? 0;

/** "Minister Counsellor R. Quispe" is not retired, as "Ambassador (R)" is. */
function isInitial({ around }: Draft, { start, end, gap }: Step): boolean {
  const { text } = around.passage;
  return end === start + 1 && text[start] === 'r' && !(gap.includes('(') && /^\.?\)/.test(text.slice(end, end + 2)));
}

const BY = /^ (?:by|par|por|pel[oa]s?|da|dal|dall|dalla|dai|von|vom|door|av|af) /;

/** "Was appointed Ambassador": the verb is past, the post begins. */
function isAppointment({ around, start }: Draft): boolean {
  return APPOINTED.test(around.passage.text.slice(Math.max(0, start - APPOINTMENT), start));
}

/** How far before a title its verb may stand, in characters. */
const APPOINTMENT = 40;

/** "DSRSG", "représentante spéciale adjointe du Secrétaire général": the title itself says it, whoever sends the mission. */
function isDeputy({ kind, around, start, end }: Draft): boolean {
  if (kind === 'deputy-head') return true;
  return (
    kind === 'peace-mission-head' &&
    /dsrsg|adjoint|adjunt|aggiunt|stellvertret|副|نائب/.test(around.passage.text.slice(start, end))
  );
}

function changedAfter(step: Step): 'deputy' | 'acting' | 'former' | 'designate' | null {
  for (const beside of ['deputy', 'acting', 'former', 'designate'] as const) {
    if (does(step, 'after', beside)) return beside;
  }
  return null;
}
