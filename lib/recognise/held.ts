import { AMBASSADORS, APPOINTED, SEVERAL_HEADS } from '../titles/governed.ts';
import type { Candidate } from './candidates.ts';
import { type Draft, draftOf } from './draft.ts';
import { isGoverned } from './governed.ts';
import { alphabetOf, SCRIPT_OF } from './script.ts';
import { does, isA, type Step } from './steps.ts';
import { passesOver } from './support-staff.ts';

/**
 * Ladder step: somebody else's post or the office in general ("reported to the Ambassador", "in the Ambassador's absence"): the mention stands, but
 * the subject does not hold it.
 */
export function held(draft: Draft): Draft {
  return isSomebodyElses(draft) && !isServedAs(draft) ? { ...draft, held: false } : draft;
}

function isSomebodyElses(draft: Draft): boolean {
  let definite = false;
  const attached = SCRIPT_OF[alphabetOf(draft.around.passage.text.charCodeAt(draft.start))] === 'attached';
  let unknown = attached ? 0 : 2;
  for (const step of draft.before) {
    if (BYLINE.test(draft.around.passage.text.slice(step.start, step.end))) break;
    if (does(step, 'before', 'elsewhere') && !does(step, 'before', 'designate')) {
      // "Special Representative for Iraq and Head of UNAMI"
      if (step.end - step.start < 4 && draft.all.some(({ end }) => end === step.start - 1)) break;
      const verb = step.end - step.start > 5 || step.meanings.every((meaning) => meaning.as !== 'small');
      if (verb || definite) return true;
    }
    // "from his posting as Ambassador": what one served as is one's own
    if (does(step, 'before', 'served')) break;
    if (definite && isOfTheOffice(draft, step)) return true;
    if (!passesOver(step) && !isA(step, 'title') && !isInstitution(step) && !isAdverb(draft, step)) {
      // Arabic and Hebrew put who acts between the verb and whom it meets
      if (++unknown > 2) break;
    }
    definite ||= isA(step, 'small');
  }
  const others = [
    isSeveral,
    isOfficeInGeneral,
    isReported,
    isGoverned,
    isMetInClause,
    isObject,
    isListed,
    isBesideAnother,
  ];
  if (others.some((is) => is(draft))) return true;
  const next = draft.after.at(0);
  return next !== undefined && does(next, 'after', 'elsewhere') && /^['’]? ?$/.test(next.gap);
}

/** "Worked for her government as Ambassador to Peru", "is looking for a Head of Mission", "applications for the post of Ambassador". */
function isServedAs({ around, start }: Draft): boolean {
  const { text } = around.passage;
  return (
    SERVED_AS.test(text.slice(Math.max(0, start - 48), start)) ||
    OFFERED.test(text.slice(Math.max(0, start - 80), start))
  );
}

const SERVED_AS =
  / (?:(?<!(?:such|soon|well|just|sowohl|anders|mehr|tanto|asi|tal) )(?:as|als|como|som|jako|en tant que?|en qualite de?|в качестве|w roli)[ ’']|(?:looking for|seeks?|seeking|recruit\p{L}*|hiring|hires|sucht|recherche|recrute|busca|procura|cerca|zoekt|soker|ищ\p{L}+|poszukuj\p{L}+) (?:an?|un[ae]?|uma?|ein\p{L}*|een|ett?|our|its) )(?:(?!the |der |die |das |den |el |la |l |del |d[aeiou]s? |of |with |to |from )[\p{L}.’']+ ){0,2}$/u;
const OFFERED = /(?:appli|applications|vacanc)[^.;]{0,40} (?:position|post|role) of (?:(?!the )[\p{L}.’']+ ){0,2}$/u;

/** A page of the person's own: "Message from the Ambassador". */
const BYLINE = /^(?:(?:welcome )?message|interview|remarks|greetings?|welcome|speech|statement) (?:from|with|by)$/;

/** "Reports directly to the Ambassador", "dependerá directamente de la Embajadora". */
function isAdverb({ around }: Draft, step: Step): boolean {
  return /(?:ly|ment|mente|direkt|bezpośrednio|bezposrednio|непосредственно|безпосередньо)$/.test(
    around.passage.text.slice(step.start, step.end),
  );
}

/** "The ministry summoned the ambassador": who acts may stand between the verb and the title in some languages. */
function isInstitution(step: Step): boolean {
  return step.meanings.some((meaning) => meaning.as === 'cue' && meaning.sense === 'ministry');
}

/** "The ambassador of Norway was summoned", "the ambassadors visited": what the press says of envoys, up to the end of the sentence. */
function isReported(draft: Draft): boolean {
  for (const step of draft.after) {
    if (step.gap !== ' ' && !/^[ '’"()-]*$/.test(step.gap)) return false;
    if (does(step, 'after', 'reported')) return true;
    if (does(step, 'after', 'acts')) return areSeveral(draft);
  }
  return false;
}

const PLURAL =
  /(?:s|[oa]res|[oa]ras|tori|trici|innen|orer|orerna|orene|eurs|ы|ов|и|ів|iden|laheti?laat|ler|leri|εισ|εων|רים?י?|راء|ों|대사들)$/;
const NATIONS = /(?:国家|國家|各国|各國|諸国|友邦|[\d〇一二三四五六七八九十]+[国國か]国?|개국)[^,，。]{0,6}$/;

function areSeveral({ around, start, end }: Draft): boolean {
  const { text } = around.passage;
  const title = text.slice(start, end);
  // "Глава делегации": one head, whose mission is in the genitive
  if (/^(?:глава|голова|керівник|керівниця|руководитель) /.test(title)) return false;
  if (PLURAL.test(title) || text.startsWith('들', end) || NATIONS.test(text.slice(Math.max(0, start - 12), start)))
    return true;
  return /^ (?:negara|(?:der|aller) [\p{L}-]*(?:staaten|lander))/u.test(text.slice(end));
}

/** Who presents credentials is the one the line is about, and so is the post of which a vacancy says what it shall do. */
const OWN_DEED =
  /^[^.;]{0,60} (?:creance|credencia\p{L}*|credenzia\p{L}*|credentials|beglaubig\p{L}+|kreditiv\p{L}*)(?![\p{L}])|^ shall /u;

/** "The consul general of Italy in São Paulo met …": of one post in the world the line says what its holder did. */
function isNamed({ around, start, end, after }: Draft): boolean {
  if (around.cuesNear(start, end, 0).some(({ meaning }) => meaning.as === 'cue')) return true;
  for (let index = 0; index < 6; index++) {
    const step = after.at(index);
    if (!step || !/^[ '’.-]*$/.test(step.gap)) return false;
    if (isA(step, 'nation') || isA(step, 'cue')) return true;
  }
  return false;
}

/** "A consul general looks after citizens": a sentence on what the post is. */
const INDEFINITE = /^(?:an?|une?|una?|ein|eine|en|ett|et|een|um|uma) $/;

const DEFINITE = /^(?:the|les?|la|l|el|los|las|il|gli|de|der|die|das|den|os|as)$/;

/** "The Ambassadors of the Gulf states met": an article at the head of a sentence speaks of somebody, not of the subject of the page. */
function isOfficeInGeneral(draft: Draft): boolean {
  const { before, around, start, end } = draft;
  const first = before.at(0);
  if (!first || before.at(1)) return false;
  const { text } = around.passage;
  if (INDEFINITE.test(text.slice(0, start)))
    return /^ (?!with |and |who )[^.,]{12,}\.\s*$/.test(text.slice(end)) || /\p{L}\.$/u.test(text);
  if (OWN_DEED.test(text.slice(end)) || (isNamed(draft) && !areSeveral(draft))) return false;
  return (
    // a line cut out of its sentence begins small, and is about somebody
    /^\p{Lu}/u.test(around.original(first.start, first.end)) &&
    DEFINITE.test(text.slice(first.start, first.end)) &&
    /^\s*$|[.!?:]\s+$/.test(text.slice(Math.max(0, first.start - 4), first.start)) &&
    /\p{L}[.!?]?\s*$/u.test(text.slice(-6)) &&
    text.length > 60
  );
}

/** "Heads of Mission": several people, unless the words before say that these were appointed. */
function isSeveral(draft: Draft): boolean {
  return SEVERAL_HEADS.test(titleOf(draft)) && !areAppointed(draft);
}

/** "Послы стран": several ambassadors, whom no page of one person holds; "Ambassadors" is the name of hotels and clubs too, so that this tells no sense. */
export function areAmbassadors(draft: Draft): boolean {
  return AMBASSADORS.test(titleOf(draft)) && !areAppointed(draft);
}

const titleOf = ({ around, start, end }: Draft) => around.passage.text.slice(start, end);

function areAppointed({ before, around, start }: Draft): boolean {
  const { text } = around.passage;
  if (APPOINTED.test(text.slice(Math.max(0, start - 60), start))) return true;
  return before.some((step) =>
    /^(?:appointed|named|are|were|as|past|tant|als|som|como|come|jako)$/.test(text.slice(step.start, step.end)),
  );
}

const POST =
  /^(?:post|position|role|title|rank|office|function|appointment|capacity|job|promoted|raised|elevated|appointed|named|nominated|rose)$/;

/** "In writing to the chief of mission", "the arrival of the High Commissioner"; but "the post of the High Commissioner" may be one's own. */
function isOfTheOffice({ around, before }: Draft, step: Step): boolean {
  const { text, words } = around.passage;
  const first = before.at(0);
  if (
    !first ||
    !/^the$/.test(text.slice(first.start, first.end)) ||
    !/^(?:to|of)$/.test(text.slice(step.start, step.end))
  )
    return false;
  return !POST.test(words.at(around.wordAt(step.start) - 1)?.text ?? '');
}

/** Scripts without spaces put the verb of meeting or summoning anywhere before the title in the clause: "外交部副部长召见日本驻华大使". */
function isMetInClause({ around, start }: Draft): boolean {
  const { text } = around.passage;
  if (SCRIPT_OF[alphabetOf(text.charCodeAt(start))] !== 'unspaced') return false;
  return around.knownNear(start, start, CLAUSE).some(({ end, meaning, start: from }) => {
    if (end > start || start - from > CLAUSE || meaning.as !== 'before' || meaning.beside !== 'elsewhere') return false;
    return !/[，。、；,;.:：\n|]/.test(text.slice(end, start));
  });
}

const CLAUSE = 24;

/** The particles of Korean and Japanese that make the title the object of what others do, and the verbs with which it is one's own career. */
const OBJECT =
  /^(?:[을를과와]|에게(?! ?(?:신임장|임명장)을 수여)|께|を|と(?:の?(?:会談|面会|協議|懇談|意見)|会)|に(?:抗議|申し入れ|伝え|手交|面会))/;
const CAREER =
  /^(?:[을를] ?(?:지[내낸냈]|역임|맡|거[쳐친쳤]|겸)|[과와] |を?(?:務|歴任|経|拝命|兼)|を[^。、]{1,10}務め|[을를] [^.,]{1,20}로 (?:임명|위촉|지명|발탁))/;

function isObject({ around, end }: Draft): boolean {
  const rest = around.passage.text.slice(end, end + 32);
  return OBJECT.test(rest) && !CAREER.test(rest);
}

/** "Ambassador / High Commissioner / Consul General": a choice of a form, not somebody's posts. */
function isListed({ all, around, start, end }: Draft): boolean {
  const { text } = around.passage;
  if (!/^ ?\//.test(text.slice(end, end + 2)) && !/\/ ?$/.test(text.slice(start - 2, start))) return false;
  const stops = all.filter((other, index) => {
    const next = all[index + 1] ?? all[index - 1];
    if (!next) return false;
    const [left, right] = next.start > other.start ? [other, next] : [next, other];
    return /^ ?\/ ?$/.test(text.slice(left.end, right.start));
  });
  return stops.length > 2 && stops.some((other) => other.start < end && start < other.end);
}

const BETWEEN = 60;

/** "The President received the Ambassador of Chile and the High Commissioner of Ghana": what holds of one title holds of the next. */
function isBesideAnother(draft: Draft): boolean {
  const { all, around, start } = draft;
  const { text } = around.passage;
  const index = all.findIndex((other) => other.end >= draft.end && other.start <= start);
  const previous: Candidate | undefined = all[index - 1];
  if (!previous || start - previous.end > BETWEEN) return false;
  const between = text.slice(previous.end, start);
  const isDefined = COPULA.test(between);
  if (!isDefined && !COORDINATED.test(between)) return false;
  const steps = [...draft.before].filter((step) => step.start >= previous.end);
  if (
    !isDefined &&
    steps.some((step) => (!isA(step, 'small') && !isA(step, 'nation')) || does(step, 'before', 'served'))
  )
    return false;
  return !held(draftOf(previous, around, all.slice(0, index))).held;
}

/** "A nuncio is the ambassador of the Holy See": one office explained by another. */
const COPULA = /^ (?:is|ist|est|es|e|ar|er|on|jest|adalah|ειναι) (?:[\p{L}'-]+ ){0,4}(?:[dl]'(?:un |une )?)?$/u;

const COORDINATED =
  /^[^.;:|\n()–—•·]*(?:,|(?<![\p{L}\p{N}])(?:and|or|et|ou|y|e|o|und|oder|en|of|och|og|ja|tai|i|oraz|lub|ve|veya|dan|atau|и|или|і|й|та|або|και|και|ή|या|और|तथा) )[^.;:|\n()–—•·]*$|[和及与與、]$|、/u;
