import { Clock, DomainError } from '@champions/kernel';
import { type AggregateStore, type CommandContext, type Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { accounts } from './account.aggregate';
import { AccountDirectory } from './account-directory';
import { type Account, type AccountCommand, type AccountFact, decide } from './domain/account';

/** One command on one account. */
@Injectable()
export class ChangeAccount {
  constructor(
    @InjectStore(accounts) private readonly store: AggregateStore<Account, AccountFact>,
    private readonly directory: AccountDirectory,
    private readonly clock: Clock,
  ) {}

  async load(id: string): Promise<Loaded<Account>> {
    const account = await this.store.load(id);
    if (account?.state.status !== 'active') throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return account;
  }

  async execute(id: string, command: AccountCommand, context: CommandContext): Promise<Loaded<Account>> {
    // One request may change an account and something else; each has its own trace of the command.
    const own = { ...context, commandId: `${context.commandId}/${command.type}` };
    return (await this.store.execute(id, own, (state) => decide(command, state))) ?? (await this.load(id));
  }

  /** Should it end before the address is free, the erasure's own steps free it. */
  async erase(id: string, context: CommandContext): Promise<void> {
    const loaded = await this.store.load(id);
    if (!loaded) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    // Asked again by somebody whose answer got lost.
    if (loaded.state.status === 'erased') return;
    const erase = { type: 'erase', accountId: id, at: this.clock.now() } as const;
    await this.store.execute(id, { ...context, commandId: `${context.commandId}/erase` }, (known) =>
      decide(erase, known),
    );
    await this.directory.release(loaded.state.email, id);
  }

  async confirmErasure(id: string, service: string, at: Date, context: CommandContext): Promise<void> {
    await this.store.execute(id, context, (known) => decide({ type: 'confirm-erasure', service, at }, known));
  }

  /** The address of somebody who was erased, for as long as it is needed. */
  async forgottenAddress(id: string): Promise<{ readonly email: string; readonly erasedAt: Date } | null> {
    const erasure = (await this.store.load(id))?.state.erasure;
    return erasure?.address ? { email: erasure.address, erasedAt: erasure.at } : null;
  }
}
