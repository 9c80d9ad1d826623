import { EMPLOYERS_POSTS } from './employers-posts';
import { JOB_BOARDS } from './job-boards';
import { LINKEDIN_JOBS } from './linkedin-jobs';
import { OFFICIAL_POSTS } from './official-posts';
import type { Post, VacancyPage } from './posts';

const REQUIREMENT = 'A minimum of ten years of experience in diplomacy is required.';

/** The advertisement that every page of `VACANCIES` shows, and the line that says what it asks for. */
export const POST: Post & { readonly requirement: string } = {
  lang: 'en',
  title: 'Head of Mission',
  organisation: 'Ruritanian Foreign Service',
  html: `<p>The <b>Head </b><i>of Mission</i> leads the office.</p><ul><li>${REQUIREMENT}</li></ul>`,
  years: 10,
  requirement: REQUIREMENT,
};

/** How each family of job sites builds the page of a post, by name. */
export const VACANCY_PAGES: Readonly<Record<string, VacancyPage>> = {
  ...LINKEDIN_JOBS,
  ...JOB_BOARDS,
  ...OFFICIAL_POSTS,
  ...EMPLOYERS_POSTS,
};

/** A page of each family of job sites, by name. */
export const VACANCIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(VACANCY_PAGES).map(([name, { render }]) => [name, render(POST)]),
);
