import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { type Advanced, AdvanceEntries } from './advance-entries.handler';

class AdvanceInput extends createZodDto(
  z.object({
    from: z.string().min(1).max(64),
    take: z.union([
      z.strictObject({ best: z.int().positive() }),
      z.strictObject({ atLeast: z.number().min(0).max(100) }),
      z.strictObject({
        picked: z.array(z.string().min(1).max(64)).min(1).max(1_000),
        reason: z.string().trim().min(1).max(2_000),
      }),
    ]),
  }),
) {}

@Controller('api/judging/rounds/:roundId/advance')
export class AdvancingController {
  constructor(private readonly advance: AdvanceEntries) {}

  /** Takes this round's entries from the outcome of another: the best so many, all that reach a total, or a pick. */
  @Post()
  @HttpCode(200)
  async take(
    @Param('roundId') roundId: string,
    @Body() { from, take }: AdvanceInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Advanced> {
    const advanced = await this.advance.execute(roundId, { roundId: from, take }, actor, context);
    void reply.header('etag', `"${advanced.round.revision}"`);
    return advanced;
  }
}
