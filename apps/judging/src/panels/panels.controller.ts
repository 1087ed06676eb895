import { languageSchema } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { InviteJudges } from './invite-judges.handler';
import { type PanelMember, ReadPanel } from './read-panel.handler';

const text = z.string().trim().min(1).max(200);

class PanelInput extends createZodDto(
  z.object({
    judges: z
      .array(
        z.object({
          judgeId: z.string().min(1).max(64),
          languages: z.array(languageSchema).min(1),
          expertise: z.array(text).max(20).default([]),
          economy: text.nullable().default(null),
          organisation: text.nullable().default(null),
          maxLoad: z.int().positive().nullable().default(null),
        }),
      )
      .min(1)
      .max(2_000),
  }),
) {}

@Controller('api/judging/rounds/:roundId/panel')
export class PanelsController {
  constructor(
    private readonly invite: InviteJudges,
    private readonly read: ReadPanel,
  ) {}

  @Post()
  @HttpCode(200)
  async inviteJudges(
    @Param('roundId') roundId: string,
    @Body() { judges }: PanelInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<readonly PanelMember[]> {
    const invited = judges.map(({ judgeId, ...profile }) => ({ judgeId, profile }));
    await this.invite.execute(roundId, invited, actor, context);
    return this.read.execute(roundId, actor);
  }

  @Get()
  readPanel(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<readonly PanelMember[]> {
    return this.read.execute(roundId, actor);
  }
}
