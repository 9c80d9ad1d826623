/** Parameters by which job boards name the post shown in a pane. */
const POST_PARAMETERS = ['currentJobId', 'vjk', 'jk', 'jl', 'gh_jid', 'jcode'];

/** LinkedIn's own id of a member, or "me", in place of the name that the member chose; the site puts that name in its place when it knows it. */
const MEMBER_ID = /^\/in\/(?:me|a[a-z]{2}aa[\w-]{20,})$/;

/** Addresses that name a person: profiles, leads, and the open profile of Recruiter whatever list lies under it. */
const PERSON = /^\/(?:in|sales\/lead)\/[^/,]+|(?<=^\/talent\/.*)profile\/[^/]+/;

/**
 * The part of an address that names whom or what the page is about: `/in/name/details/experience/` is about the same person as
 * `/in/name/`, and a post in a pane is named by a parameter.
 */
export function subjectNamedBy(location: Location | null): string {
  if (!location) return '';
  const { pathname, search, hash } = location;
  const person = PERSON.exec(pathname)?.[0].toLowerCase();
  if (person) return person;
  const parameters = new URLSearchParams(search);
  const route = /^#(?:!|\/)/.test(hash) ? hash : '';
  return [pathname, ...POST_PARAMETERS.flatMap((name) => parameters.get(name) ?? []), route].join(' ');
}

/** Whether an address names a person by itself: what the page showed before is then never that person's. */
export const namesPerson = (named: string): boolean => /^(?:\/in|\/sales|profile)\//.test(named);

/** Whether what an address named may go on under another name. */
export const isAlias = (named: string): boolean => MEMBER_ID.test(named);
