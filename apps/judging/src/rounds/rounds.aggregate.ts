import type { AggregateType } from '@champions/persistence';
import { evolve, nextMoment, type Round, type RoundFact } from './domain/round';
import { upcastEven, upcastRound, upcastUndeclared } from './domain/upcast-round';
import { publish } from './round.messages';

export const rounds: AggregateType<Round, RoundFact> = {
  name: 'rounds',
  schema: 4,
  upcasters: { 1: upcastRound, 2: upcastUndeclared, 3: upcastEven },
  evolve,
  publish,
  dueAt: nextMoment,
};
