import { MARK_NAMES } from '../../scripts/browser/marks.ts';
import type { Page } from './harness';

/** One mark as it stands on the page. */
export interface SectionMark {
  /** Its text in plain form: spaces as one, nothing invisible, no accents. */
  readonly text: string;
  /** The text of the element it begins in. */
  readonly line: string;
  /** Pixels of its first line. */
  readonly width: number;
  readonly height: number;
}

/** Marks by the section they stand in, those in frames and shadow roots of the section included. */
export type SectionMarks = Readonly<Record<string, readonly SectionMark[]>>;

/** The marks of a trap page, by section. */
export function marksIn(page: Page): Promise<SectionMarks> {
  return page.evaluate((names) => {
    const sections: Record<string, SectionMark[]> = {};
    const sectionOf = (node: Node): string => {
      const element = node instanceof Node && 'closest' in node ? (node as Element) : node.parentElement;
      const trap = element?.closest('[data-trap]')?.getAttribute('data-trap');
      if (trap) return trap;
      const root = node.getRootNode();
      if ('host' in root) return sectionOf((root as ShadowRoot).host);
      const frame = node.ownerDocument?.defaultView?.frameElement;
      return frame ? sectionOf(frame) : 'nowhere';
    };
    const plain = (text: string) =>
      text
        .normalize('NFKD')
        .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
        .normalize('NFC')
        .replace(/[’`]/g, "'")
        .replace(/\s+/g, ' ');
    const read = (view: Window & typeof globalThis) => {
      for (const name of names)
        for (const range of view.CSS.highlights.get(name) ?? []) {
          const live = view.document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { width = 0, height = 0 } = live.getClientRects()[0] ?? {};
          const section = sectionOf(range.startContainer);
          sections[section] ??= [];
          sections[section].push({
            text: plain(live.toString()),
            line: range.startContainer.parentElement?.textContent ?? '',
            width,
            height,
          });
        }
      for (const frame of view.document.querySelectorAll('iframe'))
        if (frame.contentDocument) read(frame.contentWindow as Window & typeof globalThis);
    };
    read(window);
    return sections;
  }, MARK_NAMES);
}
