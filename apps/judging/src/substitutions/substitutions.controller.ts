import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { SubstituteJudge, type Substitution } from './substitute-judge.handler';

class SubstituteInput extends createZodDto(z.object({ substituteId: z.string().min(1).max(64) })) {}

@Controller('api/judging/rounds/:roundId/panel/:judgeId/substitute')
export class SubstitutionsController {
  constructor(private readonly substitute: SubstituteJudge) {}

  /** Another judge who is on the panel takes over. */
  @Post()
  @HttpCode(200)
  replace(
    @Param('roundId') roundId: string,
    @Param('judgeId') judgeId: string,
    @Body() { substituteId }: SubstituteInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<Substitution> {
    return this.substitute.execute(roundId, judgeId, substituteId, actor, context);
  }
}
