import { Clock } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { lotCommitment } from '@champions/ranking';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { decide, type Lot, type LotCommitted } from './domain/lot';
import { lots } from './lots.aggregate';
import { sealPrimitives } from './seal-primitives';

@Injectable()
export class CommitLot {
  constructor(
    @InjectStore(lots) private readonly store: AggregateStore<Lot, LotCommitted>,
    private readonly clock: Clock,
  ) {}

  /** The lot of a competition, drawn now if it has none: before the call opens, as soon as the competition is known. */
  async execute(competitionId: string, context: CommandContext): Promise<Lot> {
    const known = await this.find(competitionId);
    if (known) return known;
    const seed = randomBytes(32).toString('base64url');
    const commitment = lotCommitment(seed, sealPrimitives.sha256);
    const lot = { competitionId, seed, commitment, committedAt: this.clock.now() };
    const committed = await this.store.execute(competitionId, context, (state) => decide(lot, state));
    if (!committed) throw new Error(`the lot of ${competitionId} was not committed`);
    return committed.state;
  }

  async find(competitionId: string): Promise<Lot | null> {
    return (await this.store.load(competitionId))?.state ?? null;
  }
}
