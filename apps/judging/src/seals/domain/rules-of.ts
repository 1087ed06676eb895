import type { LadderStep } from '@champions/ranking';
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

interface Ladder {
  readonly steps: readonly LadderStep[];
  readonly commitment: string;
}

/** How a round is judged: by the mean, ties by a ladder that ends in a lot. */
export function rulesOf({ roundId, competitionId, rubric }: Judged, { steps, commitment }: Ladder): SealedRules {
  return {
    competition: { id: competitionId },
    round: { id: roundId },
    rubric: rubric.map(({ key, weight, min, scale }) => ({ key, weight, min, scale })),
    method: { name: 'mean', version: 1, options: {} },
    ladder: { steps: steps.map((step) => ({ ...step })), commitment },
  };
}
