import { rankingMethods, type RankingMethodName } from '@champions/ranking';
import { CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { toCsvFile } from './csv-file';
import { ExportMarks } from './export-marks.handler';
import { ExportRanking } from './export-ranking.handler';

class MarksInput extends createZodDto(z.object({ judges: z.enum(['names', 'numbers']).default('names') })) {}
class RankingInput extends createZodDto(
  z.object({
    method: z.enum(Object.keys(rankingMethods) as [RankingMethodName, ...RankingMethodName[]]).optional(),
    cut: z.coerce.number().pipe(z.int().nonnegative()).optional(),
  }),
) {}

@Controller('api/judging/rounds/:roundId')
export class ExportsController {
  constructor(
    private readonly marks: ExportMarks,
    private readonly ranking: ExportRanking,
  ) {}

  /** Every mark that counts, for `champions analyse` and spreadsheets. */
  @Get('marks.csv')
  async exportMarks(
    @Param('roundId') roundId: string,
    @Query() { judges }: MarksInput,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return toCsvFile('marks.csv', await this.marks.execute(roundId, judges, actor));
  }

  @Get('ranking.csv')
  async exportRanking(
    @Param('roundId') roundId: string,
    @Query() choice: RankingInput,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return toCsvFile('ranking.csv', await this.ranking.execute(roundId, choice, actor));
  }
}
