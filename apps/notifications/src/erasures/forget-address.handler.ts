import { ErasePerson } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { DropLetters } from '../delivery';
import { ForgetSubscriber } from '../subscribers';

/** What the plan of an erasure waits for here: what was kept under the address is gone. */
export const ADDRESS = 'address';

interface Forgotten {
  readonly accountId: string;
  readonly email: string;
  readonly erasedAt: Date;
}

/** Removes what is kept under an address. The address itself is written down nowhere. */
@Injectable()
export class ForgetAddress {
  constructor(
    private readonly subscribers: ForgetSubscriber,
    private readonly letters: DropLetters,
    private readonly erase: ErasePerson,
  ) {}

  async execute({ accountId, email, erasedAt }: Forgotten, effectId: string, correlationId: string): Promise<void> {
    const context = { commandId: effectId, actorId: 'erasure', correlationId };
    await this.subscribers.execute(email, erasedAt, context);
    await this.letters.execute(email, erasedAt, context);
    await this.erase.report(accountId, ADDRESS, effectId, correlationId);
  }
}
