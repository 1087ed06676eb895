import type { ProposalStatus } from '@champions/contracts';
import { type StoreCollection, type StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { Proposal } from './domain/proposal';

type StoredProposal = Omit<StoredAggregate, 'state'> & { readonly state: Proposal };

export interface ListedProposal {
  readonly id: string;
  readonly revision: number;
  readonly competitionId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly status: ProposalStatus;
  readonly language: string;
  /** Null while it is a draft. */
  readonly title: string | null;
  readonly version: number;
  readonly receiptNumber: string | null;
  readonly receivedAt: string | null;
  readonly late: boolean;
  readonly savedAt: string;
}

export interface ProposalPage {
  readonly items: readonly ListedProposal[];
  /** What to ask for as `after` to go on; null on the last page. */
  readonly next: string | null;
}

export interface Page {
  readonly after?: string | undefined;
  readonly limit: number;
}

export const proposalListIndexes = [
  { keys: { 'state.competitionId': 1, 'state.status': 1, _id: 1 } },
  { keys: { 'state.competitionId': 1, _id: 1 } },
  { keys: { 'state.organisation.id': 1, _id: 1 } },
] as const;

/** The lists leave the answers, the trail and the outbox in the store. */
const fields = {
  revision: 1,
  ...Object.fromEntries(
    [
      ...['competitionId', 'organisation', 'status', 'draft.language', 'draft.savedAt'],
      ...['submission.title', 'submission.late', 'submission.receipt', 'submission.content.version'],
    ].map((field) => [`state.${field}`, 1]),
  ),
};

@Injectable()
export class ProposalList {
  constructor(@InjectCollection('proposals') private readonly proposals: StoreCollection<StoredProposal>) {}

  /** Those of the organisations a person belongs to. */
  mine(actor: Actor, page: Page): Promise<ProposalPage> {
    const own = actor.organisations.map(({ organisationId }) => organisationId);
    return this.page({ 'state.organisation.id': { $in: own } }, page);
  }

  ofCompetition(
    competitionId: string,
    status: ProposalStatus | undefined,
    actor: Actor,
    page: Page,
  ): Promise<ProposalPage> {
    requireAllowed(actor, 'proposal.screen', { competitionId });
    return this.page(
      { 'state.competitionId': competitionId, ...(status !== undefined && { 'state.status': status }) },
      page,
    );
  }

  private async page(filter: Readonly<Record<string, unknown>>, { after = '', limit }: Page): Promise<ProposalPage> {
    const found = await this.proposals
      .find({ ...filter, _id: { $gt: after } }, { projection: fields })
      .sort({ _id: 1 })
      .limit(limit + 1)
      .toArray();
    const items = found.slice(0, limit).map(toListed);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}

function toListed({ _id: id, revision, state }: StoredProposal): ListedProposal {
  const { competitionId, organisation, status, draft, submission } = state;
  return {
    ...{ id, revision, competitionId, status },
    organisationId: organisation.id,
    organisationName: organisation.name,
    economy: organisation.economy,
    language: draft.language,
    title: submission?.title ?? null,
    version: submission?.content.version ?? 0,
    receiptNumber: submission?.receipt.number ?? null,
    receivedAt: submission?.receipt.receivedAt ?? null,
    late: submission?.late ?? false,
    savedAt: draft.savedAt,
  };
}
