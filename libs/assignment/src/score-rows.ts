/** Scores that need not all be in memory: entry by judge, brought there a row at a time. */
export interface ScoreRows {
  /** Of all scores: entries × judges. */
  readonly length: number;
  /** Where the row that was asked for last is, perhaps among others. Not to be written to. */
  readonly block: Int32Array;
  /** Brings a row into `block`, in which others may then no longer be. @returns where it begins there. */
  startOf(entry: number): number;
}

/** The rows of a matrix that is in memory. */
export class MatrixRows implements ScoreRows {
  readonly length: number;

  constructor(
    readonly block: Int32Array,
    private readonly judges: number,
  ) {
    this.length = block.length;
  }

  startOf(entry: number): number {
    return entry * this.judges;
  }
}

export function rowsOf(scores: Int32Array | ScoreRows, judges: number): ScoreRows {
  return scores instanceof Int32Array ? new MatrixRows(scores, judges) : scores;
}

export function scoreAt(rows: ScoreRows, entry: number, judge: number): number {
  const row = rows.startOf(entry);
  return rows.block[row + judge] as number;
}
