import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Feedback } from './domain/feedback';
import { feedback } from './feedback.aggregate';

export const feedbackIndexes = [
  { keys: { 'state.competitionId': 1, _id: 1 } },
  { keys: { 'state.competitionId': 1, 'state.status': 1, _id: 1 } },
] as const;

type Stored = Omit<StoredAggregate, 'state'> & { readonly state: Feedback };
export type StoredFeedback = Feedback & { readonly id: string; readonly revision: number };

export interface FeedbackFilter {
  readonly status?: Feedback['status'] | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export type FeedbackCounts = Readonly<Record<Feedback['status'] | 'outdated', number>>;

const WHOLE = { state: 1, revision: 1 } as const;

@Injectable()
export class FeedbackQuery {
  constructor(@InjectCollection(feedback.name) private readonly collection: StoreCollection<Stored>) {}

  /** From after an id on; one more than asked for when there are more. */
  async page(competitionId: string, { status, after = '', limit }: FeedbackFilter): Promise<readonly StoredFeedback[]> {
    const filter = { 'state.competitionId': competitionId, ...(status !== undefined && { 'state.status': status }) };
    const found = await this.collection
      .find({ ...filter, _id: { $gt: after } }, { projection: WHOLE })
      .sort({ _id: 1 })
      .limit(limit + 1)
      .toArray();
    return found.map(({ _id: id, revision, state }) => ({ id, revision, ...state }));
  }

  async counts(competitionId: string): Promise<FeedbackCounts> {
    const projection = { 'state.status': 1, 'state.outdated': 1 } as const;
    const found = await this.collection.find({ 'state.competitionId': competitionId }, { projection }).toArray();
    const of = (status: Feedback['status']) => found.filter(({ state }) => state.status === status).length;
    return {
      ...{ drafted: of('drafted'), edited: of('edited'), approved: of('approved') },
      outdated: found.filter(({ state }) => state.outdated).length,
    };
  }

  /** Those a person has looked at as they are now, which wait for approval. */
  async lookedAt(
    competitionId: string,
  ): Promise<readonly { readonly proposalId: string; readonly revision: number }[]> {
    const filter = { 'state.competitionId': competitionId, 'state.status': 'edited', 'state.outdated': false };
    const found = await this.collection
      .find(filter, { projection: { 'state.proposalId': 1, revision: 1 } })
      .sort({ _id: 1 })
      .toArray();
    return found.map(({ revision, state: { proposalId } }) => ({ proposalId, revision }));
  }
}
