import { randomUUID } from 'node:crypto';
import { verifyReceipt } from '../../../tools/champions/verify-receipt';
import type { ProposalPlan } from '../editions/edition';
import { CallClosedEarly, CallDeadline } from './call-deadline';
import { inParallel } from './in-parallel';
import { until } from './patience';
import { signIn, type SignedIn } from './sign-in';
import { CROWD, readCompetition, type Stage, type Submission } from './stage';

interface Draft {
  readonly plan: ProposalPlan;
  readonly proposalId: string;
  readonly organisationId: string;
  readonly contact: SignedIn;
}

interface Submitted {
  readonly late: boolean;
  readonly receipt: unknown;
}

/**
 * Organisations sign in, write with autosave, submit and check their receipts; some withdraw, some come late.
 * @param meanwhile what others do between the last proposal that is in time and the end of the call.
 */
export async function playCall<T>(
  stage: Stage,
  meanwhile: () => Promise<T>,
): Promise<{ readonly submissions: readonly Submission[]; readonly prepared: T }> {
  const { edition, progress } = stage;
  const keys = await stage.lead.visitor.get<unknown>('/api/intake/receipt-keys');
  const inTime = edition.proposals.filter(({ fate }) => fate !== 'late');
  const late = edition.proposals.filter(({ fate }) => fate === 'late');
  const deadline = new CallDeadline(stage, edition.proposals.length, CROWD);
  let submitted = 0;
  const submit = async (draft: Draft) => {
    const submission = await submitDraft(draft, keys);
    progress.count('proposals', (submitted += 1), edition.proposals.length);
    return submission;
  };
  const { early, drafts } = await deadline.during(async () => ({
    early: await inParallel(inTime, CROWD, (plan) => deadline.time(async () => submit(await write(stage, plan)))),
    drafts: await inParallel(late, CROWD, (plan) => deadline.time(() => write(stage, plan))),
  }));
  const withdrawing = early.filter(({ plan }) => plan.fate === 'withdrawn');
  const [prepared] = await Promise.all([
    meanwhile(),
    inParallel(withdrawing, CROWD, ({ contact, proposalId }) =>
      contact.visitor.post(`/api/intake/proposals/${proposalId}/withdraw`, { reason: 'We will submit next year.' }),
    ),
  ]);
  await until('the end of the call', async () =>
    ['closed', 'screening'].includes((await readCompetition(stage)).phase),
  );
  return { submissions: [...early, ...(await inParallel(drafts, CROWD, submit))], prepared };
}

async function write({ competitionId, origin, inbox }: Stage, plan: ProposalPlan): Promise<Draft> {
  const contact = await signIn({ origin, inbox }, plan.contact);
  const { name, kind, economy } = plan.organisation;
  const [organisationId, proposalId] = [randomUUID(), randomUUID()];
  await contact.visitor.post('/api/identity/organisations', { id: organisationId, name, kind, economy });
  const draft = { competitionId, organisationId, organisationName: name, economy, language: plan.contact.language };
  const path = `/api/intake/proposals/${proposalId}`;
  const { title } = plan.answers;
  const first = await contact.visitor.ask('PUT', path, {
    body: { ...draft, answers: title === undefined ? {} : { title } },
  });
  await contact.visitor.put(path, { ...draft, answers: plan.answers }, { revision: first.revision });
  return { plan, proposalId, organisationId, contact };
}

async function submitDraft(draft: Draft, keys: unknown): Promise<Submission> {
  const path = `/api/intake/proposals/${draft.proposalId}`;
  const { late, receipt } = await draft.contact.visitor.post<Submitted>(`${path}/submit`);
  if (late && draft.plan.fate !== 'late') throw new CallClosedEarly();
  return { ...draft, receiptIsGenuine: verifyReceipt(JSON.stringify(receipt), keys).ok };
}
