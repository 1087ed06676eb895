import { conflictChangedV1 } from '@champions/contracts';
import { type Outgoing, outgoing } from '@champions/persistence';
import { blocks, type Ruling, type RulingFact } from './domain/ruling';

/** That something changed; who and what it is about would name, in a blinded round, whose entry it is. */
export function publish(fact: RulingFact, ruling: Ruling): readonly Outgoing[] {
  if (fact.type === 'forgotten') return [];
  const { competitionId } = ruling;
  return [outgoing(conflictChangedV1, { competitionId, change: fact.type, blocks: blocks(ruling) })];
}
