import { childContext, type CommandContext } from '@champions/persistence';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import {
  ChangeRound,
  ReadRound,
  readingsOf,
  RoundsQuery,
  type StoredRound,
  toRoundView,
  type RoundView,
} from '../rounds';
import { countSheets, partsOf } from './round-progress';
import { SheetsQuery } from './sheets.query';

@Injectable()
export class CloseRound {
  constructor(
    private readonly readRound: ReadRound,
    private readonly changeRound: ChangeRound,
    private readonly rounds: RoundsQuery,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
  ) {}

  async execute(roundId: string, actor: Actor, context: CommandContext): Promise<RoundView> {
    return this.close(await this.readRound.execute(roundId, actor, 'competition.manage'), context);
  }

  /** First marks are in: from here on judges may revise what they gave, with a reason, until the round closes. */
  async discuss(roundId: string, actor: Actor, context: CommandContext): Promise<RoundView> {
    await this.readRound.execute(roundId, actor, 'competition.manage');
    const { state, revision } = await this.changeRound.discuss(roundId, context);
    return toRoundView(state, revision);
  }

  /** The round's own window is over. */
  async end(round: StoredRound, context: CommandContext): Promise<void> {
    if (round.settings.discussion) await this.changeRound.discuss(round.roundId, context);
    else await this.close(round, context);
  }

  /** Judging is over by the timeline: what is still open, or discussed, closes. */
  async closeAllOf(competitionId: string, context: CommandContext): Promise<void> {
    for (const round of await this.rounds.ofCompetition(competitionId))
      if (round.status === 'open' || round.status === 'discussion')
        await this.close(round, childContext(context, round.roundId));
  }

  private async close(round: StoredRound, context: CommandContext): Promise<RoundView> {
    const { roundId, competitionId } = round;
    const entryIds = partsOf(round, await this.entries.idsIn(competitionId));
    const sheets = await this.sheets.ofRound(roundId);
    const { submitted, missing } = countSheets(sheets, entryIds, (entryId) => readingsOf(round, entryId));
    const { state, revision } = await this.changeRound.close(roundId, { sheets: submitted, missing }, context);
    return toRoundView(state, revision);
  }
}
