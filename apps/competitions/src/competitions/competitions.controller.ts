import { Clock, DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, MaybeActor, Public, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { CommandCompetition } from './command-competition.handler';
import { CreateCompetitionInput, EditCompetitionInput, given, ListInput } from './competition-input';
import { CompetitionList } from './competition-list.query';
import { secretariatView, viewFor } from './competition-view';
import { CreateCompetitionHandler } from './create-competition.handler';
import type { Content } from './domain/content';
import type { Instants } from './domain/timeline';
import { EditCompetitionHandler } from './edit-competition.handler';
import { tagRevision } from './revision-tag';
import { templates } from './templates';

@Controller('api/competitions')
export class CompetitionsController {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly create: CreateCompetitionHandler,
    private readonly edit: EditCompetitionHandler,
    private readonly list: CompetitionList,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Get()
  page(@Query() input: ListInput, @MaybeActor() actor: Actor | null) {
    return this.list.page(actor, input);
  }

  @Public()
  @Get('templates')
  listTemplates() {
    return templates;
  }

  @Public()
  @Get(':id')
  async read(@Param('id') id: string, @MaybeActor() actor: Actor | null, @Res({ passthrough: true }) reply: Reply) {
    const loaded = await this.competitions.require(id);
    const view = viewFor(loaded, actor, this.clock.now());
    if (view === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    tagRevision(reply, loaded);
    return view;
  }

  @Post()
  @HttpCode(201)
  async createFrom(
    @Body() input: CreateCompetitionInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { slug, timeline = {}, ...overrides } = input.overrides;
    const loaded = await this.create.execute(
      {
        id: input.id,
        from: input.from,
        slug,
        overrides: given<Content>(overrides),
        timeline: given<Instants>(timeline),
      },
      actor,
      context,
    );
    tagRevision(reply, loaded);
    return secretariatView(loaded, actor, this.clock.now());
  }

  @Patch(':id')
  async change(
    @Param('id') id: string,
    @Body() input: EditCompetitionInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const loaded = await this.edit.execute(id, given<Content>(input), actor, context);
    tagRevision(reply, loaded);
    return secretariatView(loaded, actor, this.clock.now());
  }
}
