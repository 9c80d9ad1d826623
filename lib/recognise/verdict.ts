import { KINDS, type Kind, type Rank, type Verdict } from '../titles/kinds.ts';
import type { Draft } from './draft.ts';
import { areAmbassadors } from './held.ts';
import type { Mention } from './mention.ts';
import { endWithDot } from './quotes.ts';
import type { Reason } from './reason.ts';
import type { Sense } from './sense.ts';

interface Judgement {
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly rank: Rank;
}

/** The kind, verdict and rank that a sense and the modifiers give together. */
function judge(draft: Draft, kind: Kind, decided: boolean): Judgement {
  const { verdict, rank } = KINDS[kind];
  if (verdict === 'other') return { kind, verdict: decided ? 'other' : 'unsure', rank: draft.deputy ? 'deputy' : rank };
  if (draft.deputy && rank !== 'other') return { kind: 'deputy-head', verdict: 'related', rank: 'deputy' };
  if (draft.acting && rank === 'head') {
    return { kind: 'acting-head', verdict: decided ? 'head' : 'unsure', rank: 'acting' };
  }
  return { kind, verdict: decided ? verdict : 'unsure', rank };
}

/** Ladder step: the mention that a title with its sense becomes, in offsets of the original text. */
export function mentionOf(draft: Draft, sense: NonNullable<Sense>, offset: number): Mention {
  const { folded } = draft.around.passage;
  const start = folded.start(draft.start);
  const last = endWithDot(draft.around, draft.start, draft.end);
  const end = folded.end(last);
  const kind = sense.decided ? sense.kind : draft.kind;
  // a deputy is related whatever the text says, unless a cue gave the title another sense
  const decided = sense.decided || (draft.deputy && KINDS[kind].verdict === 'head');
  const judgement = judge(draft, kind, decided);
  const reasons: Reason[] = [];
  if (draft.deputy) reasons.push({ code: 'deputy-word', quote: '' });
  else if (draft.acting) reasons.push({ code: 'acting-word', quote: '' });
  if (draft.theme) reasons.push({ code: 'theme', quote: draft.theme });
  if (sense.decided) reasons.push(sense.reason);
  else if (reasons.length === 0) reasons.push({ code: 'no-cue', quote: '' });
  return {
    start: offset + start,
    end: offset + end,
    title: draft.around.original(draft.start, last),
    ...judgement,
    held: draft.held && !areAmbassadors(draft),
    status: draft.status,
    reasons,
  };
}
