import type { PageReading } from './reading';

/** Reads one family of sites; `null` when the page is not of it. Decides by markup, never by address. */
export type Reader = (page: Document) => PageReading | null;
