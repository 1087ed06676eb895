import { inParallel } from '../in-parallel';
import { grantRole } from '../set-up';
import { signIn } from '../sign-in';
import { CROWD, type SeatedJudge, type Stage } from '../stage';
import type { Bench } from './bench';

export async function seatPanel(stage: Stage): Promise<readonly SeatedJudge[]> {
  const { edition, lead, competitionId } = stage;
  return inParallel(edition.judges, CROWD, async (plan) => {
    await grantRole(lead, plan, competitionId, 'judge');
    return { plan, judge: await signIn(stage, plan) };
  });
}

/** @param worksFor what the secretariat noted where it is not what the plan says, by judge. */
export async function invite(
  { stage: { manager }, path }: Pick<Bench, 'stage' | 'path'>,
  judges: readonly SeatedJudge[],
  worksFor: ReadonlyMap<SeatedJudge, string> = new Map(),
): Promise<void> {
  const seats = judges.map((seated) => {
    const { languages, expertise, economy, organisation, maxLoad } = seated.plan;
    const profile = { languages, expertise, economy, maxLoad };
    return { judgeId: seated.judge.id, ...profile, organisation: worksFor.get(seated) ?? organisation };
  });
  await manager.visitor.post(`${path}/panel`, { judges: seats });
}

export async function declare(
  { roundId }: Pick<Bench, 'roundId'>,
  { judge }: SeatedJudge,
  organisationIds: readonly string[] = [],
): Promise<void> {
  await judge.visitor.put(`/api/judging/declarations/${roundId}`, { undertaking: true, organisationIds });
}
