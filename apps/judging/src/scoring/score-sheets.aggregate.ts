import type { AggregateType } from '@champions/persistence';
import {
  evolve,
  type ScoreSheet,
  type ScoreSheetFact,
  upcastSheet,
  upcastUnrecorded,
  upcastUnshared,
} from './domain/score-sheet';

/** Marks, comments and names are said to nobody: no fact of a sheet has a message. */
export const scoreSheets: AggregateType<ScoreSheet, ScoreSheetFact> = {
  name: 'score-sheets',
  schema: 4,
  upcasters: { 1: upcastSheet, 2: upcastUnshared, 3: upcastUnrecorded },
  evolve,
};
