import type { SheetComments } from '../pseudonyms/comments';
import type { FactMarks } from '../result/judging-fact';

/** What a judge keeps of a round: enough to find the own marks in a sealed result, and to show them to be counted. */
export interface OwnMarks {
  readonly type: 'champions.own-marks';
  readonly version: 1;
  readonly competitionId: string;
  readonly roundId: string;
  /** The salt is the judge's secret: who has it knows which marks are theirs. */
  readonly judge: { readonly id: string; readonly salt: string };
  /** What the judge has submitted last for each entry, which goes by its pseudonym. */
  readonly sheets: readonly OwnSheet[];
}

export interface OwnSheet {
  readonly entry: string;
  /** For the reader only. */
  readonly name?: string;
  readonly marks: FactMarks;
  readonly abstained: readonly string[];
  /** What the judge wrote; compared with the commitment to it where the sheet's fact has one. */
  readonly comments?: SheetComments;
}
