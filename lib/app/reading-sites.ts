import type { Browser } from 'webextension-polyfill';
import { addedSites, addSite } from './added-sites';
import { isPaused } from './page-choice';
import { SITES } from './sites';

/** A site that may be read, built in or added. */
export interface ReadingSite {
  readonly id: string;
  readonly name: string;
  /** Host names; each stands for its subdomains too. */
  readonly hosts: readonly string[];
  readonly paused: boolean;
  readonly added: boolean;
}

/** The host of a match pattern, without the star for its subdomains. */
const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

/** Every site that may be read now: those the user added, then the built-in ones. */
export async function readingSites(browser: Browser, pausedHosts: readonly string[]): Promise<readonly ReadingSite[]> {
  const rowOf = (name: string, matches: readonly string[], added: boolean): ReadingSite => {
    const hosts = [...new Set(matches.map(hostOf))];
    const paused = hosts.every((host) => isPaused(host, pausedHosts));
    return { id: added ? matches.join() : name, name, hosts, paused, added };
  };
  const added = (await addedSites(browser)).map((pattern) => rowOf(hostOf(pattern), [pattern], true));
  return [...added, ...SITES.map((site) => rowOf(site.name, site.matches, false))];
}

/** The paused hosts when a site is paused or resumed. */
export function withPaused(pausedHosts: readonly string[], site: ReadingSite, paused: boolean): readonly string[] {
  const others = pausedHosts.filter((host) => !site.hosts.some((own) => isPaused(host, [own])));
  return paused ? [...others, ...site.hosts] : others;
}

/** The match pattern of what a user typed as a site, or `null` when it names none. An address or a bare host name will do. */
export function typedSite(typed: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.includes('.') || hostname === 'localhost' ? `${protocol}//${hostname}/*` : null;
}

/** Asks the user for a site as typed. Must be called in a click or key handler. */
export async function addTypedSite(browser: Browser, typed: string): Promise<'added' | 'refused' | 'unreadable'> {
  const pattern = typedSite(typed);
  if (pattern === null) return 'unreadable';
  return (await addSite(browser, pattern)) ? 'added' : 'refused';
}
