import type { Browser, Runtime } from 'webextension-polyfill';
import { monthOf } from '@/lib/career/position';
import type { Words } from '@/lib/words';
import { registerAddedSites } from './added-sites';
import { onCommand } from './commands';
import { answerAtDesk, isForDesk } from './desk';
import { changeLook, noteFound } from './look';
import { dropMarkedTab } from './marked-tabs';
import { makeMenu, onMenu } from './menu';
import { isMessage } from './messages';
import { dropNotes } from './notes';
import { migrateSettings, onSettings, readSettings } from './settings';

/**
 * Wires the background: badge, look of the marks, commands, menu, added sites. Every listener is set at once, because the worker is
 * started anew for each event and a listener set later would miss it.
 */
export function startBackground(browser: Browser, words: Words, signal: AbortSignal): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await migrateSettings();
    await makeMenu(browser, words);
    await registerAddedSites(browser);
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    if (message.type === 'found') return hearFound(browser, message, sender);
    return isForDesk(message) ? Promise.resolve(answerAtDesk(message, monthOf(new Date()), words)) : undefined;
  });
  browser.commands.onCommand.addListener((command) => onCommand(browser, command));
  browser.contextMenus.onClicked.addListener((choice, tab) => onMenu(browser, choice, tab));
  browser.permissions.onAdded.addListener(() => registerAddedSites(browser));
  browser.permissions.onRemoved.addListener(() => registerAddedSites(browser));
  browser.tabs.onRemoved.addListener(async (tab) => {
    await dropMarkedTab(browser, tab);
    await dropNotes(browser, tab);
  });
  onSettings((settings) => void changeLook(browser, settings), signal);
}

async function hearFound(
  browser: Browser,
  message: { readonly heads: number; readonly mentions: number; readonly first: boolean },
  sender: Runtime.MessageSender,
): Promise<void> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return;
  await noteFound(browser, { ...message, tab: tab.id, frame: frameId }, await readSettings());
}
