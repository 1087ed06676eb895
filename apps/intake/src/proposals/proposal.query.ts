import { type AggregateStore, type Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { Proposal, ProposalFact } from './domain/proposal';
import { proposals } from './proposal.aggregate';
import { requireFound, subjectOf } from './proposal-subject';

/** Reads one proposal, for its organisation and for those who run the competition. */
@Injectable()
export class ProposalReader {
  constructor(@InjectStore(proposals) private readonly store: AggregateStore<Proposal, ProposalFact>) {}

  async load(id: string, actor: Actor): Promise<Loaded<Proposal>> {
    const found = requireFound(await this.store.load(id));
    requireAllowed(actor, 'proposal.read', subjectOf(found.state));
    return found;
  }
}
