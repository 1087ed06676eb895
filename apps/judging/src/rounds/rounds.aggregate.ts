import type { AggregateType } from '@champions/persistence';
import { evolve, nextMoment, type Round, type RoundFact } from './domain/round';
import { upcastRound, upcastUndeclared } from './domain/upcast-round';
import { publish } from './round.messages';

export const rounds: AggregateType<Round, RoundFact> = {
  name: 'rounds',
  schema: 3,
  upcasters: { 1: upcastRound, 2: upcastUndeclared },
  evolve,
  publish,
  dueAt: nextMoment,
};
