import type { Alone } from '../titles/form.ts';
import type { Lang } from '../titles/index.ts';
import type { Kind } from '../titles/kinds.ts';
import type { Candidate } from './candidates.ts';
import type { Status } from './mention.ts';
import type { Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

/** A title on its way down the ladder; each step adds what it found or ends the way with `null`. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly alone: Alone;
  readonly langs: readonly Lang[];
  readonly around: Surroundings;
  /** Candidates near by, for titles that stand beside each other. */
  readonly all: readonly Candidate[];
  readonly before: Steps;
  readonly after: Steps;
  readonly deputy: boolean;
  readonly acting: boolean;
  readonly status: Status;
  readonly held: boolean;
  /** An unknown noun stands where brands stand ("lululemon Ambassador"): only a strong cue makes this a diplomat. */
  readonly odd: boolean;
  /** The theme of a thematic ambassador; empty when there is none. */
  readonly theme: string;
}

export type LadderStep = (draft: Draft) => Draft | null;

/** The ending for the other gender: "Botschafter/in", "ambassadeur(rice)", "embajador/a". */
const GENDER = /^(?:[/*:_·.]-?|-|\()(?:in|innen|a|as|e|es|rice|trice|ra)\)?(?![\p{L}\p{N}])/u;

export function draftOf(candidate: Candidate, around: Surroundings, all: readonly Candidate[]): Draft {
  const { start, kind, alone, langs } = candidate;
  const end =
    candidate.end + (GENDER.exec(around.passage.text.slice(candidate.end, candidate.end + 9))?.[0].length ?? 0);
  return {
    start,
    end,
    kind,
    alone,
    langs,
    around,
    all,
    before: around.before(start, langs),
    after: around.after(end, langs),
    deputy: false,
    acting: false,
    status: null,
    held: true,
    odd: false,
    theme: '',
  };
}
