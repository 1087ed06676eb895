import { Injectable } from '@nestjs/common';
import { DecidedPlan } from '../decisions';
import { RoundsQuery, type StoredRound } from '../rounds';
import { SheetsQuery } from '../scoring';
import { type Basis, sharedComments } from './domain/basis';
import { compare, type Field, type Marks, type Means, meanOfEntries, meansOf, spreadOf } from './domain/standing';

/** What letters rest on in one round: the means of each entry, and what they are compared with. */
interface RoundBasis {
  readonly round: StoredRound;
  readonly means: ReadonlyMap<string, Means>;
  readonly field: Field;
  readonly shared: ReadonlyMap<string, ReturnType<typeof sharedComments>>;
}

@Injectable()
export class FeedbackBasis {
  constructor(
    private readonly plans: DecidedPlan,
    private readonly rounds: RoundsQuery,
    private readonly sheets: SheetsQuery,
  ) {}

  /** What the letter of each entry that was not selected rests on; nothing before all is decided. */
  async inCompetition(competitionId: string): Promise<ReadonlyMap<string, Basis>> {
    const plan = await this.plans.of(competitionId);
    if (plan === null) return new Map();
    const isFinalist = new Set(
      plan.flatMap(({ proposalId, outcome }) => (outcome === 'not-selected' ? [] : proposalId)),
    );
    const closed = (await this.rounds.ofCompetition(competitionId)).filter(({ status }) => status === 'closed');
    const rounds = await Promise.all(closed.toReversed().map((round) => this.ofRound(round, isFinalist)));
    const others = plan.filter(({ proposalId }) => !isFinalist.has(proposalId));
    return new Map(others.map(({ proposalId }) => [proposalId, toBasis(proposalId, rounds)]));
  }

  private async ofRound(round: StoredRound, isFinalist: ReadonlySet<string>): Promise<RoundBasis> {
    const sheets = await this.sheets.ofRound(round.roundId);
    const shared = await this.sheets.sharedIn(round.roundId, sheets);
    const marks = new Map<string, Marks[]>();
    for (const { entryId, status, marks: given } of sheets)
      if (status === 'submitted') marks.set(entryId, [...(marks.get(entryId) ?? []), given]);
    const means = new Map([...marks].map(([entryId, given]) => [entryId, meansOf(given)]));
    const finalists = meanOfEntries([...means].flatMap(([entryId, mean]) => (isFinalist.has(entryId) ? [mean] : [])));
    const byEntry = new Map<string, (typeof shared)[number][]>();
    for (const sheet of shared) byEntry.set(sheet.entryId, [...(byEntry.get(sheet.entryId) ?? []), sheet]);
    return {
      ...{ round, means, field: { finalists, spread: spreadOf([...means.values()]) } },
      shared: new Map([...byEntry].map(([entryId, ofEntry]) => [entryId, sharedComments(ofEntry, round.rubric)])),
    };
  }
}

/** An entry is compared in the last round that marked it; comments are from all of them. Rounds: the last first. */
function toBasis(entryId: string, rounds: readonly RoundBasis[]): Basis {
  const comments = rounds.flatMap(({ shared }) => shared.get(entryId) ?? []);
  const last = rounds.find(({ means }) => means.has(entryId));
  if (!last) return { standing: [], strongest: [], weakest: [], suggested: [], comments };
  const { rubric } = last.round;
  const compared = compare(rubric, last.means.get(entryId) ?? new Map(), last.field);
  const nameOf = new Map(rubric.map(({ key, name }) => [key, name]));
  const standing = compared.standing.flatMap(({ key, standing: word }) => {
    const name = nameOf.get(key);
    return name ? [{ key, name, standing: word }] : [];
  });
  return { ...compared, standing, comments };
}
