import { inParallel } from './in-parallel';
import { until } from './patience';
import { CROWD, inMilliseconds, readCompetition, setMoment, SOON_MS, type Stage, type Submission } from './stage';

/** The secretariat decides on the late ones, finds each proposal eligible or says why not, and lets judging begin. */
export async function playScreening(stage: Stage, submissions: readonly Submission[]): Promise<void> {
  const { progress, manager } = stage;
  progress.begin('screening');
  await until('the screening', async () => (await readCompetition(stage)).phase === 'screening');
  let screened = 0;
  const inHand = submissions.filter(({ plan }) => plan.fate !== 'withdrawn');
  await inParallel(inHand, CROWD, async ({ plan, proposalId }) => {
    const path = `/api/intake/proposals/${proposalId}`;
    if (plan.fate === 'late')
      await manager.visitor.post(`${path}/late-decision`, { accept: plan.accepted, reason: plan.note });
    if (plan.fate !== 'late' || plan.accepted) {
      const reasons = plan.fate === 'ineligible' ? [plan.reason] : [];
      await manager.visitor.post(`${path}/screening`, { eligible: reasons.length === 0, reasons });
    }
    progress.count('screened', (screened += 1), inHand.length);
  });
  await setMoment(stage, () => ({ screeningEnds: inMilliseconds(SOON_MS) }));
  await until('the end of screening', async () => (await readCompetition(stage)).phase === 'judging');
}

/** Whether a proposal goes to the judges in the end. */
export function isEligible({ plan }: Submission): boolean {
  return plan.fate === 'eligible' || (plan.fate === 'late' && plan.accepted);
}
