import { DomainError } from '@champions/kernel';
import type { Competition } from './competition';
import { type Phase, phaseAfter } from './phase';

/** Phases the secretariat may move to; the others come with their moment, with `schedule` or with the announcement. */
const byHand: readonly Phase[] = ['screening', 'judging', 'deliberation', 'decided', 'follow-up', 'archived'];

/** Why the secretariat cannot move the competition there now; null when it can. */
export function moveRefusal({ phase, drained, decided }: Competition, to: Phase): string | null {
  if (phaseAfter(phase) !== to) return 'PHASE_NOT_NEXT';
  if (!byHand.includes(to)) return 'PHASE_NOT_BY_HAND';
  if (to === 'screening' && drained === null) return 'CALL_NOT_DRAINED';
  if (to === 'decided' && decided === null) return 'NOT_DECIDED';
  return null;
}

export function requireMove(competition: Competition, to: Phase): void {
  const refusal = moveRefusal(competition, to);
  if (refusal !== null) throw new DomainError(refusal, { kind: 'conflict' });
}
