import type { Kind } from '../titles/kinds.ts';
import type { Candidate } from './candidates.ts';
import type { Draft } from './draft.ts';

/** Titles that only diplomats have: they tell what a title beside them means. */
const VOUCHING: ReadonlySet<Kind> = new Set<Kind>([
  'high-commissioner',
  'permanent-representative',
  'charge-ad-interim',
  'charge-en-pied',
  'minister-counsellor',
  'consul-general',
  'nuncio',
]);

/** Posts of an embassy that other work has too: two different ones beside each other are an embassy's. */
const POSTS: ReadonlySet<Kind> = new Set<Kind>(['ambassador', 'head-of-mission', 'consul', 'diplomatic-rank']);

/** Secretaries of embassies, who are counted. */
const NUMBERED =
  /^(?:1st|2nd|3rd|first|second|third|premi|deuxieme|troisieme|primer|segund|tercer|terceir|prim|second|terz|erst|zweit|dritt|eerste|tweede|derde|перв|втор|трет|перш|друг).*(?:secret|segret|sekret|секретар)/;

/** Whether a title beside another tells that it is a diplomat's. */
export function vouches(
  { kind, around, start, end }: Draft,
  { kind: other, start: from, end: to }: Candidate,
): boolean {
  if (VOUCHING.has(other)) return other !== kind;
  if (other === kind && kind !== 'diplomatic-rank') return false;
  const { text } = around.passage;
  // "When the Ambassador is away, the DCM signs"
  if (other === 'ambassador' && kind === 'deputy-head') return true;
  if (other === 'deputy-head' && kind === 'ambassador') return /^(?:amb|emb)/.test(text.slice(from, to));
  // "Attaché (Sofia) → Third Secretary (Hanoi)": a career in steps
  if (kind === 'diplomatic-rank' && other === kind) return NUMBERED.test(text.slice(from, to));
  const isChef = (title: string) => /^che[fi]|^counsel|^consigl/.test(title);
  if (isChef(text.slice(start, end)) || isChef(text.slice(from, to))) return false;
  return other === 'head-of-mission' && kind === 'charge-ad-interim' ? true : POSTS.has(kind) && POSTS.has(other);
}
