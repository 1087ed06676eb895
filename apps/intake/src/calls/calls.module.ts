import { provideDueWork, provideReaction, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { CompetitionsModule } from '../competitions';
import { ProposalsModule } from '../proposals';
import { calls } from './call.aggregate';
import { CallsController } from './calls.controller';
import { DrainCall } from './drain-call.handler';
import { NoteTimeline } from './note-timeline.handler';
import { watchTimeline } from './watch-timeline.reaction';

@Module({
  imports: [CompetitionsModule, ProposalsModule],
  controllers: [CallsController],
  providers: [
    provideStore(calls),
    NoteTimeline,
    DrainCall,
    provideReaction('watch-timeline', [NoteTimeline], watchTimeline),
    provideDueWork(calls, 'drain-call', DrainCall),
  ],
})
export class CallsModule {}
