import { provideCollection, provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { PeopleModule } from '../people';
import { rounds, RoundsModule } from '../rounds';
import { RulingsModule } from '../rulings';
import { AssignSheets } from './assign-sheets.handler';
import { ChangeSheet } from './change-sheet.handler';
import { CloseRound } from './close-round.handler';
import { closeRoundsReaction } from './close-rounds.reaction';
import { EnterMarks } from './enter-marks.handler';
import { EnteredMarksController } from './entered-marks.controller';
import { ListSheets } from './list-sheets.handler';
import { ListUnfinished } from './list-unfinished.handler';
import { OwnSheets } from './own-sheets.handler';
import { ProgressController } from './progress.controller';
import { ReadOthers } from './read-others.handler';
import { ReadProgress } from './read-progress.handler';
import { ReadRevised } from './read-revised.handler';
import { ReadSheet } from './read-sheet.handler';
import { RoundSheetsQuery } from './round-sheets.query';
import { scoreSheets } from './score-sheets.aggregate';
import { ScoringController } from './scoring.controller';
import { sheetIndexes, SheetsQuery } from './sheets.query';
import { TendRound } from './tend-round.handler';

@Module({
  imports: [RoundsModule, EntriesModule, PeopleModule, PanelsModule, RulingsModule],
  controllers: [ScoringController, ProgressController, EnteredMarksController],
  providers: [
    provideStore(scoreSheets),
    provideCollection(scoreSheets.name, sheetIndexes),
    SheetsQuery,
    RoundSheetsQuery,
    OwnSheets,
    AssignSheets,
    ChangeSheet,
    ReadSheet,
    ListSheets,
    ReadProgress,
    CloseRound,
    closeRoundsReaction,
    EnterMarks,
    ReadOthers,
    ReadRevised,
    ListUnfinished,
    TendRound,
    provideDueWork(rounds, 'tend-round', TendRound),
  ],
  exports: [SheetsQuery, AssignSheets],
})
export class ScoringModule {}
