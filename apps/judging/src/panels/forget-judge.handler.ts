import { type AggregateStore, childContext, type CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Seat, type SeatFact } from './domain/seat';
import { seats } from './seats.aggregate';
import { SeatsQuery } from './seats.query';

@Injectable()
export class ForgetJudge {
  constructor(
    @InjectStore(seats) private readonly store: AggregateStore<Seat, SeatFact>,
    private readonly seatsOf: SeatsQuery,
  ) {}

  async execute(judgeId: string, context: CommandContext): Promise<void> {
    for (const id of await this.seatsOf.idsOfJudge(judgeId))
      await this.store.execute(id, childContext(context, id), (state) => decide({ type: 'forget' }, state));
  }
}
