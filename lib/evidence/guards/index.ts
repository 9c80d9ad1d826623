import { CLAUSE_WORDS } from './clause-words.ts';
import { DENIALS } from './denials.ts';
import type { GuardRows } from './guard.ts';
import { SOMEBODY_ELSE } from './somebody-else.ts';
import { WISHES } from './wishes.ts';

/** All guards, in no order. */
export const GUARDS: readonly GuardRows[] = [DENIALS, WISHES, SOMEBODY_ELSE, CLAUSE_WORDS];
