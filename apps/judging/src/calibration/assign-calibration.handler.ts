import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RoundConflicts } from '../conflicts';
import { ReadRound, RoundsQuery } from '../rounds';
import { AssignSheets } from '../scoring';

@Injectable()
export class AssignCalibration {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly readRound: ReadRound,
    private readonly conflicts: RoundConflicts,
    private readonly sheets: AssignSheets,
  ) {}

  /** The same as `execute`, asked for by somebody: for judges who have joined since the round opened. */
  async handOut(roundId: string, actor: Actor): Promise<number> {
    await this.readRound.execute(roundId, actor, 'competition.manage');
    return this.execute(roundId);
  }

  /**
   * Gives every judge of an open round the entries that all read first, but to none one the judge is in conflict with.
   * What is there already is left as it is. @returns how many readings of these entries there are in all.
   */
  async execute(roundId: string): Promise<number> {
    const round = await this.rounds.find(roundId);
    if (round?.status !== 'open' || round.settings.calibration.length === 0) return 0;
    const { competitionId, settings } = round;
    const { entries, panel, areApart } = await this.conflicts.find(round);
    const first = entries.filter(({ id }) => settings.calibration.includes(id));
    const readings = panel
      .filter(({ replacedBy }) => replacedBy === null)
      .flatMap(({ judgeId }) =>
        first
          .filter((entry) => !areApart(entry, { id: judgeId }))
          .map(({ id: entryId }) => ({ roundId, competitionId, judgeId, entryId })),
      );
    await this.sheets.execute(readings);
    return readings.length;
  }
}
