import { erasureConfirmations, type ErasingService } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { type Erasure, type ErasureFact, evolveErasure } from './erasure';

/** The erasures of one service, keyed by account id. That it is done is said to all; how it went is not. */
export function erasuresOf(service: ErasingService): AggregateType<Erasure, ErasureFact> {
  return {
    name: 'erasures',
    schema: 1,
    evolve: evolveErasure,
    publish: (fact, { accountId }) =>
      fact.type === 'confirmed' ? [outgoing(erasureConfirmations[service], { accountId })] : [],
    dueAt: ({ dueAt }) => dueAt,
  };
}
