import { Clock, deterministicId } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { ChangeRound, RoundsQuery } from '../rounds';
import { CloseRound } from './close-round.handler';
import { openByJudge, partsOf } from './round-progress';
import { SheetsQuery } from './sheets.query';

/** What a round does by itself when its moment has come: judges are reminded, and its own window ends. */
@Injectable()
export class TendRound {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly changeRound: ChangeRound,
    private readonly closeRound: CloseRound,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly clock: Clock,
  ) {}

  async execute(roundId: string): Promise<void> {
    const round = await this.rounds.find(roundId);
    if (round?.status !== 'open') return;
    const now = this.clock.now();
    const { closesAt } = round.settings;
    const [next] = round.remindAt;
    const context = (step: string, moment: string) => ({
      ...{ commandId: deterministicId('tend-round', roundId, step, moment), actorId: 'timeline' },
    });
    if (closesAt !== null && new Date(closesAt) <= now) await this.closeRound.end(round, context('end', closesAt));
    else if (next !== undefined && next <= now) {
      const entryIds = partsOf(round, await this.entries.idsIn(round.competitionId));
      const sheets = (await this.sheets.ofRound(roundId)).filter(({ entryId }) => entryIds.has(entryId));
      await this.changeRound.remind(roundId, openByJudge(sheets), context('remind', next.toISOString()));
    }
  }
}
