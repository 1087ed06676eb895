import { deterministicId } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Pair, type Ruling, type RulingCommand, type RulingFact } from './domain/ruling';
import { rulings } from './rulings.aggregate';

@Injectable()
export class StateRuling {
  constructor(@InjectStore(rulings) private readonly store: AggregateStore<Ruling, RulingFact>) {}

  /** One document per pair, whose id follows from it: what is said of a pair is said of it in every round. */
  async execute(pair: Pair, command: RulingCommand, context: CommandContext): Promise<Ruling | null> {
    const { competitionId, judgeId, subject } = pair;
    const id = deterministicId(competitionId, judgeId, subject.kind, subject.id);
    return (await this.store.execute(id, context, (state) => decide(command, state)))?.state ?? null;
  }
}
