import { type Actor, allows } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { CompetitionsQuery, ReadRound, readingsOf, type Round, type StoredRound } from '../rounds';
import { CountDeclarations, type DeclarationCounts } from '../rulings';
import { type JudgeDrift, watchDrift } from './domain/drift';
import { isUnfinished } from './is-unfinished';
import { countSheets, type JudgeProgress, partsOf, type SheetCounts } from './round-progress';
import { RoundSheetsQuery } from './round-sheets.query';
import { SheetsQuery, type SheetSummary } from './sheets.query';

type Drift = Omit<JudgeDrift, 'judgeId'>;

export interface RoundProgress extends Omit<SheetCounts, 'judges'> {
  readonly status: Round['status'];
  readonly closesAt: string | null;
  readonly entries: number;
  readonly readings: number;
  /** Judges who have yet to declare, for the first time or on organisations that came since. */
  readonly declarations: DeclarationCounts;
  readonly judges: readonly (JudgeProgress & { readonly name: string | null; readonly drift?: Drift | null })[];
  /** Entries that judges say fail a pass/fail criterion, and how many of them; for the secretariat only. */
  readonly failing?: readonly { readonly proposalId: string; readonly criterion: string; readonly sheets: number }[];
}

@Injectable()
export class ReadProgress {
  constructor(
    private readonly rounds: ReadRound,
    private readonly competitions: CompetitionsQuery,
    private readonly sheets: SheetsQuery,
    private readonly ofRound: RoundSheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
    private readonly declarations: CountDeclarations,
  ) {}

  async execute(roundId: string, actor: Actor): Promise<RoundProgress> {
    const round = await this.rounds.execute(roundId, actor);
    const { competitionId, readings, status, settings } = round;
    const entryIds = partsOf(round, await this.entries.idsIn(competitionId));
    const sheets = await this.sheets.ofRound(roundId);
    const { judges, ...counts } = countSheets(sheets, entryIds, (entryId) => readingsOf(round, entryId));
    const people = await this.people.byIds(judges.map(({ judgeId }) => judgeId));
    const closesAt = settings.closesAt ?? (await this.competitions.closesAt(competitionId));
    const named = judges.map((judge) => ({ ...judge, name: people.get(judge.judgeId)?.name ?? null }));
    const declarations = await this.declarations.execute(round);
    const progress = { status, closesAt, declarations, entries: entryIds.size, readings, ...counts, judges: named };
    return maySeeMarks(actor, round, sheets) ? this.withMarks(progress, round, entryIds) : progress;
  }

  private async withMarks(progress: RoundProgress, round: Round, entryIds: ReadonlySet<string>) {
    const marks = (await this.ofRound.firstTotals(round)).filter(({ entryId }) => entryIds.has(entryId));
    const drifts = new Map(
      watchDrift(marks, new Set(round.settings.calibration)).map(({ judgeId, ...drift }) => [judgeId, drift]),
    );
    const failing = new Map<string, { readonly proposalId: string; readonly criterion: string; sheets: number }>();
    for (const { entryId: proposalId, failed } of await this.ofRound.failing(round))
      for (const criterion of entryIds.has(proposalId) ? failed : []) {
        const line = failing.get(`${proposalId} ${criterion}`) ?? { proposalId, criterion, sheets: 0 };
        failing.set(`${proposalId} ${criterion}`, { ...line, sheets: line.sheets + 1 });
      }
    const judges = progress.judges.map((judge) => ({ ...judge, drift: drifts.get(judge.judgeId) ?? null }));
    return { ...progress, judges, failing: [...failing.values()] };
  }
}

/** Who judges as well learns nothing of others' marks before finishing, whatever other role that person has. */
function maySeeMarks(
  actor: Actor,
  { competitionId, status }: Pick<StoredRound, 'competitionId' | 'status'>,
  sheets: readonly SheetSummary[],
): boolean {
  if (!allows(actor, 'competition.manage', { competitionId })) return false;
  const unfinished = sheets.some((sheet) => sheet.judgeId === actor.id && isUnfinished(sheet));
  return status === 'closed' || !unfinished;
}
