import { Injectable } from '@nestjs/common';
import { type PairConflicts, RoundConflicts } from '../conflicts';
import { EntriesQuery, type EntrySummary } from '../entries';
import { PeopleQuery } from '../people';
import type { Round } from '../rounds';
import { SheetsQuery } from '../scoring';
import { preferenceOf, WishesQuery } from '../wishes';
import type { AssignmentOptions } from './domain/assignment-options';
import type { AssignmentProblem } from './domain/assignment-problem';
import { buildProblem, type Pair, type Reader } from './domain/build-problem';
import { toReaders } from './domain/to-readers';

/** Everything of a round that bears on who may read what. */
export interface RoundSituation {
  readonly entries: readonly (EntrySummary & { readonly topics: readonly string[]; readonly more: number })[];
  readonly judges: readonly (Reader & { readonly isReplaced: boolean })[];
  /** Pairs with a sheet that counts. */
  readonly standing: readonly Pair[];
  /** What stands or may stand between a judge and an entry. */
  readonly conflictsOf: (pair: Pair) => PairConflicts | null;
  readonly mustNot: (entry: Pick<EntrySummary, 'id'>, judge: Pick<Reader, 'id'>) => boolean;
  readonly isFamiliar: (entry: Pick<EntrySummary, 'id'>, judge: Pick<Reader, 'id'>) => boolean;
  /** What the judge wishes of the entry, from -1 to 1. */
  readonly preferenceOf: (entry: Pick<EntrySummary, 'id'>, judge: Pick<Reader, 'id'>) => number | undefined;
}

@Injectable()
export class RoundProblem {
  constructor(
    private readonly conflicts: RoundConflicts,
    private readonly sheets: SheetsQuery,
    private readonly people: PeopleQuery,
    private readonly entries: EntriesQuery,
    private readonly wishes: WishesQuery,
  ) {}

  async situation(round: Round): Promise<RoundSituation> {
    const { entries, panel, pairs, areApart } = await this.conflicts.find(round);
    const [sheets, people, topics, wishes] = await Promise.all([
      this.sheets.ofRound(round.roundId),
      this.people.byIds(panel.map(({ judgeId }) => judgeId)),
      this.entries.topicsIn(round.competitionId),
      this.wishes.ofRound(round.roundId),
    ]);
    const standing = sheets.filter(stands);
    // Whoever read it without a mark has read it: another one has to.
    const abstained = sheets.filter(({ status }) => status === 'abstained');
    const judges = toReaders(panel, standing, people, abstained);
    const done = new Set(abstained.map(keyOf));
    const isDone = (entryId: string, judgeId: string) => done.size > 0 && done.has(keyOf({ entryId, judgeId }));
    const replaced = new Set(judges.filter(({ isReplaced }) => isReplaced).map(({ id }) => id));
    const known = new Map(pairs.map((pair) => [keyOf(pair), pair]));
    const conflictsOf = (pair: Pair) => known.get(keyOf(pair)) ?? null;
    const familiar = new Map<string, Set<string>>();
    for (const { judgeId, entryId, conflicts } of pairs)
      if (conflicts.some(({ reason }) => reason === 'past-reader'))
        familiar.set(judgeId, (familiar.get(judgeId) ?? new Set()).add(entryId));
    return {
      ...{ judges, standing, conflictsOf },
      entries: entries.map((entry) => ({
        ...{ ...entry, topics: topics.get(entry.id) ?? [], more: round.more[entry.id] ?? 0 },
      })),
      mustNot: (entry, judge) => replaced.has(judge.id) || areApart(entry, judge) || isDone(entry.id, judge.id),
      // A reader of earlier years knows the applicant's work; the secretariat's weight says whether that is wished.
      isFamiliar: (entry, judge) => familiar.get(judge.id)?.has(entry.id) === true,
      preferenceOf: (entry, judge) => preferenceOf(wishes.get(judge.id)?.[entry.id]),
    };
  }

  problem(
    { roundId, readings }: Pick<Round, 'roundId' | 'readings'>,
    situation: RoundSituation,
    options: AssignmentOptions,
    kept: { readonly before?: readonly Pair[]; readonly seed?: string | null } = {},
  ): AssignmentProblem {
    const { mustNot: inConflict, ...rest } = situation;
    return buildProblem({ ...rest, ...kept, roundId, readings, inConflict, options });
  }
}

/** Whether a sheet counts as one of its entry's readings. */
export const stands = ({ status }: { readonly status: string }): boolean =>
  status !== 'recused' && status !== 'abstained';

const keyOf = ({ judgeId, entryId }: Pair): string => `${judgeId} ${entryId}`;
