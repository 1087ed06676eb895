import { Clock, deterministicId, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Declaring, type Seat, type SeatFact } from './domain/seat';
import { seats } from './seats.aggregate';

@Injectable()
export class TakeDeclaration {
  constructor(
    @InjectStore(seats) private readonly store: AggregateStore<Seat, SeatFact>,
    private readonly clock: Clock,
  ) {}

  /** The judge's own seat in a round. @throws DomainError NOT_FOUND for who does not sit on the panel. */
  async load(roundId: string, judgeId: string): Promise<Seat> {
    const seat = await this.store.load(deterministicId(roundId, judgeId));
    if (!seat) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return seat.state;
  }

  async execute(
    roundId: string,
    judgeId: string,
    declared: Omit<Declaring, 'at'>,
    context: CommandContext,
  ): Promise<void> {
    const declare = { type: 'declare', ...declared, at: this.clock.now() } as const;
    await this.store.execute(deterministicId(roundId, judgeId), context, (state) => decide(declare, state));
  }
}
