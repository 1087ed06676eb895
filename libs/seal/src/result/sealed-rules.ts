import type { JsonValue } from '@champions/kernel';
import type { SealedCriterion } from './sheet-total';

type Members = Readonly<Record<string, JsonValue>>;

/** How a round is judged; locked by a fact `rules` before its first sheet. */
export interface SealedRules {
  /** Names and texts may stand beside the id. */
  readonly competition: Members & { readonly id: string };
  readonly round: Members & { readonly id: string };
  /** In the order in which totals are added up; names and anchors may stand beside what counts. */
  readonly rubric: readonly SealedCriterion[];
  readonly method: {
    /** One of `rankingMethods`. */
    readonly name: string;
    readonly version: number;
    readonly options: Members;
  };
  readonly ladder: {
    /** Of a tie-break ladder (`LadderStep`), the first first; none leaves ties as they are. */
    readonly steps: readonly Members[];
    /** The hash of the lot's seed (`lotCommitment`); null for a ladder that draws no lot. */
    readonly commitment: string | null;
  };
}
