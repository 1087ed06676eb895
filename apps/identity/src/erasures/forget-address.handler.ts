import type { CommandContext } from '@champions/persistence';
import { Injectable } from '@nestjs/common';
import { AccountDirectory, ChangeAccount } from '../accounts';
import { ForgetSignIns } from '../sign-in';

/** Removes what identity keeps under the address of somebody who was erased: its claim and attempts to sign in. */
@Injectable()
export class ForgetAddress {
  constructor(
    private readonly accounts: ChangeAccount,
    private readonly directory: AccountDirectory,
    private readonly signIns: ForgetSignIns,
  ) {}

  async execute(accountId: string, context: CommandContext): Promise<boolean> {
    const forgotten = await this.accounts.forgottenAddress(accountId);
    if (forgotten === null) return true;
    await this.directory.release(forgotten.email, accountId);
    await this.signIns.execute(forgotten.email, forgotten.erasedAt, context);
    return true;
  }
}
