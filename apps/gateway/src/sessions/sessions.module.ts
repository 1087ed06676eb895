import { provideCollection, provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { accountRows } from './accounts.projection';
import { ActorOfSession } from './actor-of-session.query';
import { EndSessions } from './end-sessions.handler';
import { SessionIdentities } from './session-identities';
import { SessionsController } from './sessions.controller';

@Module({
  controllers: [SessionsController],
  providers: [
    provideRows(accountRows),
    provideCollection('sessions', [{ keys: { expireAt: 1 }, expireAfterSeconds: 0 }, { keys: { accountId: 1 } }]),
    ActorOfSession,
    SessionIdentities,
    EndSessions,
  ],
  exports: [SessionIdentities, EndSessions],
})
export class SessionsModule {}
