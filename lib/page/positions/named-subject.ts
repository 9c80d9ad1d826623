/** Parameters by which job boards name the post shown in a pane. */
const POST_PARAMETERS = ['currentJobId', 'vjk', 'jk', 'jl', 'gh_jid', 'jcode'];

/** LinkedIn's own id of a member in place of the name that the member chose; the site puts that name in its place when it knows it. */
const MEMBER_ID = /^\/in\/A[A-Za-z]{2}AA[\w-]{20,}$/;

/**
 * The part of an address that names whom or what the page is about: `/in/name/details/experience/` is about the same person as
 * `/in/name/`, and a post in a pane is named by a parameter.
 */
export function subjectNamedBy(location: Location | null): string {
  if (!location) return '';
  const { pathname, search, hash } = location;
  const person = /^\/in\/[^/]+/.exec(pathname)?.[0];
  if (person) return person;
  const parameters = new URLSearchParams(search);
  const route = /^#(?:!|\/)/.test(hash) ? hash : '';
  return [pathname, ...POST_PARAMETERS.flatMap((name) => parameters.get(name) ?? []), route].join(' ');
}

/** Whether what an address named may go on under another name. */
export const isAlias = (named: string): boolean => MEMBER_ID.test(named);
