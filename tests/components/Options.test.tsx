import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { MarkSettings } from '@/components/options/MarkOptions';
import { Options } from '@/components/options/Options';
import type { AddedAs } from '@/components/options/SiteOptions';
import { english } from '../words/english';
import { click, said } from './Drawn';

const SITES = [
  { id: 'https://people.example/*', name: 'people.example', hosts: ['people.example'], paused: false, added: true },
  { id: 'LinkedIn', name: 'LinkedIn', hosts: ['linkedin.com'], paused: true, added: false },
];
const SETTINGS: MarkSettings = { marks: true, palette: 'calm', lookAlikes: true };

async function optionsOf(settings: Partial<MarkSettings> = {}, became: AddedAs = 'added') {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const change = vi.fn();
  const siteActions = { add: vi.fn(async () => became), remove: vi.fn(), pause: vi.fn() };
  const props = { settings: { ...SETTINGS, ...settings }, sites: SITES, words: english, change, siteActions };
  await act(() => render(<Options {...props} />, root));
  return { root, change, siteActions };
}

describe('the options', () => {
  it('change the palette', async () => {
    const { root, change } = await optionsOf();
    await click(root.querySelector('input[value=night]'));
    expect(change).toHaveBeenCalledWith({ palette: 'night' });
  });

  it('preview the marks as they are chosen', async () => {
    const samples = async (settings: Partial<MarkSettings>) =>
      (await optionsOf(settings)).root.querySelectorAll('.preview .mark-sample').length;
    expect(await samples({})).toBe(8);
    expect(await samples({ lookAlikes: false })).toBe(6);
    expect(await samples({ marks: false })).toBe(0);
  });

  it('pause a site, and remove only an added one', async () => {
    const { root, siteActions } = await optionsOf();
    expect([...root.querySelectorAll('.sites button')].map(said)).toEqual(['Remove people.example']);
    await click(root.querySelector('.sites button'));
    expect(siteActions.remove).toHaveBeenCalledWith(SITES[0]);
    await click(root.querySelector('[data-site=LinkedIn] input'));
    expect(siteActions.pause).toHaveBeenCalledWith(SITES[1], false);
  });

  it.each([
    ['added', 'Added.'],
    ['refused', 'did not give'],
    ['unreadable', 'not a web address'],
  ] as const)('say what became of a site: %s', async (became, words) => {
    const { root, siteActions } = await optionsOf({}, became);
    await click(root.querySelector('form button'));
    await vi.waitFor(() => expect(said(root.querySelector('form [role=status]') as Element)).toContain(words));
    expect(siteActions.add).toHaveBeenCalledOnce();
  });
});
