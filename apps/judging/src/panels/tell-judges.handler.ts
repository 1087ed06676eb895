import { deterministicId } from '@champions/kernel';
import {
  type AggregateStore,
  childContext,
  CHILDREN_AT_ONCE,
  type CommandContext,
  inParallel,
} from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Seat, type SeatFact, type TellAssigned } from './domain/seat';
import { seats } from './seats.aggregate';

@Injectable()
export class TellJudges {
  constructor(@InjectStore(seats) private readonly store: AggregateStore<Seat, SeatFact>) {}

  /** Tells each judge how many entries a plan brought; a repeated call tells only those who were not told yet. */
  async execute(
    roundId: string,
    entriesByJudge: ReadonlyMap<string, number>,
    plan: Pick<TellAssigned, 'plan' | 'closesAt'>,
    context: CommandContext,
  ): Promise<void> {
    await inParallel([...entriesByJudge], CHILDREN_AT_ONCE, ([judgeId, entries]) => {
      const tell = { type: 'tell-assigned', entries, ...plan } as const;
      return this.store.execute(deterministicId(roundId, judgeId), childContext(context, judgeId), (state) =>
        decide(tell, state),
      );
    });
  }
}
