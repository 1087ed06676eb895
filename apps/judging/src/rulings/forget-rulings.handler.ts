import { type AggregateStore, childContext, type CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Ruling, type RulingFact } from './domain/ruling';
import { rulings } from './rulings.aggregate';
import { RulingsQuery } from './rulings.query';

@Injectable()
export class ForgetRulings {
  constructor(
    @InjectStore(rulings) private readonly store: AggregateStore<Ruling, RulingFact>,
    private readonly rulingsOf: RulingsQuery,
  ) {}

  async execute(judgeId: string, context: CommandContext): Promise<void> {
    for (const id of await this.rulingsOf.idsOfJudge(judgeId))
      await this.store.execute(id, childContext(context, id), (state) => decide({ type: 'forget' }, state));
  }
}
