import type { Language, Localised, Rubric } from '@champions/contracts';

export const othersMarks = ['never', 'after-own', 'after-close'] as const;
export type OthersMarks = (typeof othersMarks)[number];

export type Take =
  | { readonly best: number }
  | { readonly atLeast: number }
  | { readonly picked: readonly string[]; readonly reason: string };

export interface Round {
  readonly roundId: string;
  readonly competitionId: string;
  readonly name: Localised | null;
  readonly blind: readonly ('organisation' | 'economy')[];
  readonly economyConflicts: boolean;
  readonly rubric: Rubric;
  readonly readings: number;
  /** Readings beyond those, by proposal. */
  readonly more: Readonly<Record<string, number>>;
  readonly status: 'draft' | 'open' | 'discussion' | 'closed';
  readonly assigned: { readonly entries: number; readonly judges: number; readonly sheets: number } | null;
  readonly source: { readonly roundId: string; readonly take: Take } | null;
  /** How many proposals it takes from another round; null when it is about all. */
  readonly takes: number | null;
  /** The end of its own window; null while it goes by the competition's timeline. */
  readonly closesAt: string | null;
  readonly othersMarks: OthersMarks;
  readonly discussion: boolean;
  readonly calibration: readonly string[];
  readonly reminders: readonly number[];
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

/** On so many proposals that others have marked as well; above 0 is more lenient. */
export interface Difference {
  readonly entries: number;
  readonly mean: number;
}

export interface Drift {
  readonly calibration: Difference | null;
  readonly since: Difference | null;
  readonly tendency: 'strict' | 'lenient' | null;
  readonly drifted: boolean;
}

export interface RoundProgress {
  readonly closesAt: string | null;
  readonly entries: number;
  readonly entriesDone: number;
  readonly assigned: number;
  readonly submitted: number;
  readonly entered: number;
  readonly missing: number;
  readonly judges: readonly {
    readonly judgeId: string;
    readonly name: string | null;
    readonly assigned: number;
    readonly submitted: number;
    readonly recused: number;
    /** Not there for who may not see marks; null while there is nothing to compare. */
    readonly drift?: Drift | null;
  }[];
}

export const roundsPath = (competitionId: string): string => `/api/judging/rounds?competitionId=${competitionId}`;
export const roundPath = (id: string): string => `/api/judging/rounds/${id}`;
