import { useRef, useState } from 'preact/hooks';
import { type Brief, markdownOf } from '@/lib/brief';
import type { Month } from '@/lib/career/position';
import type { PageMention } from '@/lib/report/report';
import type { Search } from '@/lib/search';
import type { Words } from '@/lib/words';
import { Explanation } from './entry/Explanation';
import { kindsOf } from './entry/kinds-of';
import { Questions } from './entry/Questions';
import { RedFlags } from './entry/RedFlags';
import { SearchStrings } from './entry/SearchStrings';
import { Skills } from './entry/Skills';
import { Level } from './level/Level';
import { OnThisPage } from './page/OnThisPage';
import { LimitNotice, PageNotice } from './page/PageNotice';
import type { PageState } from './page/page-state';
import { Standing } from './page/Standing';
import { Notes } from './parts/Notes';
import { SearchField } from './SearchField';

/** What a reader can do here; each is carried out outside of the view. */
export interface SheetActions {
  /** Shows a title on the page. Resolves to whether it was still there. */
  readonly show: (mention: PageMention) => Promise<boolean>;
  /** Shows a position on the page, by its index in the report. Resolves to whether it was still there. */
  readonly showPosition: (index: number) => Promise<boolean>;
  readonly readOnce: () => Promise<boolean>;
  readonly allow: (origin: string) => Promise<boolean>;
  readonly resume: (host: string) => Promise<void>;
  readonly copy: (text: string) => Promise<boolean>;
  /** The notes on a subject, by the name at the head of its page. */
  readonly readNotes: (subject: string) => Promise<string>;
  readonly keepNotes: (subject: string, notes: string) => void;
  /** Brings the search, with its index; it is not there from the start. */
  readonly loadSearch: () => Promise<Search>;
}

interface Props {
  /** The tab shown; its notes are shown with it. */
  readonly tab: number | null;
  readonly page: PageState;
  /** The cheat-sheet for the page. */
  readonly brief: Brief;
  readonly today: Month;
  readonly words: Words;
  readonly actions: SheetActions;
}

const PARTS = ['on_this_page', 'level', 'questions', 'red_flags', 'search_strings'] as const;

/** The whole cheat-sheet, with or without a page. */
export function CheatSheet({ tab, page, brief, today, words, actions }: Props) {
  const root = useRef<HTMLElement>(null);
  const [gone, setGone] = useState(false);
  const report = page.state === 'read' ? page.report : null;
  const reached = async (there: Promise<boolean>) => setGone(!(await there));
  const showPosition = (index: number) => void reached(actions.showPosition(index));
  const goTo = (anchor: string) =>
    bringUp(root.current?.querySelector<HTMLElement>(`[id="${CSS.escape(anchor)}"]`) ?? null);
  return (
    <main class="sheet" ref={root}>
      <h1 class="unseen">{words('extension.name')}</h1>
      {page.state === 'read' ? (
        <Standing report={page.report} words={words} />
      ) : (
        <PageNotice
          page={page}
          words={words}
          readOnce={actions.readOnce}
          allow={actions.allow}
          resume={(host) => void actions.resume(host)}
        />
      )}
      {report === null || report.limit === null ? null : <LimitNotice limit={report.limit} words={words} />}
      <div class="top">
        <SearchField words={words} loadSearch={actions.loadSearch} goTo={goTo} />
        <nav class="parts" aria-label={words('parts.name')}>
          {PARTS.map((part) => (
            <a key={part} href={`#${part.replaceAll('_', '-')}`}>
              {words(`region.${part}`)}
            </a>
          ))}
        </nav>
        <p role="status" class="gone">
          {gone ? words('page.gone') : ''}
        </p>
      </div>
      <Explanation entry={brief.entry} kinds={kindsOf(report)} words={words} />
      <OnThisPage report={report} words={words} show={(mention) => void reached(actions.show(mention))} />
      <Level report={report} today={today} words={words} showPosition={showPosition} />
      <Questions groups={brief.questions} order={orderWords(words, report?.level.level)} words={words} />
      <RedFlags flags={brief.flags} vacancy={brief.vacancy} read={brief.read} words={words}>
        <Skills groups={brief.skills} vacancy={brief.vacancy} read={brief.read} words={words} />
      </RedFlags>
      <SearchStrings
        brief={brief}
        markdown={() => markdownOf(brief, report, words)}
        copy={actions.copy}
        words={words}
      />
      <Notes
        key={`${tab} ${report?.name}`}
        subject={report?.name ?? ''}
        words={words}
        read={actions.readNotes}
        keep={actions.keepNotes}
      />
    </main>
  );
}

function orderWords(words: Words, level: string | undefined): string {
  if (level === 'below') return words('questions.order_below');
  return words(level === undefined || level === 'not-stated' ? 'questions.order_none' : 'questions.order_chosen');
}

/** Brings a part of the sheet into view and gives it the focus; a closed question is opened. */
function bringUp(part: HTMLElement | null) {
  if (part === null) return;
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView({ block: 'start' });
  (part.querySelector('summary') ?? part).focus({ preventScroll: true });
}
