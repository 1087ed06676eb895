import { CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AssignCalibration } from './assign-calibration.handler';
import { type EntryToChoose, ListEntries } from './list-entries.handler';

@Controller('api/judging/rounds/:roundId/calibration')
export class CalibrationController {
  constructor(
    private readonly calibration: AssignCalibration,
    private readonly list: ListEntries,
  ) {}

  /** What could be read first by everybody. */
  @Get('entries')
  entries(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<readonly EntryToChoose[]> {
    return this.list.execute(roundId, actor);
  }

  /** Hands the entries that everybody reads first to judges who have joined since the round opened. */
  @Post()
  @HttpCode(200)
  async handOut(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
  ): Promise<{ readonly readings: number }> {
    return { readings: await this.calibration.handOut(roundId, actor) };
  }
}
