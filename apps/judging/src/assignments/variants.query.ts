import { type StoreCollection, type StoredAggregate, upcastState } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Variant } from './domain/variant';
import { assignmentVariants } from './variants.aggregate';

export const variantIndexes = [{ keys: { 'state.roundId': 1, 'state.startedAt': -1 } }] as const;

/** How many of a round's variants are offered; older ones are kept, and no longer shown. */
const SHOWN = 8;

@Injectable()
export class VariantsQuery {
  constructor(
    @InjectCollection(assignmentVariants.name)
    private readonly collection: StoreCollection<StoredAggregate & { readonly state: Variant }>,
  ) {}

  /** The latest variants of a round, latest first. */
  async ofRound(roundId: string): Promise<readonly Variant[]> {
    const found = await this.collection
      .find({ 'state.roundId': roundId }, { projection: { schema: 1, state: 1 } })
      .sort({ 'state.startedAt': -1 })
      .limit(SHOWN)
      .toArray();
    return found.map((stored) => upcastState(assignmentVariants, stored));
  }
}
