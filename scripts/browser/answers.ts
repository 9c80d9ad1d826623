import type { Answer, Answers, PageRequest } from './browser.ts';

/** What a browser serves, and the record of what was asked for. */
export class Served {
  readonly requests: PageRequest[] = [];
  readonly #answers = new Map<string, Answer>();

  add(answers: Answers): void {
    for (const [url, answer] of Object.entries(answers)) {
      this.#answers.set(url, typeof answer === 'string' ? { body: answer } : answer);
    }
  }

  /** The answer for an address, noting that it was asked for; `undefined` when there is none. */
  answer(url: string): Required<Answer> | undefined {
    const found = this.#find(url.split('#', 1)[0] ?? url);
    // The browser's own wish, not the page's.
    if (!found && url.endsWith('/favicon.ico')) return { body: '', type: 'image/x-icon', status: 204, headers: {} };
    this.requests.push({ url, served: found !== undefined });
    if (!found) return undefined;
    return { type: 'text/html; charset=utf-8', status: 200, headers: {}, ...found };
  }

  #find(url: string): Answer | undefined {
    const exact = this.#answers.get(url);
    if (exact) return exact;
    const entries = [...this.#answers].filter(([key]) => key.endsWith('*') && url.startsWith(key.slice(0, -1)));
    return entries.at(-1)?.[1];
  }
}
