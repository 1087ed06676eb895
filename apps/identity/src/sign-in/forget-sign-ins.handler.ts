import { type AggregateStore, childContext, type CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type SignIn, type SignInFact } from './domain/sign-in';
import { signIns } from './sign-in.aggregate';
import { WaitingSignIns } from './waiting-sign-ins.query';

/** Ends the attempts to sign in with an address that were begun before a moment. */
@Injectable()
export class ForgetSignIns {
  constructor(
    @InjectStore(signIns) private readonly store: AggregateStore<SignIn, SignInFact>,
    private readonly waiting: WaitingSignIns,
  ) {}

  async execute(email: string, askedBefore: Date, context: CommandContext): Promise<void> {
    for (const id of await this.waiting.idsOf(email))
      await this.store.execute(id, childContext(context, id), (state) =>
        decide({ type: 'forget', askedBefore }, state),
      );
  }
}
