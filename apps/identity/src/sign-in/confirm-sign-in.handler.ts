import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../accounts';
import { decide, type SignIn, type SignInFact } from './domain/sign-in';
import { signIns } from './sign-in.aggregate';

@Injectable()
export class ConfirmSignIn {
  constructor(
    @InjectStore(signIns) private readonly store: AggregateStore<SignIn, SignInFact>,
    private readonly directory: AccountDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(attemptId: string, code: string, context: CommandContext) {
    const before = await this.store.load(attemptId);
    const confirm = { type: 'confirm', code, at: this.clock.now() } as const;
    const after = await this.store.execute(attemptId, context, (state) => decide(confirm, state));
    requireConfirmed(after);
    if (before?.state.status !== 'waiting') throw new DomainError('CODE_EXPIRED');
    const { email, language } = before.state;
    return this.directory.findOrRegister(email, { name: nameFrom(email), language }, context);
  }
}

function requireConfirmed(signIn: Loaded<SignIn> | null): void {
  if (signIn?.state.status === 'confirmed') return;
  if (signIn?.state.status !== 'waiting') throw new DomainError('CODE_EXPIRED');
  const { triesLeft } = signIn.state;
  throw new DomainError('CODE_WRONG', {
    params: { left: triesLeft },
    fields: [{ path: 'code', code: 'CODE_WRONG', params: { left: triesLeft } }],
  });
}

// Better than nothing in a greeting until the person says how they are called.
const nameFrom = (email: string) => email.slice(0, email.indexOf('@'));
