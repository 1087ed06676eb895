import type { Localised, Outcome } from '@champions/contracts';

export interface RankingLine {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly rank: number;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly count: number;
  /** What the chosen method orders by. */
  readonly value: number | null;
  readonly lowRank: number | null;
  readonly highRank: number | null;
  /** From 0 to 1; null where all get in, or nobody has marked it. */
  readonly amongAwards: number | null;
  readonly tooClose: boolean;
  readonly tiedWith: readonly string[];
  /** Pass/fail criteria that judges say it fails. */
  readonly fails: readonly { readonly criterion: string; readonly name: Localised; readonly sheets: number }[];
}

export interface DecisionLine {
  readonly proposalId: string;
  /** Null when the proposal was withdrawn after it was decided on. */
  readonly organisationName: string | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** A conflict that came to light, or went away, after all was decided. */
export interface LateConflictLine {
  readonly proposalId: string;
  readonly title: string | null;
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly change: 'declared' | 'imposed' | 'dismissed' | 'lifted';
  readonly at: string;
  readonly rankDecided: number | null;
  readonly rankNow: number | null;
}

export interface Decisions {
  readonly status: string;
  readonly entries: number;
  readonly missing: number;
  readonly made: number;
  readonly decisions: readonly DecisionLine[];
  readonly late: readonly LateConflictLine[];
}

/** By the names that the service has for them; the first is what decisions go by. */
export const methods = [
  ...(['mean', 'trimmed-mean', 'median', 'z-scores', 'severity-corrected', 'borda', 'schulze'] as const),
  ...(['ranked-pairs', 'instant-run-off', 'single-transferable-vote', 'bradley-terry'] as const),
] as const;
export type Method = (typeof methods)[number];

export const outcomes = ['winner', 'finalist', 'reserve', 'not-selected'] as const satisfies readonly Outcome[];
export const decisionsPath = (competitionId: string): string => `/api/judging/competitions/${competitionId}/decisions`;
