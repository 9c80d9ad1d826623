import type { Kind } from '../titles/kinds.ts';
import type { Draft } from './draft.ts';
import { areAmbassadors } from './held.ts';
import { STATE_NAME } from './posting.ts';
import { STATE } from './signal.ts';
import { isA, type Step } from './steps.ts';

/**
 * Whether the words are used as for a diplomat although no cue says so: "met the Ambassador", "Heads of Mission", "retired ambassador". Brands and
 * businesses do not speak of theirs like this.
 */
export function isPlainOffice(draft: Draft): boolean {
  if (draft.alone !== 'unsure' || !OFFICES.has(draft.kind)) return false;
  if (draft.status === 'designate') return !isOfOurs(draft);
  if (isOfSomethingElse(draft)) return false;
  // schools and shops speak of "our ambassadors" as states do
  if (!draft.held) return !areAmbassadors(draft) || isOfSeveralStates(draft);
  return draft.status === 'former' && draft.kind === 'ambassador';
}

/** "Be our next ambassador", "unsere künftige Botschafterin": anybody's who looks for one. */
function isOfOurs({ around, start }: Draft): boolean {
  return OURS.test(around.passage.text.slice(Math.max(0, start - 14), start));
}

const OURS =
  /(?<!\p{L})(?:our|your|be|become|un[sc]ere?\p{L}{0,2}|votre|notre|nuestr[ao]s?|noss[ao]s?|nostr[aoie]|onze|var|vores|nasz\p{L}{0,3}|devenez|werde)(?: the)? \p{L}* ?$/u;

/** "Les ambassadeurs des pays du Golfe", "Ambassadörerna från Norden", "послы стран Балтии". */
function isOfSeveralStates({ around, start, end }: Pick<Draft, 'around' | 'start' | 'end'>): boolean {
  const { text } = around.passage;
  return (
    SEVERAL_STATES.test(text.slice(end, end + 40)) || STATES_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}

const SEVERAL_STATES =
  /^[^.;:\n]{0,24}(?<!\p{L})(?:(?:g7|g20|pays|paises|paesi|etats|estados|stati|\p{L}*staten|\p{L}*staaten|\p{L}*lander\p{L}{0,2}|lande(?:ne)?|countries|states|kraj(?:e|ow)|ulke\p{L}*|negara|стран|краін|χωρ(?:εσ|ων)|(?:ال)?دول|golfe|golfo|balti\p{L}+|norden|nordici|nordiques|sahel|afri[ck]a|asia|europ[ae]\p{L}?|iberoameri\p{L}+)(?!\p{L})|(?:african|arab|asian|european|nordic) (?:states|countries|nations|union|group))|^ (?:african|arab|asiatic|europe|nordi|balti)\p{L}*(?! (?:d[aeiou]|of|for)\p{L}?)(?![\p{L}])/u;

/** "Nordic ambassadors", "आसियान देशों के राजदूतों". */
const STATES_BEFORE =
  /(?:देशों|ulke\p{L}*|g7|g20|nordic|baltic|african|arab|gulf|asean|european|foreign|resident|several countries'?)[^.;:\n]{0,6}$/u;

/** "Former ambassador of the club", "ancien ambassadeur du festival": what follows "of" is no state. */
function isOfSomethingElse({ after, around }: Draft): boolean {
  const word = ({ start, end }: Step) => around.passage.text.slice(start, end);
  const first = after.at(0);
  if (
    first?.gap !== ' ' ||
    !OF.test(word(first)) ||
    isOfSeveralStates({ around, start: first.start, end: first.start })
  )
    return false;
  for (let index = 1, step = after.at(1); step; step = after.at(++index)) {
    if (!/^[ '’]$/.test(step.gap)) return false;
    if (isA(step, 'nation') || isA(step, 'title') || isOfState(step)) return false;
    if (OF.test(word(step)) || isA(step, 'small')) continue;
    return /^\p{Ll}/u.test(around.original(step.start, step.end)) && !STATE_NAME.test(word(step));
  }
  return false;
}

const isOfState = (step: Step): boolean =>
  step.meanings.some(({ as, ...of }) => as === 'cue' && 'sense' in of && STATE[of.sense]);

const OF = /^(?:of|de|du|des|d|del|della|dello|dell|do|da|dos|das|der|von|vom|van|het|la|le|l|el|los|las|il|the)$/;

/** "Amb. (Dr.) Tesfaye Alemu", "Amb. Njeri", "Amb. (ret.)": the abbreviation is used before names only. */
export function isAbbreviatedHonorific({ kind, around, start, end }: Draft): boolean {
  const title = around.passage.text.slice(start, end);
  if (kind !== 'ambassador' || !title.startsWith('amb')) return false;
  if (/^amb\.? \(r\p{L}*\.?\)$/u.test(title)) return true;
  return (
    title.length <= 4 &&
    /^\.? ?(?:\((?:\p{Lu}\p{L}*\.?|ret\w*\.?|r)\) )*(?:\p{Lu}\.? ?)*\p{Lu}[\p{L}’'-]+/u.test(
      around.original(end, Math.min(around.passage.text.length, end + 40)),
    )
  );
}

/** "Ambassador Kimani has written": the title as a form of address before a name. Brands print theirs beside names, not before them. */
export function isHonorific({ kind, alone, langs, around, end, after, before }: Draft): boolean {
  if (
    alone !== 'unsure' ||
    !OFFICES.has(kind) ||
    // aid organisations and the IMF call theirs so before a name too
    kind === 'head-of-mission' ||
    langs.includes('de') ||
    /(?<!affaire)s$/i.test(around.original(Math.max(0, end - 8), end))
  )
    return false;
  const rest = around.original(end, Math.min(around.passage.text.length, end + 60));
  const name =
    /^ ((?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.|de|da|van|von|bin|al|el)){0,3})(?=[ ,:;.!?]|$)/u.exec(
      rest,
    )?.[1];
  const first = after.at(0);
  if (
    name === undefined ||
    !first ||
    isA(first, 'after') ||
    isA(first, 'before') ||
    first.meanings.some(({ as }) => as === 'cue')
  )
    return false;
  const addressed = before.every((step) => isA(step, 'small') || isA(step, 'before'));
  const goesOn =
    /^,? (?!(?:en|de|du|des|contre|pour|chez|at|of|for|in|on|by|and|for|i|for|till|bei|von|fur|per|con|van|voor)[ ’'])\p{Ll}{2}|^: ?["“„«]/u.test(
      rest.slice(name.length + 1),
    );
  // elsewhere the form of address has its article: "l'ambassadeur Dupont a déclaré"
  if (!before.at(0) && langs.includes('fr') && !langs.includes('en')) return false;
  const reported = before.some((step) =>
    /(?:^| )(?:sa(?:ys|id)|told|adds?e?d?|expla\w+|according|wr\w+|noted|asked|joined|thanks|by|with|from|to)$/.test(
      around.passage.text.slice(step.start, step.end),
    ),
  );
  return addressed && (goesOn || (name.includes(' ') && reported) || (name.includes(' ') && kind !== 'ambassador'));
}

const OFFICES: ReadonlySet<Kind> = new Set<Kind>([
  'ambassador',
  'high-commissioner',
  'permanent-representative',
  'head-of-mission',
  'charge-ad-interim',
]);
