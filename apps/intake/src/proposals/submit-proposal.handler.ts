import { DomainError } from '@champions/kernel';
import { type AggregateStore, type CommandContext, type Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { type KnownCompetition, KnownCompetitions } from '../competitions';
import { type KnownOrganisation, KnownOrganisations } from '../organisations';
import { ReceiptIssuer } from '../receipts';
import { callOf, requireCompetition, windowOf } from './call-of';
import { decide } from './domain/decide-proposal';
import type { IssuedReceipt, Proposal, ProposalFact, ReceiptClaims } from './domain/proposal';
import { proposals } from './proposal.aggregate';
import { requireFound, subjectOf } from './proposal-subject';
import { RunningSubmissions } from './running-submissions';

/** What a submission is judged by, beside the proposal itself. */
interface Around {
  readonly competition: KnownCompetition;
  readonly organisation: KnownOrganisation | null;
}

export interface Submitted {
  readonly proposal: Loaded<Proposal>;
  readonly late: boolean;
  readonly receipt: IssuedReceipt;
}

/** Submits a draft: one read and one write of the proposal, its receipt in the same write. */
@Injectable()
export class SubmitProposal {
  constructor(
    @InjectStore(proposals) private readonly store: AggregateStore<Proposal, ProposalFact>,
    private readonly competitions: KnownCompetitions,
    private readonly organisations: KnownOrganisations,
    private readonly receipts: ReceiptIssuer,
    private readonly running: RunningSubmissions,
  ) {}

  /** @param at when the request arrived; the deadline is judged by it. */
  async execute(
    id: string,
    { actor, at }: { readonly actor: Actor; readonly at: Date },
    context: CommandContext,
  ): Promise<Submitted> {
    const leave = this.running.enter(at);
    try {
      return await this.submit(id, actor, at, context);
    } finally {
      leave();
    }
  }

  private async submit(id: string, actor: Actor, at: Date, context: CommandContext): Promise<Submitted> {
    let read: Around | undefined;
    for (;;) {
      const unread: Proposal[] = [];
      const done = await this.store.execute(id, context, (state) => {
        const proposal = requireFound(state);
        requireAllowed(actor, 'proposal.write', subjectOf(proposal));
        const around = read ?? this.recent(proposal, at);
        if (around) return decide(this.command(around, { by: actor.id, at, commandId: context.commandId }), proposal);
        unread.push(proposal);
        return [];
      });
      const [proposal] = unread;
      if (!proposal) return toSubmitted(requireFound(done), context);
      read = await this.read(proposal);
    }
  }

  private command({ competition, organisation }: Around, who: { by: string; at: Date; commandId: string }) {
    const issue = (claims: ReceiptClaims) => this.receipts.issue(claims);
    return { type: 'submit', organisation, call: callOf(competition), issue, ...who } as const;
  }

  /** What was read a moment ago may let a proposal in; before one is turned down or late, it is read again. */
  private recent({ competitionId, organisation }: Proposal, at: Date): Around | undefined {
    const competition = this.competitions.recent(competitionId);
    if (!competition || !organisation.known || windowOf(competition, at) !== 'in-time') return undefined;
    return { competition, organisation: null };
  }

  private async read({ competitionId, organisation }: Proposal): Promise<Around> {
    const [competition, known] = await Promise.all([
      this.competitions.find(competitionId),
      organisation.known ? null : this.organisations.find(organisation.id),
    ]);
    return { competition: requireCompetition(competition), organisation: known };
  }
}

function toSubmitted(proposal: Loaded<Proposal>, { commandId }: CommandContext): Submitted {
  // A repeated command is answered as the first time, even when a later version has come in since.
  const kept = proposal.state.receipts.find((receipt) => receipt.commandId === commandId);
  if (!kept) throw new DomainError('KEY_REUSED', { kind: 'conflict' });
  return { proposal, late: kept.late, receipt: kept.receipt };
}
