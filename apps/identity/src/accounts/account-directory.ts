import { createHmac } from 'node:crypto';
import { newId, Clock } from '@champions/kernel';
import { type AggregateStore, Claims, type CommandContext, type Loaded } from '@champions/persistence';
import { ENVIRONMENT, type Environment, InjectStore, ServiceRuntime } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { accounts } from './account.aggregate';
import { type Account, type AccountFact, decide, type Language } from './domain/account';

const CLAIM_MS = 60_000;

/** Finds the one account of an e-mail address, or makes it. Two who try at once get the same one. */
@Injectable()
export class AccountDirectory {
  private readonly claims: Claims;

  constructor(
    runtime: ServiceRuntime,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @InjectStore(accounts) private readonly store: AggregateStore<Account, AccountFact>,
    private readonly clock: Clock,
  ) {
    this.claims = new Claims(runtime.database, 'email-claims');
  }

  async findOrRegister(
    email: string,
    profile: { readonly name: string; readonly language: Language },
    context: CommandContext,
  ): Promise<Loaded<Account>> {
    const address = normalise(email);
    const claim = this.claimOf(address);
    const now = this.clock.now();
    for (;;) {
      const owner = (await this.claims.ownerOf(claim)) ?? newId();
      if (!(await this.claims.claim(claim, owner, now, new Date(now.getTime() + CLAIM_MS)))) continue;
      const operator = this.environment.variables.OPERATOR_EMAILS.includes(address);
      const registered = { type: 'register', email: address, operator, ...profile } as const;
      const account = await this.store.execute(owner, { ...context, commandId: `register-${owner}` }, (state) =>
        decide(registered, state),
      );
      const found = account ?? (await this.load(owner));
      if (found.state.status === 'erased') {
        // Its erasure has got as far as the account and not yet to the address, which is somebody new's from now on.
        await this.claims.release(claim, owner);
        continue;
      }
      await this.claims.confirm(claim, owner);
      return found;
    }
  }

  /** Frees the address, so that its owner may come back as somebody new. */
  async release(email: string, accountId: string): Promise<void> {
    await this.claims.release(this.claimOf(normalise(email)), accountId);
  }

  private async load(id: string): Promise<Loaded<Account>> {
    const account = await this.store.load(id);
    if (!account) throw new Error(`account ${id} is claimed and missing`);
    return account;
  }

  private claimOf(address: string): string {
    return createHmac('sha256', this.environment.variables.HMAC_SECRET).update(`email:${address}`).digest('base64url');
  }
}

// RFC 5321 leaves the part before the @ to its host; no host we know tells cases apart.
const normalise = (email: string) => email.trim().normalize('NFKC').toLowerCase();
