import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isBuiltIn, originPattern } from '../lib/app/tab.ts';

/** The page that somebody wants to see read. */
export interface AskedPage {
  readonly address: string;
  /** The saved page; `null` for one that is to be loaded from its address. */
  readonly html: string | null;
  /** The match pattern to ask the user for; `null` on a site that is read from the start. */
  readonly permission: string | null;
}

/** What browsers write into a page they save: `<!-- saved from url=(0033)https://www.linkedin.com/in/x/ -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i;

/**
 * @param asked an address, or the path of a saved page
 * @throws an error whose message is one sentence for the user, when there is no such file
 */
export function askedPage(asked: string): AskedPage {
  if (/^https?:\/\//i.test(asked)) return pageAt(asked, null);
  if (!existsSync(asked) || !statSync(asked).isFile()) throw new Error(`There is no file ${asked}.`);
  const html = readFileSync(asked, 'utf8');
  return pageAt(SAVED_FROM.exec(html.slice(0, 4000))?.[1] ?? profileAddress(asked), html);
}

function pageAt(address: string, html: string | null): AskedPage {
  if (!URL.canParse(address)) throw new Error(`${address} is no address.`);
  return { address, html, permission: isBuiltIn(address) ? null : originPattern(address) };
}

/** A saved page that does not say where it is from is read as a profile. */
function profileAddress(file: string): string {
  const name = basename(file, extname(file)).toLowerCase();
  return `https://www.linkedin.com/in/${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}/`;
}
