import type { Reader } from './reader';
import { govUk, stateGov, wikipedia } from './readers/biographies';
import { general } from './readers/general';
import { civilServiceJobs, euCareers, indeed, namedParts, reliefWeb, unCareers, usaJobs } from './readers/job-boards';
import { linkedinEmber } from './readers/linkedin-ember';
import { linkedinJobEmber, linkedinJobPublic, linkedinJobSdui } from './readers/linkedin-jobs';
import { linkedinPublic } from './readers/linkedin-public';
import { linkedinRecruiter, linkedinSales } from './readers/linkedin-recruiter';
import { linkedinSdui } from './readers/linkedin-sdui';
import { resultList } from './readers/lists';
import { xing } from './readers/xing';

/** The readers in the order they are tried; the first that fits reads the page. A new site is one file and one line here. */
export const READERS: readonly Reader[] = [
  linkedinRecruiter,
  linkedinSales,
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
  xing,
  govUk,
  stateGov,
  wikipedia,
  resultList,
  general,
];
