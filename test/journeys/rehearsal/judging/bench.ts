import type { CriterionPlan, ProposalPlan } from '../../editions/edition';
import type { SeatedJudge, Stage, Submission } from '../stage';
import type { Visitor } from '../visitor';
import type { Checks } from './checks';
import type { Marks } from './expected-ranking';
import type { MarksGiven } from './marks-given';

/** What every act of judging in one round works with. */
export interface Bench {
  readonly stage: Stage;
  readonly roundId: string;
  readonly rubric: readonly CriterionPlan[];
  /** How many judges read each proposal. */
  readonly readings: number;
  /** Readings beyond those that were asked for, by proposal. */
  readonly more: Map<string, number>;
  /** The round's address. */
  readonly path: string;
  /** Who judges from the beginning. */
  readonly judges: readonly SeatedJudge[];
  /** Who joins when somebody drops out. */
  readonly reserve: SeatedJudge;
  readonly proposals: ReadonlyMap<string, Submission>;
  /** Proposals that everybody reads first. */
  readonly calibration: readonly string[];
  /** Invented proposals that are read as any other: what goes wrong goes wrong with these, so that the real four win. */
  readonly ordinary: readonly Submission[];
  readonly given: MarksGiven;
  readonly checks: Checks;
}

export interface SheetLine {
  readonly sheetId: string;
  readonly proposalId: string;
  readonly status: string;
}

export function sheetsOf({ roundId }: Bench, { judge }: SeatedJudge): Promise<readonly SheetLine[]> {
  return judge.visitor.get<readonly SheetLine[]>(`/api/judging/sheets?roundId=${roundId}`);
}

export function planOf({ proposals }: Bench, proposalId: string): ProposalPlan {
  const submission = proposals.get(proposalId);
  if (!submission) throw new Error(`${proposalId} was given to a judge, and nobody submitted it`);
  return submission.plan;
}

export function marksOf(bench: Bench, { plan }: SeatedJudge, proposalId: string): Marks {
  const { edition } = bench.stage;
  const proposal = planOf(bench, proposalId);
  return Object.fromEntries(
    bench.rubric.map((criterion) => [criterion.key, edition.markOf(proposal, plan, criterion)]),
  );
}

/** How many judges are to read a proposal. */
export const readingsOf = ({ readings, more }: Bench, proposalId: string): number =>
  readings + (more.get(proposalId) ?? 0);

/** What a person thinks first and takes back: each mark one lower, or one higher where there is nothing lower. */
export function otherwise(marks: Marks): Marks {
  return Object.fromEntries(Object.entries(marks).map(([key, mark]) => [key, mark === 0 ? 1 : mark - 1]));
}

/** The code with which something that must not be is refused. */
export async function refusalOf(visitor: Visitor, method: string, path: string, body?: unknown): Promise<unknown> {
  const accept = (status: number) => status === 403 || status === 404 || status === 409 || status === 422;
  const answer = await visitor.ask(method, path, { accept, ...(body !== undefined && { body }) });
  return (answer.body as { readonly code?: unknown } | null)?.code;
}
