import { provideDueWork, provideReaction } from '@champions/platform';
import { Module } from '@nestjs/common';
import { CompetitionsModule, competitionType } from '../competitions';
import { AdvancePhases } from './advance-phases.handler';
import { ChangeTimelineHandler } from './change-timeline.handler';
import { MovePhaseHandler } from './move-phase.handler';
import { neighboursReaction } from './neighbours.reaction';
import { RecordDecidedHandler } from './record-decided.handler';
import { RecordDrainedCallHandler } from './record-drained-call.handler';
import { ScheduleCompetitionHandler } from './schedule-competition.handler';
import { TimelineController } from './timeline.controller';

@Module({
  imports: [CompetitionsModule],
  controllers: [TimelineController],
  providers: [
    AdvancePhases,
    ChangeTimelineHandler,
    MovePhaseHandler,
    RecordDecidedHandler,
    RecordDrainedCallHandler,
    ScheduleCompetitionHandler,
    provideDueWork(competitionType, 'move-phases', AdvancePhases),
    provideReaction('phases-follow-neighbours', [RecordDrainedCallHandler, RecordDecidedHandler], neighboursReaction),
  ],
})
export class TimelineModule {}
