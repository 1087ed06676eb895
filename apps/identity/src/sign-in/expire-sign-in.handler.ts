import { Clock } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type SignIn, type SignInFact } from './domain/sign-in';
import { signIns } from './sign-in.aggregate';

@Injectable()
export class ExpireSignIn {
  constructor(
    @InjectStore(signIns) private readonly store: AggregateStore<SignIn, SignInFact>,
    private readonly clock: Clock,
  ) {}

  async execute(attemptId: string): Promise<void> {
    const context = { commandId: `expire-${attemptId}`, actorId: 'timeline' };
    await this.store.execute(attemptId, context, (state) => decide({ type: 'expire', at: this.clock.now() }, state));
  }
}
