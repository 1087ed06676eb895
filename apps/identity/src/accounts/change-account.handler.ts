import { DomainError } from '@champions/kernel';
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

  async erase(id: string, context: CommandContext): Promise<void> {
    const { state } = await this.load(id);
    await this.directory.release(state.email, id);
    await this.execute(id, { type: 'erase', accountId: id }, context);
  }
}
