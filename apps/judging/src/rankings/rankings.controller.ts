import { rankingMethods, type RankingMethodName } from '@champions/ranking';
import { CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { type ExtraReadings, ReadExtraReadings } from './read-extra-readings.handler';
import { type RankingLine, ReadRanking, type WarningLine } from './read-ranking.handler';

class RankingInput extends createZodDto(
  z.object({
    /** The mean unless told; decisions go by the mean whatever is looked at here. */
    method: z.enum(Object.keys(rankingMethods) as [RankingMethodName, ...RankingMethodName[]]).optional(),
    /** How many get in; the competition's awards unless told. */
    cut: z.coerce.number().pipe(z.int().nonnegative()).optional(),
  }),
) {}

class ExtraInput extends createZodDto(
  z.object({
    cut: z.coerce.number().pipe(z.int().nonnegative()).optional(),
    /** How many further readings could be had; one for each entry that is too close to call unless told. */
    readings: z.coerce.number().pipe(z.int().min(1).max(1_000)).optional(),
  }),
) {}

@Controller('api/judging/rounds/:roundId/ranking')
export class RankingsController {
  constructor(
    private readonly readRanking: ReadRanking,
    private readonly readExtra: ReadExtraReadings,
  ) {}

  @Get()
  read(
    @Param('roundId') roundId: string,
    @Query() choice: RankingInput,
    @CurrentActor() actor: Actor,
  ): Promise<readonly RankingLine[]> {
    return this.readRanking.execute(roundId, choice, actor);
  }

  @Get('warnings')
  warnings(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<readonly WarningLine[]> {
    return this.readRanking.warnings(roundId, actor);
  }

  /** Which further readings would part best what is too close to call. */
  @Get('extra-readings')
  extraReadings(
    @Param('roundId') roundId: string,
    @Query() { cut, readings: budget }: ExtraInput,
    @CurrentActor() actor: Actor,
  ): Promise<ExtraReadings> {
    return this.readExtra.execute(roundId, { cut, budget }, actor);
  }
}
