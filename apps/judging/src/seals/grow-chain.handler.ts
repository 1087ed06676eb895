import { Clock, deterministicId } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Growth, type GrowthFact } from './domain/growth';
import { growths } from './growths.aggregate';
import { RoundChain } from './round-chain';

/** How late a mark may be in the chain while a round is open. */
const EVERY_MS = 60_000;

@Injectable()
export class GrowChain {
  constructor(
    @InjectStore(growths) private readonly store: AggregateStore<Growth, GrowthFact>,
    private readonly chain: RoundChain,
    private readonly clock: Clock,
  ) {}

  async begin(roundId: string, context: CommandContext): Promise<void> {
    const at = this.clock.now();
    await this.store.execute(roundId, context, (state) => decide({ type: 'begin', roundId, at }, state));
  }

  /** The last facts of a closed round, and the root over them. */
  async end(roundId: string, context: CommandContext): Promise<void> {
    await this.chain.grow(roundId);
    await this.stop(roundId, context);
  }

  /** Due: brings the chain up to date, and is due again a little later. */
  async execute(roundId: string): Promise<void> {
    const growth = (await this.store.load(roundId))?.state;
    if (growth?.status !== 'growing' || growth.nextAt === null) return;
    if (!(await this.chain.grow(roundId))) {
      await this.stop(roundId, { commandId: deterministicId('stop-chain', roundId), actorId: 'seals' });
      return;
    }
    const at = this.clock.now();
    const nextAt = new Date(at.getTime() + EVERY_MS);
    const context = {
      ...{ commandId: deterministicId('grow-chain', roundId, growth.nextAt.toISOString()), actorId: 'seals' },
    };
    await this.store.execute(roundId, context, (state) => decide({ type: 'go-on', at, nextAt }, state));
  }
  private async stop(roundId: string, context: CommandContext): Promise<void> {
    await this.store.execute(roundId, context, (state) => decide({ type: 'end' }, state));
  }
}
