import { competitionRoleSchema, emailSchema, languageSchema } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AccountDirectory, announceVersion, ChangeAccount } from '../accounts';
import { type RoleHolder, RoleHolders } from './role-holders.query';

class GrantInput extends createZodDto(
  z.object({
    email: emailSchema,
    name: z.string().trim().min(1).max(200),
    language: languageSchema,
    competitionId: z.string().min(1),
    role: competitionRoleSchema,
  }),
) {}
class RevokeInput extends createZodDto(
  z.object({ accountId: z.string().min(1), competitionId: z.string().min(1), role: competitionRoleSchema }),
) {}
class HoldersInput extends createZodDto(z.object({ competitionId: z.string().min(1) })) {}

@Controller('api/identity/roles')
export class AccessController {
  constructor(
    private readonly accounts: ChangeAccount,
    private readonly directory: AccountDirectory,
    private readonly holders: RoleHolders,
  ) {}

  @Get()
  list(@Query() { competitionId }: HoldersInput, @CurrentActor() actor: Actor): Promise<readonly RoleHolder[]> {
    if (!actor.operator) requireAllowed(actor, 'competition.manage', { competitionId });
    return this.holders.of(competitionId);
  }

  /** Gives a role to the person with this address; an account is made where there is none. */
  @Post()
  async grant(
    @Body() input: GrantInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { email, competitionId, role, ...profile } = input;
    requireAllowed(actor, 'competition.grant-roles', { competitionId });
    const { id } = await this.directory.findOrRegister(email, profile, context);
    const account = await this.accounts.execute(id, { type: 'grant-role', held: { competitionId, role } }, context);
    announceVersion(reply, account);
    return { accountId: account.id };
  }

  @Post('revoke')
  @HttpCode(200)
  async revoke(
    @Body() { accountId, ...held }: RevokeInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    requireAllowed(actor, 'competition.grant-roles', held);
    const account = await this.accounts.execute(accountId, { type: 'revoke-role', held }, context);
    announceVersion(reply, account);
    return { accountId };
  }
}
