import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { CountWishes, type WishCounts } from './count-wishes.handler';
import { type OwnWishes, type SavedWishes, TellWishes } from './tell-wishes.handler';

class WishesInput extends createZodDto(
  z.object({
    wishes: z
      .array(
        z.object({ proposalId: z.string().min(1).max(64), wish: z.enum(['glad', 'could', 'rather-not']).nullable() }),
      )
      .min(1)
      .max(10_000),
  }),
) {}

@Controller('api/judging')
export class WishesController {
  constructor(
    private readonly own: TellWishes,
    private readonly counts: CountWishes,
  ) {}

  /** What a judge may come to read, as blinded as the round, with the judge's own wishes. */
  @Get('wishes/:roundId')
  read(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<OwnWishes> {
    return this.own.read(roundId, actor);
  }

  /** Says some wishes; those it does not name stay. */
  @Put('wishes/:roundId')
  say(
    @Param('roundId') roundId: string,
    @Body() input: WishesInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<SavedWishes> {
    const said = input.wishes.map(({ proposalId, wish }) => ({ entryId: proposalId, wish }));
    return this.own.say(roundId, said, actor, context);
  }

  @Get('rounds/:roundId/wishes')
  count(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<WishCounts> {
    return this.counts.execute(roundId, actor);
  }
}
