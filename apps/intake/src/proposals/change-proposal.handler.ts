import { Clock } from '@champions/kernel';
import { type AggregateStore, type CommandContext, type Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { KnownCompetitions } from '../competitions';
import { callOf, requireCompetition } from './call-of';
import { decide, type ProposalCommand } from './domain/decide-proposal';
import type { Proposal, ProposalFact } from './domain/proposal';
import { proposals } from './proposal.aggregate';
import { requireFound, subjectOf } from './proposal-subject';

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** What a person may want of a submitted proposal; who, when and under which call is added here. */
export type Change = Without<
  Extract<ProposalCommand, { readonly type: 'decide-late' | 'screen' | 'withdraw' }>,
  'by' | 'at' | 'call'
>;

@Injectable()
export class ChangeProposal {
  constructor(
    @InjectStore(proposals) private readonly store: AggregateStore<Proposal, ProposalFact>,
    private readonly competitions: KnownCompetitions,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, change: Change, actor: Actor, context: CommandContext): Promise<Loaded<Proposal>> {
    const { state } = requireFound(await this.store.load(id));
    requireAllowed(actor, change.type === 'withdraw' ? 'proposal.write' : 'proposal.screen', subjectOf(state));
    const competition = requireCompetition(await this.competitions.find(state.competitionId));
    const command = { ...change, by: actor.id, at: this.clock.now(), call: callOf(competition) };
    return requireFound(await this.store.execute(id, context, (proposal) => decide(command, proposal)));
  }
}
