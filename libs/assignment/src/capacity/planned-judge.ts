export interface PlannedJudge {
  readonly id: string;
  /** The most entries that this judge reads. */
  readonly max: number;
  /** Sheets that this judge has been given; the finished ones among them. */
  readonly assigned?: number;
  /** When this judge finished each sheet, in milliseconds. */
  readonly doneAt?: readonly number[];
}
