export type Outcome = 'winner' | 'finalist' | 'reserve' | 'not-selected';

/** From the most to the least an entry can get. */
export const outcomesInOrder: readonly Outcome[] = ['winner', 'finalist', 'reserve', 'not-selected'];

export interface Ranked {
  readonly proposalId: string;
  /** 1 for the best; tied entries share a rank and the next one is skipped. */
  readonly rank: number;
}

export interface Taken {
  readonly proposalId: string;
  readonly outcome: Outcome;
  /** Why it departs from the ranking. */
  readonly reason: string | null;
}
