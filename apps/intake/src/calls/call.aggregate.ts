import { callDrainedV1 } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { type Call, type CallFact, drainDueAt, evolve } from './domain/call';

export const calls: AggregateType<Call, CallFact> = {
  name: 'calls',
  schema: 1,
  evolve,
  publish: (fact, { competitionId, timelineRevision }) =>
    fact.type === 'drained'
      ? [outgoing(callDrainedV1, { competitionId, submitted: fact.submitted, late: fact.late, timelineRevision })]
      : [],
  dueAt: drainDueAt,
};
