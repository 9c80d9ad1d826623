import { render } from 'preact';
import browser from 'webextension-polyfill';
import { CheatSheet } from '@/components/CheatSheet';
import { evidenceReader } from '@/lib/app/evidence-reader';
import { sheetActions } from '@/lib/app/sheet-actions';
import { followTab, type ShownTab, tabNamed } from '@/lib/app/shown-tab';
import { askTitleNames } from '@/lib/app/title-names';
import { type Brief, briefOf } from '@/lib/brief';
import { monthOf } from '@/lib/career/position';
import { wordsFrom } from '@/lib/words';

const words = wordsFrom(browser.i18n);
const evidence = evidenceReader();
let shown: ShownTab = { tab: tabNamed(location.search), state: { state: 'reading' } };

const readAgain = followTab(browser, shown.tab, show, new AbortController().signal);
const actions = {
  ...sheetActions(browser, () => shown.tab, readAgain),
  loadSearch: async () => {
    const { allPlaces, searchIndex } = await import('@/lib/search');
    return searchIndex(allPlaces(await askTitleNames(browser)));
  },
};

const draw = (brief: Brief) => {
  const what = { tab: shown.tab, page: shown.state, brief, today: monthOf(new Date()), words, actions };
  render(<CheatSheet {...what} />, document.body);
};

async function show(next: ShownTab): Promise<void> {
  shown = next;
  const report = next.state.state === 'read' ? next.state.report : null;
  const text = report?.profileText ?? null;
  draw(briefOf(report, evidence.known(text)));
  const found = await evidence.read(text);
  if (shown === next) draw(briefOf(report, found));
}

show(shown);
readAgain();
