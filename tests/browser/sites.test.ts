import { expect, it } from 'vitest';
import { type ExtensionApi, startForTest } from './harness';

declare const chrome: ExtensionApi;

it('runs on another site only when the user has allowed it', async () => {
  const browser = await startForTest({ willAllow: ['https://embassy.example/*'] });
  const registered = () => browser.inExtension(() => chrome.scripting.getRegisteredContentScripts());
  expect(await registered()).toEqual([]);
  await browser.allow('https://embassy.example/*');
  expect((await registered()).map(({ matches }) => matches)).toEqual([['https://embassy.example/*']]);
});
