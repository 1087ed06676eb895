import { type Ladder, ladderOf } from '@champions/contracts';
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
  readonly ladder: Ladder | null;
}

/** How a round is judged: by the mean, ties by the ladder that its competition declared. */
export function rulesOf({ roundId, competitionId, rubric, ladder }: Judged, commitment: string): SealedRules {
  return {
    competition: { id: competitionId },
    round: { id: roundId },
    rubric: rubric.map(({ key, weight, min, scale }) => ({ key, weight, min, scale })),
    method: { name: 'mean', version: 1, options: {} },
    ladder: { steps: ladderOf(ladder, rubric).map((step) => ({ ...step })), commitment },
  };
}
