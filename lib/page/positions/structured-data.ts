/** What a page says of itself in schema.org terms, for machines; a bonus where the visible page says nothing. */
export interface StructuredData {
  readonly kind: 'Person' | 'JobPosting';
  /** The person's name, or the post's title. */
  readonly name: string;
  readonly employer: string;
  /** Months of experience that a posting requires, or its own words for them. */
  readonly experience: string;
  readonly jobs: readonly StructuredJob[];
}

export interface StructuredJob {
  readonly title: string;
  readonly organisation: string;
  readonly dates: string;
}

type Node = Readonly<Record<string, unknown>>;

/** The people and postings in a page's JSON-LD and microdata; data that does not parse is none. */
export function structuredData(page: Document): StructuredData[] {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]'));
  const nodes = scripts.flatMap((script) => flat(parsed(script.textContent ?? '')));
  return [...nodes.flatMap(ofNode), ...microdata(page)];
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

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodes(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function words(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  if (isNode(one)) return words(one.name);
  return typeof one === 'string' || typeof one === 'number' ? String(one).trim() : '';
}

function isA(node: Node, type: string): boolean {
  return [node['@type']].flat().includes(type);
}

function ofNode(node: Node): StructuredData[] {
  if (isA(node, 'JobPosting')) {
    const required = node.experienceRequirements;
    const months = isNode(required) ? Number(required.monthsOfExperience) : 0;
    const experience = months > 0 ? `${months} months` : words(isNode(required) ? required.description : required);
    return [
      { kind: 'JobPosting', name: words(node.title), employer: words(node.hiringOrganization), experience, jobs: [] },
    ];
  }
  if (!isA(node, 'Person')) return [];
  const jobs = [...nodes(node.worksFor), ...nodes(node.hasOccupation), ...nodes(node.alumniOf)].flatMap((job) =>
    jobOf(job, node),
  );
  return [{ kind: 'Person', name: words(node.name), employer: words(node.worksFor), experience: '', jobs }];
}

/** Role between person and employer, or the employer with the role in it; without a title or a beginning it tells no job. */
function jobOf(job: Node, person: Node): StructuredJob[] {
  const role = nodes(job.member)[0] ?? job;
  const employer = nodes(job.worksFor)[0] ?? nodes(job.affiliation)[0] ?? (role === job ? {} : job);
  const only = nodes(person.worksFor).length === 1 && !Array.isArray(person.jobTitle) ? words(person.jobTitle) : '';
  const title = words(role.roleName) || words(role.jobTitle) || words(job.hasOccupation) || (role.endDate ? '' : only);
  const start = words(role.startDate);
  if (!title || !start || isA(job, 'EducationalOrganization')) return [];
  return [{ title, organisation: words(employer), dates: `${start} – ${words(role.endDate)}`.trim() }];
}

function microdata(page: Document): StructuredData[] {
  return Array.from(page.querySelectorAll('[itemtype$="/JobPosting"],[itemtype$="/Person"]'), (item) => {
    const property = (name: string) => {
      const element = item.querySelector(`[itemprop=${name}]`);
      return (element?.getAttribute('content') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const isPerson = item.getAttribute('itemtype')?.endsWith('Person') === true;
    return {
      kind: isPerson ? 'Person' : 'JobPosting',
      name: property(isPerson ? 'name' : 'title'),
      employer: property(isPerson ? 'worksFor' : 'hiringOrganization'),
      experience: property('experienceRequirements'),
      jobs: [],
    } as const;
  });
}

/** Whether one name stands in the other, whatever its case and signs: data about another person or post is not about this page. */
export function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return plain(one) !== '' && ` ${plain(other)} `.includes(` ${plain(one)} `);
}
