import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app/background';
import { wordsFrom } from '@/lib/words';

export default defineBackground(() => {
  startBackground(browser, wordsFrom(browser.i18n), new AbortController().signal);
});
