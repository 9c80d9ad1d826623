/** An invented advertisement, as the pages of job sites show it. */
export interface Post {
  readonly lang: string;
  readonly title: string;
  readonly organisation: string;
  /** What the employer wrote, as HTML. */
  readonly html: string;
  /** The least years that it asks for, where a site says them a second time in its own words or data. */
  readonly years?: number;
}

/** How a family of sites builds the page of a post. */
export interface VacancyPage {
  /** The address of the post with a number. */
  readonly address: (number: number) => string;
  readonly render: (post: Post) => string;
}

/** A stretch of other people's posts beside the one that the page is about. */
export const RAIL = '<aside><ul><li><h3>Brand Ambassador</h3><p>At least 20 years of experience.</p></li></ul></aside>';
