import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { PeopleQuery } from '../people';
import { ReadRound, readingsOf, type Round } from '../rounds';
import type { Ruling } from '../rulings';
import { SheetsQuery } from '../scoring';
import type { ConflictLine, ConflictTable } from './conflict-line';
import { missingReadings } from './domain/missing-readings';
import { type FoundConflicts, RoundConflicts } from './round-conflicts.handler';

export interface ConflictFilter {
  readonly judgeId?: string | undefined;
  readonly blocks?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

type Pair = FoundConflicts['pairs'][number];

@Injectable()
export class ListConflicts {
  constructor(
    private readonly rounds: ReadRound,
    private readonly found: RoundConflicts,
    private readonly people: PeopleQuery,
    private readonly sheets: SheetsQuery,
  ) {}

  async execute(roundId: string, filter: ConflictFilter, actor: Actor): Promise<ConflictTable> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const found = await this.found.find(round);
    const wanted = found.pairs.filter(
      ({ judgeId, blocks }) =>
        (filter.judgeId === undefined || filter.judgeId === judgeId) &&
        (filter.blocks === undefined || filter.blocks === blocks),
    );
    const { after } = filter;
    const start = after === undefined ? 0 : wanted.findIndex((pair) => keyOf(pair) > after);
    const page = start < 0 ? [] : wanted.slice(start, start + filter.limit);
    const last = page.at(-1);
    const more = start >= 0 && start + filter.limit < wanted.length;
    return {
      total: wanted.length,
      blocking: wanted.filter(({ blocks }) => blocks).length,
      ...(await this.describe(round, page, found)),
      next: more && last ? keyOf(last) : null,
    };
  }

  private async describe(
    round: Pick<Round, 'roundId' | 'readings' | 'more'>,
    page: readonly Pair[],
    { entries, rulings }: FoundConflicts,
  ): Promise<Pick<ConflictTable, 'missingReadings' | 'conflicts'>> {
    const people = await this.people.byIds([...new Set(page.map(({ judgeId }) => judgeId))]);
    const all = await this.sheets.allOfRound(round.roundId);
    const standing = await this.sheets.counting(round.roundId, all);
    const statusOf = new Map(all.map((sheet) => [keyOf(sheet), sheet.status]));
    const counting = new Set(standing.filter(({ status }) => status !== 'recused').map(keyOf));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const ruled = new Map(rulings.map((one) => [`${one.judgeId} ${one.subject.kind} ${one.subject.id}`, one]));
    const conflicts = page.flatMap((pair): ConflictLine[] => {
      const entry = byId.get(pair.entryId);
      if (!entry) return [];
      const { judgeId, organisationId } = pair;
      const status = statusOf.get(keyOf(pair));
      const said = [ruled.get(`${judgeId} entry ${entry.id}`), ruled.get(`${judgeId} organisation ${organisationId}`)];
      return [
        {
          ...{ judgeId, judgeName: people.get(judgeId)?.name ?? null },
          ...{ proposalId: entry.id, title: entry.title, organisationId, organisationName: entry.organisationName },
          ...{ conflicts: pair.conflicts, blocks: pair.blocks },
          ...{ imposed: sayOf(said, 'imposed'), dismissed: sayOf(said, 'dismissed') },
          reading: status === undefined ? null : { status, removed: !counting.has(keyOf(pair)) },
        },
      ];
    });
    const wanted = (entryId: string) => readingsOf(round, entryId);
    return { missingReadings: missingReadings(all, standing, new Set(byId.keys()), wanted), conflicts };
  }
}

const keyOf = ({ judgeId, entryId }: { readonly judgeId: string; readonly entryId: string }): string =>
  `${judgeId} ${entryId}`;

function sayOf(rulings: readonly (Ruling | undefined)[], what: 'imposed' | 'dismissed'): ConflictLine['imposed'] {
  for (const ruling of rulings) {
    const said = ruling?.[what];
    if (said) return { reason: said.reason, by: said.by, at: said.at.toISOString(), on: ruling.subject.kind };
  }
  return null;
}
