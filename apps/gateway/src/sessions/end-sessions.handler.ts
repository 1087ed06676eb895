import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Session } from './session';
import { SessionIdentities } from './session-identities';

/** Signs somebody out everywhere. */
@Injectable()
export class EndSessions {
  constructor(
    @InjectCollection('sessions') private readonly sessions: StoreCollection<Session>,
    private readonly identities: SessionIdentities,
  ) {}

  async execute(accountId: string): Promise<void> {
    await this.sessions.deleteMany({ accountId });
    this.identities.forgetAccount(accountId);
  }
}
