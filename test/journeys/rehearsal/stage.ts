import type { Edition, JudgePlan, ProposalPlan } from '../editions/edition';
import type { Inbox } from './inbox';
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
  readonly deadline: { at: number };
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

interface CompetitionView {
  readonly phase: string;
}

export const inMilliseconds = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

export function readCompetition({
  lead,
  competitionId,
}: Pick<Stage, 'lead' | 'competitionId'>): Promise<CompetitionView> {
  return lead.visitor.get<CompetitionView>(`/api/competitions/${competitionId}`);
}
