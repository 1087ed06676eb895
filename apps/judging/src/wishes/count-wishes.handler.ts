import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { SeatsQuery } from '../panels';
import { entriesOf, ReadRound } from '../rounds';
import { WishesQuery } from './wishes.query';

/** How many judges have said what they would like to read, and of how much; not what they said. */
export interface WishCounts {
  readonly judges: number;
  readonly answering: number;
  /** Of all that could be said, from 0 to 1. */
  readonly share: number;
}

@Injectable()
export class CountWishes {
  constructor(
    private readonly rounds: ReadRound,
    private readonly seats: SeatsQuery,
    private readonly entries: EntriesQuery,
    private readonly wishes: WishesQuery,
  ) {}

  async execute(roundId: string, actor: Actor): Promise<WishCounts> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const [seats, wishes, all] = await Promise.all([
      this.seats.ofRound(roundId),
      this.wishes.ofRound(roundId),
      this.entries.inCompetition(round.competitionId),
    ]);
    const panel = seats.filter(({ replacedBy }) => replacedBy === null);
    const entryIds = new Set(entriesOf(round, all).map(({ id }) => id));
    const said = panel.map(
      ({ judgeId }) => Object.keys(wishes.get(judgeId) ?? {}).filter((id) => entryIds.has(id)).length,
    );
    const possible = panel.length * entryIds.size;
    return {
      judges: panel.length,
      answering: said.filter((count) => count > 0).length,
      share: possible === 0 ? 0 : said.reduce((sum, count) => sum + count, 0) / possible,
    };
  }
}
