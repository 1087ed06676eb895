import { languageSchema } from '@champions/contracts';
import type { CommandContext, Loaded } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Delete, Get, HttpCode, Patch, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { announceVersion } from './account-version';
import { ChangeAccount } from './change-account.handler';
import type { Account } from './domain/account';

class ProfileInput extends createZodDto(
  z.object({ name: z.string().trim().min(1).max(200).optional(), language: languageSchema.optional() }),
) {}

@Controller('api/identity/me')
export class AccountsController {
  constructor(private readonly accounts: ChangeAccount) {}

  @Get()
  async me(@CurrentActor() actor: Actor) {
    return toView(await this.accounts.load(actor.id));
  }

  @Patch()
  async changeProfile(
    @Body() { name, language }: ProfileInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const account = await this.accounts.execute(actor.id, { type: 'change-profile', name, language }, context);
    announceVersion(reply, account);
    return toView(account);
  }

  @Delete()
  @HttpCode(204)
  async erase(@CurrentActor() actor: Actor, @Command() context: CommandContext): Promise<void> {
    await this.accounts.erase(actor.id, context);
  }
}

function toView({ id, revision, state }: Loaded<Account>) {
  const { email, name, language, operator, organisations, roles } = state;
  return { id, revision, email, name, language, operator, organisations, roles };
}
