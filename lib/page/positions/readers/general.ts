import { vacancyLevel } from '@/lib/career';
import { AROUND, positionsIn } from '../dated-lines';
import type { Reader } from '../reader';
import type { PageReading, PositionOnPage } from '../reading';
import { type StructuredData, structuredData } from '../structured-data';
import { vacancy } from '../vacancy';
import { linesOf, textAt } from '../visible-lines';

/** Larger pages are books, archives and applications; walking them would make the page wait. */
const MOST_ELEMENTS = 6000;
/** Two years near each other, or one with an open end or a word for "since": without it no line is worth reading. */
const DATES =
  /(?:19|20)\d\d.{0,40}(?:19|20)\d\d|(?:19|20)\d\d.{0,12}[-–—〜～至]|\p{L}{2,}\.? (?:19|20)\d\d|[٠-٩۰-۹०-९]{4}|元年/u;
/** The last word of a job board's page: apply. Stems in the languages of the title forms. */
const APPLY =
  /\bapply\b|bewerben|bewerbung|postuler|candidat|candidarsi|solliciteer|solicitar|postular|inscr[ií]b|aplikuj|ansök|ansøg|søk (?:på )?stilling|hae paikkaa|откликнуться|подать заяв|відгукнутися|подати заяв|başvur|αίτηση|申请|申請|应聘|応募|지원하기|지원서|تقدم|قدم الآن|הגש|आवेदन|jelentkez|odpowiedz na|přihlás/i;
const ABOUT_POSTS =
  /job|vacanc|career|recruit|position|opportunit|stelle|karriere|emploi|recrut|offre|empleo|vaga|lavoro|praca|vacature|jobb|tyopaik/i;
const LONGEST_NAME = 70;

/** Any other page: a vacancy by its own statement or its signs, a person's dated career, or a text. */
export const general: Reader = (page) => {
  const root = page.querySelector('main,[role=main]') ?? page.body;
  const heading = textAt(page, 'h1');
  const stated = structuredData(page).find(({ name }) => name && sameWords(name, heading));
  if (stated?.kind === 'JobPosting') {
    return { ...vacancy(page, heading, [root], { leave: AROUND }), headline: stated.employer };
  }
  const isReadable = root.getElementsByTagName('*').length <= MOST_ELEMENTS;
  const content = isReadable ? (root.textContent ?? '') : '';
  const positions = DATES.test(content) ? positionsIn(root) : [];
  if (isReadable && positions.length < 2 && heading && isVacancy(page, root)) {
    return vacancy(page, heading, [root], { leave: AROUND });
  }
  const text =
    isReadable && (positions.length || content.length < 200_000) ? linesOf(root, AROUND).map((line) => line.text) : [];
  const career = positions.length ? positions : statedJobs(stated, root);
  const reading: PageReading = {
    subject: career.length || stated?.kind === 'Person' ? 'person' : text.length ? 'text' : 'none',
    name: heading.length <= LONGEST_NAME ? heading : '',
    headline: '',
    positions: career,
    text: text.join('\n'),
    key: `${heading} ${page.location?.pathname ?? ''}`,
  };
  return reading;
};

/** Two of: an address about posts, a way to apply, a required length of experience. */
function isVacancy(page: Document, root: Element): boolean {
  const hasAddress =
    ABOUT_POSTS.test(page.location?.pathname ?? '') ||
    page.querySelector('[class*=vacanc],[id*=vacanc],[class*=job-],[id*=job-]') !== null;
  const canApply = Array.from(root.querySelectorAll('a[href],button')).some((link) =>
    APPLY.test(link.textContent ?? ''),
  );
  if (hasAddress && canApply) return true;
  if (!hasAddress && !canApply) return false;
  const text = linesOf(root, AROUND)
    .map((line) => line.text)
    .join('\n');
  return vacancyLevel(text).months !== null;
}

function statedJobs(stated: StructuredData | undefined, element: Element): PositionOnPage[] {
  return (stated?.jobs ?? []).map((job) => ({ ...job, place: '', text: '', element }));
}

/** Data about another person or post than the heading names is not about this page. */
export function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return plain(one) !== '' && ` ${plain(other)} `.includes(` ${plain(one)} `);
}
