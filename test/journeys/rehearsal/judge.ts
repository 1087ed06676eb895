import { randomUUID } from 'node:crypto';
import type { CriterionPlan } from '../editions/edition';
import { inParallel } from './in-parallel';
import { until } from './patience';
import { grantRole } from './set-up';
import { signIn } from './sign-in';
import { CROWD, inMilliseconds, readCompetition, type SeatedJudge, type Stage, type Submission } from './stage';

interface Assignments {
  readonly status: string;
}
interface SheetLine {
  readonly sheetId: string;
  readonly proposalId: string;
}
interface Decision {
  readonly proposalId: string;
  readonly outcome: string;
}
export interface RankedEntry {
  readonly proposalId: string;
  readonly organisationName: string;
  readonly rank: number;
}

/** A panel is invited, entries are assigned, every judge marks what they were given. @returns the winners, by rank. */
export async function playJudging(
  stage: Stage,
  submissions: readonly Submission[],
  entries: number,
): Promise<readonly RankedEntry[]> {
  const { progress, manager, competitionId, edition } = stage;
  progress.begin('judging');
  const manage = manager.visitor;
  const judges = await seatPanel(stage);
  await until('the entries to arrive', async () => (await countEntries(stage)).toJudge === entries);
  const roundId = randomUUID();
  const round = `/api/judging/rounds/${roundId}`;
  await manage.post('/api/judging/rounds', { id: roundId, competitionId, blind: [] });
  await manage.post(`${round}/panel`, { judges: judges.map(toSeat) });
  await manage.post(`${round}/assignments/propose`);
  await until(
    'the proposal',
    async () => (await manage.get<Assignments>(`${round}/assignments`)).status === 'proposed',
  );
  await manage.post(`${round}/assignments/confirm`);
  await until(
    'the assignments',
    async () => (await manage.get<Assignments>(`${round}/assignments`)).status === 'confirmed',
  );
  await manage.post(`${round}/open`);
  const byProposal = new Map(submissions.map((submission) => [submission.proposalId, submission]));
  let marked = 0;
  const total = entries * edition.competition.readings;
  await inParallel(judges, CROWD, async ({ plan, judge }) => {
    await judge.visitor.put(`/api/judging/declarations/${roundId}`, { undertaking: true, organisationIds: [] });
    for (const { sheetId, proposalId } of await sheetsOf(judge.visitor, roundId)) {
      const proposal = byProposal.get(proposalId)?.plan;
      if (!proposal) throw new Error(`judge ${plan.email} was given ${proposalId}, which nobody submitted`);
      const marks = Object.fromEntries(
        edition.rubric.map((criterion: CriterionPlan) => [criterion.key, edition.markOf(proposal, plan, criterion)]),
      );
      await judge.visitor.put(`/api/judging/sheets/${sheetId}`, { marks, comment: edition.commentOf(proposal, plan) });
      await judge.visitor.post(`/api/judging/sheets/${sheetId}/submit`);
      progress.count('marked', (marked += 1), total);
    }
  });
  await manage.post(`${round}/close`);
  await stage.lead.visitor.put(`/api/competitions/${competitionId}/timeline`, { judgingCloses: inMilliseconds(1_000) });
  await until('the deliberation', async () => (await readCompetition(stage)).phase === 'deliberation');
  progress.begin('deliberation');
  const decisions = `/api/judging/competitions/${competitionId}/decisions`;
  await manage.post(decisions, { accept: edition.competition.awards });
  await manage.post(`${decisions}/complete`);
  await until('the end of deliberation', async () => (await readCompetition(stage)).phase === 'decided');
  const ranking = await manage.get<readonly RankedEntry[]>(`${round}/ranking`);
  const { decisions: taken } = await manage.get<{ decisions: readonly Decision[] }>(decisions);
  const winners = new Set(taken.filter(({ outcome }) => outcome === 'winner').map(({ proposalId }) => proposalId));
  return ranking.filter(({ proposalId }) => winners.has(proposalId));
}

async function seatPanel(stage: Stage): Promise<readonly SeatedJudge[]> {
  const { edition, lead, competitionId } = stage;
  return inParallel(edition.judges, CROWD, async (plan) => {
    await grantRole(lead, plan, competitionId, 'judge');
    return { plan, judge: await signIn(stage, plan) };
  });
}

function toSeat({ plan, judge }: SeatedJudge) {
  const { languages, expertise, economy, organisation } = plan;
  return { judgeId: judge.id, languages, expertise, economy, organisation };
}

export function countEntries({
  manager,
  competitionId,
}: Stage): Promise<{ readonly known: number; readonly toJudge: number }> {
  return manager.visitor.get(`/api/judging/competitions/${competitionId}/entries/counts`);
}

function sheetsOf(visitor: SeatedJudge['judge']['visitor'], roundId: string): Promise<readonly SheetLine[]> {
  return visitor.get<readonly SheetLine[]>(`/api/judging/sheets?roundId=${roundId}`);
}
