import { type ProposalStatus, proposalStatuses } from '@champions/contracts';
import { type StoreCollection, type StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';

export type ProposalCounts = Readonly<Record<ProposalStatus, number>>;

/** How many proposals of a competition stand where. Counted, never kept. */
@Injectable()
export class ProposalCounter {
  constructor(@InjectCollection('proposals') private readonly proposals: StoreCollection<StoredAggregate>) {}

  async count(competitionId: string): Promise<ProposalCounts> {
    const groups = await this.proposals
      .aggregate<{ readonly _id: ProposalStatus; readonly count: number }>([
        { $match: { 'state.competitionId': competitionId } },
        { $group: { _id: '$state.status', count: { $sum: 1 } } },
      ])
      .toArray();
    const found = new Map(groups.map(({ _id, count }) => [_id, count]));
    return Object.fromEntries(proposalStatuses.map((status) => [status, found.get(status) ?? 0])) as ProposalCounts;
  }
}
