import { emailSchema, languageSchema, organisationKindSchema } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import type { CommandContext, Loaded } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import { type Actor, belongsTo } from '@champions/policy';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AccountDirectory, announceVersion, ChangeAccount } from '../accounts';
import { CreateOrganisation } from './create-organisation.handler';
import type { Organisation } from './domain/organisation';

class OrganisationInput extends createZodDto(
  z.object({
    id: z.uuid(),
    name: z.string().trim().min(1).max(300),
    kind: organisationKindSchema,
    economy: z.string().trim().min(1).max(100),
  }),
) {}
class MemberInput extends createZodDto(
  z.object({ email: emailSchema, name: z.string().trim().min(1).max(200), language: languageSchema }),
) {}

@Controller('api/identity/organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: CreateOrganisation,
    private readonly accounts: ChangeAccount,
    private readonly directory: AccountDirectory,
  ) {}

  @Post()
  async create(
    @Body() { id, ...input }: OrganisationInput,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation, account } = await this.organisations.execute(id, input, context);
    announceVersion(reply, account);
    return toView(organisation);
  }

  @Get(':id')
  async show(@Param('id') id: string) {
    return toView(await this.organisations.load(id));
  }

  /** A colleague who may write and submit for the organisation; an account is made where there is none. */
  @Post(':id/members')
  async invite(
    @Param('id') id: string,
    @Body() { email, ...profile }: MemberInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    await this.organisations.load(id);
    if (!belongsTo(actor, id)) throw new DomainError('NOT_YOUR_ORGANISATION', { kind: 'forbidden' });
    const { id: accountId } = await this.directory.findOrRegister(email, profile, context);
    const membership = { organisationId: id, role: 'member' } as const;
    announceVersion(reply, await this.accounts.execute(accountId, { type: 'join-organisation', membership }, context));
    return { accountId };
  }
}

const toView = ({ id, revision, state: { name, kind, economy } }: Loaded<Organisation>) => ({
  id,
  revision,
  name,
  kind,
  economy,
});
