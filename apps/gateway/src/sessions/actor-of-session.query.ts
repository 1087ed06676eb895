import type { StoreCollection } from '@champions/persistence';
import { InjectCollection, InjectRows } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { type AccountRow, accountRows } from './accounts.projection';
import type { Session } from './session';

/** Reads who a session belongs to. */
@Injectable()
export class ActorOfSession {
  constructor(
    @InjectCollection('sessions') private readonly sessions: StoreCollection<Session>,
    @InjectRows(accountRows) private readonly accounts: StoreCollection<AccountRow>,
  ) {}

  /** Null when the session has ended or its account is gone. */
  async execute(sessionId: string): Promise<Actor | null> {
    const session = await this.sessions.findOne({ _id: sessionId });
    const account = session && (await this.accounts.findOne({ _id: session.accountId }));
    if (!account || account['erased'] === true) return null;
    const { _id: id, name, language, operator, organisations, roles } = account;
    return { id, name, language, operator, organisations, roles };
  }

  /** The version of an account known here; 0 when nothing is. */
  async versionOf(accountId: string): Promise<number> {
    return (await this.accounts.findOne({ _id: accountId }, { projection: { version: 1 } }))?.version ?? 0;
  }
}
