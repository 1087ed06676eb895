import { DomainError } from '@champions/kernel';
import type { JudgeCommand } from './score-sheet';

export interface RoundRules {
  readonly status: 'draft' | 'open' | 'discussion' | 'closed';
  readonly othersMarks: 'never' | 'after-own' | 'after-close';
}

export interface Readers {
  /** Whether everybody who reads the entry has finished. */
  readonly allFinished: boolean;
}

/**
 * Whether a round lets a judge take a step now. Where judges see others' marks once their own are in, their own are
 * final: nobody marks again after having looked, other than as a revision that stands beside the first.
 * @throws DomainError ROUND_NOT_OPEN, ROUND_CLOSED, FIRST_MARKS_CLOSED, FIRST_MARKS_FINAL, DISCUSSION_NOT_OPEN.
 */
export function requireStep(step: JudgeCommand['type'] | 'enter', round: RoundRules, readers: Readers): void {
  const { status, othersMarks } = round;
  if (status === 'draft') throw new DomainError('ROUND_NOT_OPEN');
  if (status === 'closed') throw new DomainError('ROUND_CLOSED');
  if (step === 'revise') {
    if (!mayRevise(round, readers)) throw new DomainError('DISCUSSION_NOT_OPEN');
    return;
  }
  if (step === 'recuse') return;
  if (status === 'discussion') throw new DomainError('FIRST_MARKS_CLOSED');
  if (step === 'reopen' && othersMarks === 'after-own') throw new DomainError('FIRST_MARKS_FINAL');
}

/** Whether marks can be revised: in the discussion, or where judges see others' marks once everybody's are in. */
export const mayRevise = ({ status, othersMarks }: RoundRules, { allFinished }: Readers): boolean =>
  status === 'discussion' || (status === 'open' && othersMarks === 'after-own' && allFinished);

/**
 * Whether a judge may see what others gave the same entry.
 * @throws DomainError OTHERS_HIDDEN where the round never shows them, OTHERS_LATER where not yet.
 */
export function requireOthersVisible({ status, othersMarks }: RoundRules, ownStatus: string): void {
  if (othersMarks === 'never') throw new DomainError('OTHERS_HIDDEN', { kind: 'forbidden' });
  const ownIsIn = ownStatus === 'submitted' || ownStatus === 'abstained';
  const over = status === 'discussion' || status === 'closed';
  if (over || (othersMarks === 'after-own' && ownIsIn)) return;
  throw new DomainError('OTHERS_LATER', { kind: 'forbidden' });
}
