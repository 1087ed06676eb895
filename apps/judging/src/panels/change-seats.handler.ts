import { deterministicId, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Seat, type SeatFact, type TakeOver } from './domain/seat';
import { seats } from './seats.aggregate';

@Injectable()
export class ChangeSeats {
  constructor(@InjectStore(seats) private readonly store: AggregateStore<Seat, SeatFact>) {}

  /** A judge's place in a round. @throws DomainError JUDGE_NOT_ON_PANEL. */
  async load(roundId: string, judgeId: string): Promise<Seat> {
    const seat = await this.store.load(deterministicId(roundId, judgeId));
    if (!seat) throw new DomainError('JUDGE_NOT_ON_PANEL', { kind: 'not-found' });
    return seat.state;
  }

  async replace(roundId: string, judgeId: string, by: string, context: CommandContext): Promise<void> {
    await this.store.execute(deterministicId(roundId, judgeId), context, (seat) =>
      decide({ type: 'replace', by }, seat),
    );
  }

  async takeOver(
    roundId: string,
    judgeId: string,
    taken: Omit<TakeOver, 'type'>,
    context: CommandContext,
  ): Promise<void> {
    const command = { type: 'take-over', ...taken } as const;
    await this.store.execute(deterministicId(roundId, judgeId), context, (seat) => decide(command, seat));
  }
}
