import { roundPath } from './round';

export const sources = ['paper', 'mail', 'telephone'] as const;
export type Source = (typeof sources)[number];

/** One line of the log of marks that were typed for a judge. */
export interface EnteredLine {
  readonly sheetId: string;
  readonly title: string | null;
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly byName: string | null;
  readonly at: string;
  readonly source: Source;
  readonly note: string;
  readonly answer: 'waiting' | 'confirmed' | 'corrected';
}

/** What marks can be typed for. */
export interface UnfinishedOfJudge {
  readonly judgeId: string;
  readonly name: string | null;
  readonly proposals: readonly {
    readonly proposalId: string;
    readonly title: string;
    readonly organisationName: string;
    readonly entered: boolean;
  }[];
}

export const enteredPath = (roundId: string): string => `${roundPath(roundId)}/entered-marks`;
