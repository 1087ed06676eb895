/** Where a competition can stand, in the only order in which it moves. */
export const phaseOrder = [
  'draft',
  'scheduled',
  'open',
  'closed',
  'screening',
  'judging',
  'deliberation',
  'decided',
  'announced',
  'follow-up',
  'archived',
] as const;
export type Phase = (typeof phaseOrder)[number];

export function hasReached(phase: Phase, milestone: Phase): boolean {
  return phaseOrder.indexOf(phase) >= phaseOrder.indexOf(milestone);
}

export function phaseAfter(phase: Phase): Phase | null {
  return phaseOrder[phaseOrder.indexOf(phase) + 1] ?? null;
}
