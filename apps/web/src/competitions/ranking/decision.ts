import type { Outcome } from '@champions/contracts';

export interface RankingLine {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly rank: number;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly count: number;
  readonly tiedWith: readonly string[];
}

export interface DecisionLine {
  readonly proposalId: string;
  /** Null when the proposal was withdrawn after it was decided on. */
  readonly organisationName: string | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

export interface Decisions {
  readonly status: string;
  readonly entries: number;
  readonly missing: number;
  readonly made: number;
  readonly decisions: readonly DecisionLine[];
}

export const outcomes = ['winner', 'finalist', 'reserve', 'not-selected'] as const satisfies readonly Outcome[];
export const decisionsPath = (competitionId: string): string => `/api/judging/competitions/${competitionId}/decisions`;
