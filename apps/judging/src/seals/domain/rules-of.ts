import { criteriaByWeight, type LadderStep } from '@champions/ranking';
import type { SealedRules } from '@champions/seal';

interface Judged {
  readonly roundId: string;
  readonly competitionId: string;
  readonly rubric: readonly {
    readonly key: string;
    readonly weight: number;
    readonly min: number;
    readonly scale: number;
  }[];
}

/** How a round is judged where its competition says nothing else: the mean, then criteria by weight, then a lot. */
export function rulesOf({ roundId, competitionId, rubric }: Judged, commitment: string): SealedRules {
  const criteria = criteriaByWeight(Object.fromEntries(rubric.map(({ key, weight }) => [key, weight])));
  const steps: readonly LadderStep[] = [...criteria, { step: 'fewer-abstentions' }, { step: 'lot' }];
  return {
    competition: { id: competitionId },
    round: { id: roundId },
    rubric: rubric.map(({ key, weight, min, scale }) => ({ key, weight, min, scale })),
    method: { name: 'mean', version: 1, options: {} },
    ladder: { steps: steps.map((step) => ({ ...step })), commitment },
  };
}
