import { type AggregateStore, childContext, type CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type WishFact, type WishList } from './domain/wish-list';
import { wishLists } from './wish-lists.aggregate';
import { WishesQuery } from './wishes.query';

@Injectable()
export class ForgetWishes {
  constructor(
    @InjectStore(wishLists) private readonly store: AggregateStore<WishList, WishFact>,
    private readonly wishes: WishesQuery,
  ) {}

  async execute(judgeId: string, context: CommandContext): Promise<void> {
    for (const id of await this.wishes.idsOfJudge(judgeId))
      await this.store.execute(id, childContext(context, id), (state) => decide({ type: 'forget' }, state));
  }
}
