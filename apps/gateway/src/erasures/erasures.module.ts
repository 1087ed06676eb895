import { provideErasure } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EndSessions, SessionsModule } from '../sessions';

@Module({
  imports: [SessionsModule],
  providers: [
    ...provideErasure('gateway', [EndSessions], (sessions) => ({
      steps: [(accountId) => sessions.execute(accountId).then(() => true)],
    })),
  ],
})
export class ErasuresModule {}
