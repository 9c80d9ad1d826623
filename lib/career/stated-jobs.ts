import type { Position } from './position';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

function words(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  if (isNode(one)) return words(one.name);
  return typeof one === 'string' || typeof one === 'number' ? String(one).trim() : '';
}

/**
 * The jobs of a person as a page states them for machines (a schema.org `Person` in JSON-LD); none of anything else.
 * Source of the shapes: schema.org's examples of `worksFor`, `hasOccupation` and `alumniOf` with a `Role` between.
 */
export function statedJobs(person: unknown): Position[] {
  if (!isNode(person)) return [];
  const jobs = [...nodes(person.worksFor), ...nodes(person.hasOccupation), ...nodes(person.alumniOf)];
  return jobs.flatMap((job) => jobOf(job, person));
}

/** Role between person and employer, or the employer with the role in it; without a title or a beginning it tells no job. */
function jobOf(job: Node, person: Node): Position[] {
  const role = nodes(job.member)[0] ?? job;
  const employer = nodes(job.worksFor)[0] ?? nodes(job.affiliation)[0] ?? (role === job ? {} : job);
  const only = nodes(person.worksFor).length === 1 && !Array.isArray(person.jobTitle) ? words(person.jobTitle) : '';
  const title = words(role.roleName) || words(role.jobTitle) || words(job.hasOccupation) || (role.endDate ? '' : only);
  const start = words(role.startDate);
  if (!title || !start || [job['@type']].flat().includes('EducationalOrganization')) return [];
  return [
    { title, organisation: words(employer), dates: `${start} – ${words(role.endDate)}`.trim(), place: '', text: '' },
  ];
}
