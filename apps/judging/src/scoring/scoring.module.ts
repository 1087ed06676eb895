import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { PeopleModule } from '../people';
import { RoundsModule } from '../rounds';
import { RulingsModule } from '../rulings';
import { AssignSheets } from './assign-sheets.handler';
import { ChangeSheet } from './change-sheet.handler';
import { CloseRound } from './close-round.handler';
import { closeRoundsReaction } from './close-rounds.reaction';
import { ListSheets } from './list-sheets.handler';
import { OwnSheets } from './own-sheets.handler';
import { ProgressController } from './progress.controller';
import { ReadProgress } from './read-progress.handler';
import { ReadSheet } from './read-sheet.handler';
import { scoreSheets } from './score-sheets.aggregate';
import { ScoringController } from './scoring.controller';
import { sheetIndexes, SheetsQuery } from './sheets.query';

@Module({
  imports: [RoundsModule, EntriesModule, PeopleModule, PanelsModule, RulingsModule],
  controllers: [ScoringController, ProgressController],
  providers: [
    provideStore(scoreSheets),
    provideCollection(scoreSheets.name, sheetIndexes),
    SheetsQuery,
    OwnSheets,
    AssignSheets,
    ChangeSheet,
    ReadSheet,
    ListSheets,
    ReadProgress,
    CloseRound,
    closeRoundsReaction,
  ],
  exports: [SheetsQuery, AssignSheets],
})
export class ScoringModule {}
