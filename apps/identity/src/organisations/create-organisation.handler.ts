import { DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { ChangeAccount } from '../accounts';
import { decide, type Organisation, type OrganisationCreated, type OrganisationKind } from './domain/organisation';
import { organisations } from './organisation.aggregate';

@Injectable()
export class CreateOrganisation {
  constructor(
    @InjectStore(organisations) private readonly store: AggregateStore<Organisation, OrganisationCreated>,
    private readonly accounts: ChangeAccount,
  ) {}

  async load(id: string): Promise<Loaded<Organisation>> {
    const organisation = await this.store.load(id);
    if (!organisation) throw new DomainError('ORGANISATION_NOT_FOUND', { kind: 'not-found' });
    return organisation;
  }

  /** Two documents, the organisation first: should the second write fail, the repeated request completes it. */
  async execute(id: string, input: { name: string; kind: OrganisationKind; economy: string }, context: CommandContext) {
    const create = { type: 'create', ...input, createdBy: context.actorId } as const;
    const organisation =
      (await this.store.execute(id, context, (state) => decide(create, state))) ?? (await this.load(id));
    const membership = { organisationId: id, role: 'owner' } as const;
    const account = await this.accounts.execute(context.actorId, { type: 'join-organisation', membership }, context);
    return { organisation, account };
  }
}
