import { render } from 'preact';
import browser from 'webextension-polyfill';
import { CheatSheet } from '@/components/CheatSheet';
import { sheetActions } from '@/lib/app/sheet-actions';
import { followTab, type ShownTab, tabNamed } from '@/lib/app/shown-tab';
import { askTitleNames } from '@/lib/app/title-names';
import { briefOf } from '@/lib/brief';
import { monthOf } from '@/lib/career/position';
import { wordsFrom } from '@/lib/words';

const words = wordsFrom(browser.i18n);
const today = monthOf(new Date());
let shown: ShownTab = { tab: tabNamed(location.search), state: { state: 'reading' } };

const readAgain = followTab(browser, shown.tab, (next) => void draw(next), new AbortController().signal);
const actions = {
  ...sheetActions(browser, () => shown.tab, readAgain),
  loadSearch: async () => {
    const [{ allPlaces, searchIndex }, names] = await Promise.all([import('@/lib/search'), askTitleNames(browser)]);
    return searchIndex(allPlaces(names));
  },
};

async function draw(next: ShownTab): Promise<void> {
  shown = next;
  const { tab, state: page } = next;
  const report = page.state === 'read' ? page.report : null;
  // The cues of all languages come when there is a text to read, after the first paint.
  const found =
    report === null || report.subject === 'list' ? [] : (await import('@/lib/evidence')).evidenceIn(report.profileText);
  if (shown !== next) return;
  const brief = briefOf(report, found);
  render(
    <CheatSheet tab={tab} page={page} brief={brief} today={today} words={words} actions={actions} />,
    document.body,
  );
}

void draw(shown);
void readAgain();
