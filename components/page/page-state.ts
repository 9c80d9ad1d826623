import type { Report } from '@/lib/report/report';

/** What is known of the page beside the cheat-sheet. */
export type PageState =
  | { readonly state: 'read'; readonly report: Report }
  /** A site that is read only when the user says so; `origin` is what to ask the browser for, where it is known. */
  | { readonly state: 'not-asked'; readonly origin: string | null }
  /** A site that is read from the start, but the browser did not give it. */
  | { readonly state: 'not-granted'; readonly origin: string }
  /** A site that the user paused. */
  | { readonly state: 'paused'; readonly host: string }
  | { readonly state: 'reading' | 'none' | 'closed' | 'failed' };

export type Unread = Exclude<PageState, { readonly state: 'read' }>;
