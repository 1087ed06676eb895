import type { ScoreSheet } from './domain/score-sheet';

/** Whether its judge has yet to finish it, or to confirm what was typed for the judge. */
export const isUnfinished = ({ status }: Pick<ScoreSheet, 'status'>): boolean =>
  status === 'open' || status === 'entered';
