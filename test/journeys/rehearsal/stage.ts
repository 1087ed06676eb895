import type { Edition, JudgePlan, ProposalPlan } from '../editions/edition';
import type { Inbox } from './inbox';
import { until } from './patience';
import type { Progress } from './progress';
import type { SignedIn } from './sign-in';

/** What every act of the rehearsal works with, and what earlier acts leave for later ones. */
export interface Stage {
  readonly origin: string;
  readonly inbox: Inbox;
  readonly edition: Edition;
  readonly progress: Progress;
  readonly competitionId: string;
  readonly slug: string;
  /** When the call closes; grows when it is extended. */
  readonly closes: { at: number };
  /** Number of the newest letter before anything happened. */
  readonly firstLetter: number;
  readonly operator: SignedIn;
  readonly lead: SignedIn;
  readonly manager: SignedIn;
  readonly approver: SignedIn;
}

export interface Submission {
  readonly plan: ProposalPlan;
  readonly proposalId: string;
  readonly organisationId: string;
  readonly contact: SignedIn;
  readonly receiptIsGenuine: boolean;
}

export interface SeatedJudge {
  readonly plan: JudgePlan;
  readonly judge: SignedIn;
}

/** How many people act at the same time. */
export const CROWD = 8;

/** How far ahead a moment is set that is waited for. */
export const SOON_MS = 300;

interface CompetitionView {
  readonly phase: string;
}

export const inMilliseconds = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** Sets a moment so far ahead of when the platform takes it in; one that is past by then is set anew. */
export async function setMoment(
  { lead, competitionId }: Pick<Stage, 'lead' | 'competitionId'>,
  moments: () => Readonly<Record<string, string>>,
): Promise<void> {
  const path = `/api/competitions/${competitionId}/timeline`;
  const accept = (status: number) => status === 200 || status === 422;
  await until('the new moment', async () => {
    const { status, body } = await lead.visitor.ask('PUT', path, { body: moments(), accept });
    if (status === 200) return true;
    const { errors } = body as { readonly errors?: readonly { readonly code: string }[] };
    if (errors?.every(({ code }) => code === 'MOMENT_IN_PAST')) return false;
    throw new Error(`the timeline cannot be changed: ${JSON.stringify(body)}`);
  });
}

export function readCompetition({
  lead,
  competitionId,
}: Pick<Stage, 'lead' | 'competitionId'>): Promise<CompetitionView> {
  return lead.visitor.get<CompetitionView>(`/api/competitions/${competitionId}`);
}
