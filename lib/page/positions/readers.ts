import type { Reader } from './reader';
import { civilServiceJobs, euCareers, indeed, namedParts, reliefWeb, unCareers, usaJobs } from './readers/job-boards';
import { linkedinEmber } from './readers/linkedin-ember';
import { linkedinJobEmber, linkedinJobPublic, linkedinJobSdui } from './readers/linkedin-jobs';
import { linkedinPublic } from './readers/linkedin-public';
import { linkedinSdui } from './readers/linkedin-sdui';

/** The readers in the order they are tried; the first that fits reads the page. A new site is one file and one line here. */
export const READERS: readonly Reader[] = [
  linkedinSdui,
  linkedinJobSdui,
  linkedinJobEmber,
  linkedinEmber,
  linkedinJobPublic,
  linkedinPublic,
  indeed,
  unCareers,
  reliefWeb,
  euCareers,
  usaJobs,
  civilServiceJobs,
  namedParts,
];
