import type { DataOf, competitionV1 } from '@champions/contracts';

/** What intake keeps of a competition: all of its document but the rubric, which is judging's. */
export type KnownCompetition = Omit<DataOf<typeof competitionV1>, 'rubric' | 'readings' | 'awards' | 'ranked'> & {
  readonly id: string;
};
