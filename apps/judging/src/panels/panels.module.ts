import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { RoundsModule } from '../rounds';
import { ChangeSeats } from './change-seats.handler';
import { ForgetJudge } from './forget-judge.handler';
import { InviteJudges } from './invite-judges.handler';
import { PanelsController } from './panels.controller';
import { ReadPanel } from './read-panel.handler';
import { seats } from './seats.aggregate';
import { seatIndexes, SeatsQuery } from './seats.query';
import { TakeDeclaration } from './take-declaration.handler';
import { TellJudges } from './tell-judges.handler';

@Module({
  imports: [RoundsModule, PeopleModule],
  controllers: [PanelsController],
  providers: [
    provideStore(seats),
    provideCollection(seats.name, seatIndexes),
    SeatsQuery,
    InviteJudges,
    ReadPanel,
    TakeDeclaration,
    ChangeSeats,
    TellJudges,
    ForgetJudge,
  ],
  exports: [SeatsQuery, ChangeSeats, TakeDeclaration, TellJudges, ForgetJudge],
})
export class PanelsModule {}
