/** What a page says of itself in schema.org terms, for machines; a bonus where the visible page says nothing. */
export interface StructuredData {
  readonly kind: 'Person' | 'JobPosting';
  /** The person's name, or the post's title. */
  readonly name: string;
  readonly employer: string;
  /** Months of experience that a posting requires, or its own words for them. */
  readonly experience: string;
  /** A person as stated, in which jobs may be found. */
  readonly person?: unknown;
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
      {
        kind: 'JobPosting',
        name: words(node.title),
        employer: words(node.hiringOrganization),
        experience,
      },
    ];
  }
  return isA(node, 'Person')
    ? [{ kind: 'Person', name: words(node.name), employer: '', experience: '', person: node }]
    : [];
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
