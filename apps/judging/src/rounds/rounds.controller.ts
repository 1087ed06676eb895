import { guideSchema, instantSchema, localisedSchema } from '@champions/contracts';
import { newId } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ChangeRound } from './change-round.handler';
import { CreateRound } from './create-round.handler';
import { ReadRound } from './read-round.handler';
import { type RoundView, toRoundView } from './round-view';
import { RoundsQuery } from './rounds.query';

const setUp = {
  name: localisedSchema.nullable().optional(),
  rubric: guideSchema.max(50).optional(),
  readings: z.int().positive().max(50).optional(),
};
const blinded = z.array(z.enum(['organisation', 'economy'])).max(2);
const settings = {
  closesAt: instantSchema.nullable().optional(),
  othersMarks: z.enum(['never', 'after-own', 'after-close']).optional(),
  discussion: z.boolean().optional(),
  calibration: z.array(z.string().min(1).max(64)).max(20).optional(),
  reminders: z.array(z.number().positive().max(2_000)).max(10).optional(),
};

class CreateInput extends createZodDto(
  z.object({
    id: z.uuid().optional(),
    competitionId: z.string().min(1).max(64),
    blind: blinded.default([]),
    economyConflicts: z.boolean().default(false),
    ...setUp,
    ...settings,
  }),
) {}
class EditInput extends createZodDto(
  z.strictObject({ blind: blinded.optional(), economyConflicts: z.boolean().optional(), ...setUp, ...settings }),
) {}
class ReadingsInput extends createZodDto(
  z.object({
    entries: z
      .array(z.object({ proposalId: z.string().min(1).max(64), readings: z.int().positive().max(10) }))
      .min(1)
      .max(1_000),
  }),
) {}
class ListInput extends createZodDto(z.object({ competitionId: z.string().min(1).max(64) })) {}

@Controller('api/judging/rounds')
export class RoundsController {
  constructor(
    private readonly createRound: CreateRound,
    private readonly changeRound: ChangeRound,
    private readonly readRound: ReadRound,
    private readonly rounds: RoundsQuery,
  ) {}

  @Post()
  async create(
    @Body() { id, closesAt, othersMarks, discussion, calibration, reminders, ...input }: CreateInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<RoundView> {
    const chosen = { closesAt, othersMarks, discussion, calibration, reminders };
    const round = { id: id ?? newId(), ...input, settings: chosen };
    const { state, revision } = await this.createRound.execute(round, actor, context);
    void reply.header('etag', `"${revision}"`);
    return toRoundView(state, revision);
  }

  @Get()
  async list(@Query() { competitionId }: ListInput, @CurrentActor() actor: Actor): Promise<readonly RoundView[]> {
    requireAllowed(actor, 'competition.observe', { competitionId });
    return (await this.rounds.ofCompetition(competitionId)).map((round) => toRoundView(round, round.revision));
  }

  @Get(':roundId')
  async read(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<RoundView> {
    const round = await this.readRound.execute(roundId, actor);
    void reply.header('etag', `"${round.revision}"`);
    return toRoundView(round, round.revision);
  }

  /** What the round is, until it opens, and how it is run: window, reminders, what all read first, who sees marks. */
  @Patch(':roundId')
  async edit(
    @Param('roundId') roundId: string,
    @Body() change: EditInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<RoundView> {
    const { state, revision } = await this.changeRound.edit(roundId, change, actor, context);
    void reply.header('etag', `"${revision}"`);
    return toRoundView(state, revision);
  }

  /** More readings of single entries, where they would tell more; the next assignment gives them out. */
  @Post(':roundId/more-readings')
  @HttpCode(200)
  async askReadings(
    @Param('roundId') roundId: string,
    @Body() { entries }: ReadingsInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<RoundView> {
    const asked = entries.map(({ proposalId: entryId, readings }) => ({ entryId, readings }));
    const { state, revision } = await this.changeRound.askReadings(roundId, asked, actor, context);
    void reply.header('etag', `"${revision}"`);
    return toRoundView(state, revision);
  }

  @Post(':roundId/open')
  @HttpCode(200)
  async open(
    @Param('roundId') roundId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<RoundView> {
    const { state, revision } = await this.changeRound.open(roundId, actor, context);
    void reply.header('etag', `"${revision}"`);
    return toRoundView(state, revision);
  }
}
