import type { Position } from './position';

type Node = Readonly<Record<string, unknown>>;

/** What a page states for machines about the person or post that it is about. Source of the shapes: schema.org's own examples. */
export interface Stated {
  readonly kind: 'Person' | 'JobPosting';
  /** Months of experience that a posting requires ("120 months"), or its own words for them; empty without. */
  readonly experience: string;
  /** The jobs of a person. */
  readonly jobs: readonly Position[];
}

/**
 * What is stated about a name, in JSON-LD or JSON made of microdata; what does not parse or names another is none.
 * @param json each thing that a page states
 * @param name the heading of the page
 */
export function statedAbout(json: readonly string[], name: string): Stated | undefined {
  return json
    .flatMap((text) => flat(parsed(text)))
    .flatMap(statedIn)
    .find(({ about }) => sameWords(about, name));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Pages carry broken JSON-LD; the visible page is what counts.
    return null;
  }
}

function flat(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (!isNode(value)) return [];
  return [value, ...flat(value['@graph']), ...flat(value.mainEntity)];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);
const isA = (node: Node, type: string): boolean => [node['@type']].flat().includes(type);

function words(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  if (isNode(one)) return words(one.name);
  return typeof one === 'string' || typeof one === 'number' ? String(one).replace(/\s+/g, ' ').trim() : '';
}

function statedIn(node: Node): (Stated & { readonly about: string })[] {
  if (isA(node, 'JobPosting')) {
    const required = node.experienceRequirements;
    const months = isNode(required) ? words(required.monthsOfExperience) : '';
    const experience = months ? `${months} months` : words(isNode(required) ? required.description : required);
    return [{ kind: 'JobPosting', about: words(node.title), experience, jobs: [] }];
  }
  if (!isA(node, 'Person')) return [];
  const jobs = [...nodes(node.worksFor), ...nodes(node.hasOccupation), ...nodes(node.alumniOf)];
  return [{ kind: 'Person', about: words(node.name), experience: '', jobs: jobs.flatMap((job) => jobOf(job, node)) }];
}

/** Role between person and employer, or the employer with the role in it; without a title or a beginning it tells no job. */
function jobOf(job: Node, person: Node): Position[] {
  const role = nodes(job.member)[0] ?? job;
  const employer = nodes(job.worksFor)[0] ?? nodes(job.affiliation)[0] ?? (role === job ? {} : job);
  const only = nodes(person.worksFor).length === 1 && !Array.isArray(person.jobTitle) ? words(person.jobTitle) : '';
  const title = words(role.roleName) || words(role.jobTitle) || words(job.hasOccupation) || (role.endDate ? '' : only);
  const start = words(role.startDate);
  if (!title || !start || isA(job, 'EducationalOrganization')) return [];
  const dates = `${start} – ${words(role.endDate)}`.trim();
  return [{ title, organisation: words(employer), dates, place: '', text: '' }];
}

/** Whether one name stands in the other, whatever its case and signs: data about another person or post is not about this page. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return plain(one) !== '' && ` ${plain(other)} `.includes(` ${plain(one)} `);
}
