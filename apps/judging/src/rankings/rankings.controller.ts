import { CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, Param } from '@nestjs/common';
import { type RankingLine, ReadRanking } from './read-ranking.handler';

@Controller('api/judging/rounds/:roundId/ranking')
export class RankingsController {
  constructor(private readonly readRanking: ReadRanking) {}

  @Get()
  read(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<readonly RankingLine[]> {
    return this.readRanking.execute(roundId, actor);
  }
}
