import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { CheatSheet, type SheetActions } from '@/components/CheatSheet';
import type { PageState } from '@/components/page/page-state';
import { briefOf } from '@/lib/brief';
import type { Shown } from '@/lib/evidence';
import type { Report } from '@/lib/report/report';
import { english } from '../words/english';
import { TODAY } from './sample';

/** Actions that only remember that they were asked for. */
export const idleActions = () =>
  ({
    show: vi.fn(async () => true),
    showPosition: vi.fn(async () => true),
    readOnce: vi.fn(async () => true),
    allow: vi.fn(async () => true),
    resume: vi.fn(async () => {}),
    copy: vi.fn(async () => true),
    readNotes: vi.fn(async () => ''),
    keepNotes: vi.fn(),
    loadSearch: vi.fn(async () => () => []),
  }) satisfies SheetActions;

/** Draws the cheat-sheet of a page into a fresh element. */
export async function sheetOf(page: PageState, shown: readonly Shown[] = [], actions: SheetActions = idleActions()) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const report = page.state === 'read' ? page.report : null;
  await act(() =>
    render(
      <CheatSheet tab={7} page={page} brief={briefOf(report, shown)} today={TODAY} words={english} actions={actions} />,
      root,
    ),
  );
  return root;
}

/** Draws the cheat-sheet of a report. */
export const sheetOfReport = (report: Report, shown: readonly Shown[] = [], actions: SheetActions = idleActions()) =>
  sheetOf({ state: 'read', report }, shown, actions);

/** Clicks, and waits until the view has followed. */
export async function click(element: Element | null): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('Nothing to click');
  await act(async () => element.click());
}

/** The named part of a sheet. */
export function part(root: Element, name: string): Element {
  const found = root.querySelector(`section[aria-label="${name}"]`);
  if (found === null) throw new Error(`No part ${name}`);
  return found;
}

/** The text of an element, white space joined. */
export const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
