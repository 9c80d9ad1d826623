import type { Career } from '../pages/careers';
import { SHAPES } from '../pages/cv-shapes';
import * as cvs from '../pages/cvs';
import { govUk, wikipedia } from '../pages/governments';
import * as linkedin from '../pages/linkedin-profiles';
import { linkedinSdui } from '../pages/linkedin-sdui';

/** A family of pages about a person, at the beginning of the addresses that its site has. */
export type ProfilePage = readonly [address: string, render: (career: Career) => string];

const { xing, ...CVS } = cvs;

/** Every family of pages about a person. */
export const PROFILE_PAGES: readonly ProfilePage[] = [
  ['https://www.linkedin.com/in/row-', linkedinSdui],
  ['https://www.linkedin.com/in/row-', linkedin.linkedinEmber],
  ['https://de.linkedin.com/in/row-', linkedin.linkedinPublic],
  ['https://www.linkedin.com/talent/search/profile/row-', linkedin.linkedinRecruiter],
  ['https://www.linkedin.com/sales/lead/row-', linkedin.linkedinSales],
  ['https://www.xing.com/profile/row-', xing],
  ['https://www.gov.uk/government/people/row-', govUk],
  ['https://en.wikipedia.org/wiki/row-', wikipedia],
  ...Object.values({ ...CVS, ...SHAPES }).map((render) => ['https://no.usembassy.gov/row-', render] as const),
];
