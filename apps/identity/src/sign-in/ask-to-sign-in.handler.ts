import { randomInt } from 'node:crypto';
import { Clock, newId } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { ENVIRONMENT, type Environment, InjectStore } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { decide, type SignIn, type SignInFact } from './domain/sign-in';
import { signIns } from './sign-in.aggregate';

@Injectable()
export class AskToSignIn {
  constructor(
    @InjectStore(signIns) private readonly store: AggregateStore<SignIn, SignInFact>,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** Whether the address has an account is not said: the answer is the same for all. */
  async execute(
    input: { email: string; language: 'en' | 'fr' | 'es' | 'ar' },
    context: CommandContext,
  ): Promise<{ attemptId: string }> {
    const attemptId = newId();
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    // Behind the #, the code reaches no server when a mail scanner opens the link.
    const link = `${this.environment.variables.PUBLIC_URL}/portal/sign-in/${attemptId}#${code}`;
    const email = input.email.trim().toLowerCase();
    const ask = { type: 'ask', email, language: input.language, code, link, at: this.clock.now() } as const;
    await this.store.execute(attemptId, context, (state) => decide(ask, state));
    return { attemptId };
  }
}
