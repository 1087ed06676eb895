import type { PanelMember, Round, RoundProgress } from './round';

export const roundSteps = ['panel', 'declare', 'assign', 'open', 'mark', 'discuss', 'close', 'decide'] as const;
export type RoundStep = (typeof roundSteps)[number];

export interface RoundState {
  readonly round: Pick<Round, 'status' | 'assigned' | 'discussion'>;
  readonly panel: readonly Pick<PanelMember, 'declaredAt' | 'replacedBy'>[];
  /** Readings that fell away and that nobody has yet. */
  readonly missingReadings: number;
  readonly progress: Pick<RoundProgress, 'missing' | 'assigned'> | null;
  readonly decided: boolean;
}

export interface OutlinedStep {
  readonly step: RoundStep;
  readonly state: 'done' | 'now' | 'later';
  readonly isNext: boolean;
}

/** What a round is made of, in order, and where it stands; a discussion only where there is to be one. */
export function outlineOf(state: RoundState): readonly OutlinedStep[] {
  const { status, discussion } = state.round;
  const steps = roundSteps.filter((step) => step !== 'discuss' || discussion || status === 'discussion');
  // Readings given out wait for nobody: a judge who has not answered yet sees none until then.
  const isAside = (step: RoundStep) => step === 'declare' && state.round.assigned !== null;
  const next = steps.find((step) => !isDone(step, state) && !isAside(step));
  return steps.map((step) => ({
    step,
    state: isDone(step, state) ? 'done' : step === next || isAside(step) ? 'now' : 'later',
    isNext: step === next,
  }));
}

function isDone(step: RoundStep, { round, panel, missingReadings, progress, decided }: RoundState): boolean {
  const { status, assigned } = round;
  const seated = panel.filter(({ replacedBy }) => replacedBy === null);
  if (step !== 'decide' && status === 'closed') return true;
  switch (step) {
    case 'panel':
      return seated.length > 0;
    case 'declare':
      return seated.length > 0 && seated.every(({ declaredAt }) => declaredAt !== null);
    case 'assign':
      return assigned !== null && missingReadings === 0;
    case 'open':
      return status !== 'draft';
    case 'mark':
      return status === 'discussion' || (progress !== null && progress.assigned > 0 && progress.missing === 0);
    case 'discuss':
    case 'close':
      return false;
    case 'decide':
      return decided;
  }
}
