import type { Language, Rubric } from '@champions/contracts';

export interface Round {
  readonly roundId: string;
  readonly competitionId: string;
  readonly blind: readonly ('organisation' | 'economy')[];
  readonly rubric: Rubric;
  readonly readings: number;
  readonly status: 'draft' | 'open' | 'discussion' | 'closed';
  readonly assigned: { readonly entries: number; readonly judges: number; readonly sheets: number } | null;
}

export interface PanelMember {
  readonly judgeId: string;
  readonly name: string | null;
  readonly languages: readonly Language[];
  readonly economy: string | null;
  readonly organisation: string | null;
  readonly maxLoad: number | null;
  readonly declaredAt: string | null;
  readonly replacedBy: string | null;
}

export interface RoundProgress {
  readonly entries: number;
  readonly entriesDone: number;
  readonly assigned: number;
  readonly submitted: number;
  readonly missing: number;
  readonly judges: readonly {
    readonly judgeId: string;
    readonly name: string | null;
    readonly assigned: number;
    readonly submitted: number;
    readonly recused: number;
  }[];
}

export const roundsPath = (competitionId: string): string => `/api/judging/rounds?competitionId=${competitionId}`;
export const roundPath = (id: string): string => `/api/judging/rounds/${id}`;
