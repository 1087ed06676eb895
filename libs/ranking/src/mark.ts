/** One judge's mark for one entry, on one criterion or as a whole; a higher mark is better. */
export interface Mark {
  readonly entry: string;
  readonly judge: string;
  readonly criterion?: string;
  /** Finite. */
  readonly mark: number;
}
