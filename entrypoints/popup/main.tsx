import { render } from 'preact';
import browser from 'webextension-polyfill';
import { CheatSheet } from '@/components/CheatSheet';
import { sheetActions } from '@/lib/app/sheet-actions';
import { followTab, type ShownTab, tabNamed } from '@/lib/app/shown-tab';
import { askTitleNames } from '@/lib/app/title-names';
import { type Brief, briefOf } from '@/lib/brief';
import { monthOf } from '@/lib/career/position';
import { wordsFrom } from '@/lib/words';

const words = wordsFrom(browser.i18n);
const today = monthOf(new Date());
let shown: ShownTab = { tab: tabNamed(location.search), state: { state: 'reading' } };

const readAgain = followTab(browser, shown.tab, (next) => void show(next), new AbortController().signal);
const actions = {
  ...sheetActions(browser, () => shown.tab, readAgain),
  loadSearch: async () => {
    const [{ allPlaces, searchIndex }, names] = await Promise.all([import('@/lib/search'), askTitleNames(browser)]);
    return searchIndex(allPlaces(names));
  },
};

const sheetOf = (brief: Brief) => (
  <CheatSheet tab={shown.tab} page={shown.state} brief={brief} today={today} words={words} actions={actions} />
);

async function show(next: ShownTab): Promise<void> {
  shown = next;
  const report = next.state.state === 'read' ? next.state.report : null;
  render(sheetOf(briefOf(report, null)), document.body);
  if (report === null || report.subject === 'list') return;
  // The cues of all languages come when there is a text to read, after the report has been shown.
  const { evidenceIn } = await import('@/lib/evidence');
  if (shown === next) render(sheetOf(briefOf(report, evidenceIn(report.profileText))), document.body);
}

void show(shown);
void readAgain();
