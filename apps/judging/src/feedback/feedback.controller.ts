import { feedbackReasonSchema, type Language } from '@champions/contracts';
import { wellFormed } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Command, commonSentences, CurrentActor, ReaderLanguage, type Reply, sentence } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { judgingSentences } from '../sentences';
import type { FeedbackView } from './feedback-view';
import { type FeedbackPage, ReadFeedback } from './read-feedback.handler';
import { type ApprovedMany, type Refused, WriteFeedback } from './write-feedback.handler';

const id = z.string().min(1).max(64);
// Half of a character is no text, and nothing that signs or sends text takes it.
const text = z.string().max(20_000).transform(wellFormed);

class ListInput extends createZodDto(
  z.object({
    status: z.enum(['drafted', 'edited', 'approved']).optional(),
    after: z.string().max(64).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
) {}

class WrittenInput extends createZodDto(
  z.object({
    reasons: z.array(feedbackReasonSchema).max(10),
    /** Comments that are not named stay as they are. */
    comments: z.array(z.object({ number: z.int().positive(), include: z.boolean(), words: text })).max(500),
    message: text,
  }),
) {}

class ApproveInput extends createZodDto(
  z.preprocess(
    (body) => body ?? {},
    z.object({
      /** Letters as they were seen; all that were looked at when left out. */
      letters: z
        .array(z.object({ proposalId: id, revision: z.int().positive() }))
        .max(1_000)
        .optional(),
    }),
  ),
) {}

/** What was approved, and in words why others were not. */
export interface ApprovedAnswer extends Omit<ApprovedMany, 'refused'> {
  readonly refused: readonly (Refused & { readonly message: string })[];
}

const sentences = { ...commonSentences, ...judgingSentences };

@Controller('api/judging/competitions/:competitionId/feedback')
export class FeedbackController {
  constructor(
    private readonly reading: ReadFeedback,
    private readonly writing: WriteFeedback,
  ) {}

  @Get()
  list(
    @Param('competitionId') competitionId: string,
    @Query() filter: ListInput,
    @CurrentActor() actor: Actor,
  ): Promise<FeedbackPage> {
    return this.reading.list(competitionId, filter, actor);
  }

  @Get(':proposalId')
  read(
    @Param('competitionId') competitionId: string,
    @Param('proposalId') proposalId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FeedbackView> {
    return this.view(competitionId, proposalId, actor, reply);
  }

  /** Keeps the wording. A letter that was approved is approved no more once it says something else. */
  @Put(':proposalId')
  async edit(
    @Param('competitionId') competitionId: string,
    @Param('proposalId') proposalId: string,
    @Body() written: WrittenInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FeedbackView> {
    await this.writing.edit(competitionId, proposalId, written, actor, context);
    return this.view(competitionId, proposalId, actor, reply);
  }

  @Post('approve')
  @HttpCode(200)
  async approveMany(
    @Param('competitionId') competitionId: string,
    @Body() { letters }: ApproveInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
  ): Promise<ApprovedAnswer> {
    const { approved, refused } = await this.writing.approveMany(competitionId, letters, actor, context);
    const inWords = ({ proposalId, code }: Refused) => ({
      ...{ proposalId, code },
      message: sentence(sentences, code, language) ?? '',
    });
    return { approved, refused: refused.map(inWords) };
  }

  @Post(':proposalId/approve')
  @HttpCode(200)
  async approve(
    @Param('competitionId') competitionId: string,
    @Param('proposalId') proposalId: string,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FeedbackView> {
    await this.writing.approve(competitionId, proposalId, actor, context);
    return this.view(competitionId, proposalId, actor, reply);
  }

  private async view(competitionId: string, proposalId: string, actor: Actor, reply: Reply): Promise<FeedbackView> {
    const view = await this.reading.one(competitionId, proposalId, actor);
    void reply.header('etag', `"${view.revision}"`);
    return view;
  }
}
