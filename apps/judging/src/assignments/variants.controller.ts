import type { Language } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, ReaderLanguage } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CompareInput, EditInput, EntriesInput, PairsInput } from './assignments-input';
import type { AssignmentsView } from './assignments-view';
import { ChangeVariant } from './change-variant.handler';
import { CompareVariants, type Comparison, type PairsPage } from './compare-variants.handler';
import { FindEntries, type FoundEntries } from './find-entries.handler';
import { ReadAssignments } from './read-assignments.handler';

@Controller('api/judging/rounds/:roundId/assignments')
export class VariantsController {
  constructor(
    private readonly change: ChangeVariant,
    private readonly compare: CompareVariants,
    private readonly findEntries: FindEntries,
    private readonly read: ReadAssignments,
  ) {}

  /** Variants side by side: what they come to, each judge's load, and the pairs they do not all have. */
  @Get('compare')
  sideBySide(
    @Param('roundId') roundId: string,
    @Query() { variants }: CompareInput,
    @CurrentActor() actor: Actor,
  ): Promise<Comparison> {
    return this.compare.execute(roundId, variants, actor);
  }

  /** What a variant would add to the sheets that stand; with `all` those too. */
  @Get('variants/:variantId/pairs')
  pairs(
    @Param('roundId') roundId: string,
    @Param('variantId') variantId: string,
    @Query() page: PairsInput,
    @CurrentActor() actor: Actor,
  ): Promise<PairsPage> {
    return this.compare.pairs(roundId, variantId, page, actor);
  }

  /** Entries by their words, with who reads each in this variant. */
  @Get('variants/:variantId/entries')
  entries(
    @Param('roundId') roundId: string,
    @Param('variantId') variantId: string,
    @Query() { words }: EntriesInput,
    @CurrentActor() actor: Actor,
  ): Promise<FoundEntries> {
    return this.findEntries.execute(roundId, variantId, words, actor);
  }

  @Post('variants/:variantId/cancel')
  @HttpCode(200)
  async cancel(
    @Param('roundId') roundId: string,
    @Param('variantId') variantId: string,
    @ReaderLanguage() language: Language,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<AssignmentsView> {
    await this.change.cancel(roundId, variantId, actor, context);
    return this.read.execute(roundId, language, actor);
  }

  /** Makes it what confirming confirms. */
  @Post('variants/:variantId/choose')
  @HttpCode(200)
  async choose(
    @Param('roundId') roundId: string,
    @Param('variantId') variantId: string,
    @ReaderLanguage() language: Language,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<AssignmentsView> {
    await this.change.choose(roundId, variantId, actor, context);
    return this.read.execute(roundId, language, actor);
  }

  @Post('variants/:variantId/edit')
  @HttpCode(200)
  async edit(
    @Param('roundId') roundId: string,
    @Param('variantId') variantId: string,
    @Body() wanted: EditInput,
    @ReaderLanguage() language: Language,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ): Promise<AssignmentsView> {
    await this.change.edit(roundId, variantId, wanted, actor, context);
    return this.read.execute(roundId, language, actor);
  }
}
