import { randomUUID } from 'node:crypto';
import { verifyReceipt } from '../../../tools/champions/verify-receipt';
import type { ProposalPlan } from '../editions/edition';
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

const LEAST_MARGIN_MS = 5_000;
// Whoever had to wait longer waited for something to be mended; that says little about the pace of the machine.
const LONGEST_EACH_MS = 3_000;
const FIRST_GUESS_MS = 1_000;
// The pace changes, and what was added too much is waited for by everybody.
const LONGEST_EXTENSION_MS = 45_000;

/** Organisations sign in, write with autosave, submit and check their receipts; some withdraw, some come late. */
export async function playCall(stage: Stage): Promise<readonly Submission[]> {
  const { edition, progress } = stage;
  const keys = await stage.lead.visitor.get<unknown>('/api/intake/receipt-keys');
  const inTime = edition.proposals.filter(({ fate }) => fate !== 'late');
  const late = edition.proposals.filter(({ fate }) => fate === 'late');
  const pace = new Pace(inTime.length);
  let submitted = 0;
  const submit = async (draft: Draft) => {
    const submission = await submitDraft(draft, keys);
    progress.count('proposals', (submitted += 1), edition.proposals.length);
    return submission;
  };
  const early = await inParallel(inTime, CROWD, async (plan) => {
    await extendIfNearlyOver(stage, pace);
    return pace.time(async () => submit(await write(stage, plan)));
  });
  await inParallel(
    early.filter(({ plan }) => plan.fate === 'withdrawn'),
    CROWD,
    ({ contact, proposalId }) =>
      contact.visitor.post(`/api/intake/proposals/${proposalId}/withdraw`, { reason: 'We will submit next year.' }),
  );
  const drafts = await inParallel(late, CROWD, (plan) => write(stage, plan));
  await until('the end of the call', async () =>
    ['closed', 'screening'].includes((await readCompetition(stage)).phase),
  );
  const lateOnes = await inParallel(drafts, CROWD, submit);
  return [...early, ...lateOnes];
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
  const { receipt } = await draft.contact.visitor.post<Submitted>(`${path}/submit`);
  return { ...draft, receiptIsGenuine: verifyReceipt(JSON.stringify(receipt), keys).ok };
}

/** The deadline is extended, as it may be, when this machine is slower than the compressed timeline expects. */
async function extendIfNearlyOver({ deadline, lead, competitionId }: Stage, pace: Pace): Promise<void> {
  const margin = Math.max(LEAST_MARGIN_MS, 4 * pace.eachMs());
  if (deadline.at - Date.now() > margin) return;
  const expected = margin + (pace.left() * pace.eachMs() * 1.3) / CROWD + LEAST_MARGIN_MS;
  deadline.at = Date.now() + Math.min(expected, LONGEST_EXTENSION_MS);
  const closes = new Date(deadline.at).toISOString();
  await lead.visitor.put(`/api/competitions/${competitionId}/timeline`, { closes });
}

/** How long one person takes, and how many have still to write. */
class Pace {
  private done = 0;
  private spentMs = 0;

  constructor(private readonly all: number) {}

  async time<T>(work: () => Promise<T>): Promise<T> {
    const began = Date.now();
    const result = await work();
    this.done += 1;
    this.spentMs += Date.now() - began;
    return result;
  }

  eachMs(): number {
    return this.done === 0 ? FIRST_GUESS_MS : Math.min(LONGEST_EACH_MS, this.spentMs / this.done);
  }

  left(): number {
    return this.all - this.done;
  }
}
