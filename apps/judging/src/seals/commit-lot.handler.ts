import { Clock } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { lotCommitment } from '@champions/ranking';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { decide, type Draw, type Drawn, drawOf, type Lot, type LotFact } from './domain/lot';
import { lots } from './lots.aggregate';
import { sealPrimitives } from './seal-primitives';

/** As many rounds as a competition may well have; what goes beyond is drawn when its round begins. */
const ROUNDS = 8;

@Injectable()
export class CommitLot {
  constructor(
    @InjectStore(lots) private readonly store: AggregateStore<Lot, LotFact>,
    private readonly clock: Clock,
  ) {}

  /** The lot of a competition, drawn now if it has none: before the call opens, as soon as the competition is known. */
  async execute(competitionId: string, context: CommandContext): Promise<Lot> {
    const known = await this.find(competitionId);
    if (known) return known;
    const draws = Array.from({ length: ROUNDS }, () => this.draw());
    const committed = await this.store.execute(competitionId, context, (state) =>
      decide({ type: 'commit', competitionId, draws }, state),
    );
    if (!committed) throw new Error(`the lot of ${competitionId} was not committed`);
    return committed.state;
  }

  /** The seed of a round, its own from here on. @param hasBegun whether its chain has said its rules already. */
  async ofRound(competitionId: string, roundId: string, hasBegun: boolean): Promise<Draw> {
    const lot = await this.execute(competitionId, { commandId: `lot-${competitionId}`, actorId: 'seals' });
    const known = drawOf(lot, roundId, hasBegun);
    if (known) return known;
    const spare = this.draw();
    const context = { commandId: `lot-${roundId}`, actorId: 'seals' };
    const taken = await this.store.execute(competitionId, context, (state) =>
      decide({ type: 'take', roundId, spare }, state),
    );
    const draw = taken && drawOf(taken.state, roundId, false);
    if (!draw) throw new Error(`round ${roundId} has no seed for its lot`);
    return draw;
  }

  async find(competitionId: string): Promise<Lot | null> {
    return (await this.store.load(competitionId))?.state ?? null;
  }

  private draw(): Drawn {
    const seed = randomBytes(32).toString('base64url');
    return { seed, commitment: lotCommitment(seed, sealPrimitives.sha256), committedAt: this.clock.now() };
  }
}
