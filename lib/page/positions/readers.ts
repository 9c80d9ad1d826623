import type { Reader } from './reader';
import { linkedinEmber } from './readers/linkedin-ember';
import { linkedinPublic } from './readers/linkedin-public';
import { linkedinSdui } from './readers/linkedin-sdui';

/** The readers in the order they are tried; the first that fits reads the page. A new site is one file and one line here. */
export const READERS: readonly Reader[] = [linkedinSdui, linkedinEmber, linkedinPublic];
