import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { CompetitionsQuery, ReadRound, type Round } from '../rounds';
import { countSheets, type JudgeProgress, type SheetCounts } from './round-progress';
import { SheetsQuery } from './sheets.query';

export interface RoundProgress extends Omit<SheetCounts, 'judges'> {
  readonly status: Round['status'];
  readonly closesAt: string | null;
  readonly entries: number;
  readonly readings: number;
  readonly judges: readonly (JudgeProgress & { readonly name: string | null })[];
}

@Injectable()
export class ReadProgress {
  constructor(
    private readonly rounds: ReadRound,
    private readonly competitions: CompetitionsQuery,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
  ) {}

  async execute(roundId: string, actor: Actor): Promise<RoundProgress> {
    const { competitionId, readings, status } = await this.rounds.execute(roundId, actor);
    const entryIds = await this.entries.idsIn(competitionId);
    const { judges, ...counts } = countSheets(await this.sheets.ofRound(roundId), entryIds, readings);
    const people = await this.people.byIds(judges.map(({ judgeId }) => judgeId));
    const closesAt = await this.competitions.closesAt(competitionId);
    const named = judges.map((judge) => ({ ...judge, name: people.get(judge.judgeId)?.name ?? null }));
    return { status, closesAt, entries: entryIds.size, readings, ...counts, judges: named };
  }
}
