import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { ReadRound } from '../rounds';
import { requireFinished } from './require-finished';
import { type RankingChoice, RankRound, type RoundRanking } from './rank-round.handler';

export interface ExtraReadings extends Omit<RoundRanking['further'], 'entries'> {
  /** The most first, with how often each was read and how many more readings were asked for already. */
  readonly entries: readonly {
    readonly proposalId: string;
    readonly title: string;
    readonly organisationName: string;
    readonly readings: number;
    readonly count: number;
    readonly asked: number;
  }[];
}

@Injectable()
export class ReadExtraReadings {
  constructor(
    private readonly rounds: ReadRound,
    private readonly rank: RankRound,
  ) {}

  /** Which further readings would tell most about who gets in, for the secretariat only. */
  async execute(roundId: string, choice: RankingChoice, actor: Actor): Promise<ExtraReadings> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const { further, ranked, sheets } = await this.rank.execute(round, choice);
    requireFinished(actor, round.status, sheets);
    const lines = new Map(ranked.map((line) => [line.entryId, line]));
    return {
      ...further,
      entries: further.entries.flatMap(({ entryId, readings }) => {
        const line = lines.get(entryId);
        if (!line) return [];
        const { title, organisationName } = line.entry;
        const asked = round.more[entryId] ?? 0;
        return [{ proposalId: entryId, title, organisationName, readings, count: line.count, asked }];
      }),
    };
  }
}
