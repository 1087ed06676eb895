import type { AggregateType } from '@champions/persistence';
import { evolve, nextMoment, type Round, type RoundFact } from './domain/round';
import { upcastRound } from './domain/upcast-round';
import { publish } from './round.messages';

export const rounds: AggregateType<Round, RoundFact> = {
  name: 'rounds',
  schema: 2,
  upcasters: { 1: upcastRound },
  evolve,
  publish,
  dueAt: nextMoment,
};
