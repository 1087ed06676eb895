import { feedbackLetterSchema, languageSchema } from '@champions/contracts';
import { CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { type FeedbackPreview, PreviewFeedback } from './preview-feedback.handler';

class PreviewInput extends createZodDto(
  z.object({
    proposalId: z.string().min(1).max(64),
    language: languageSchema.optional(),
    letter: feedbackLetterSchema,
  }),
) {}

@Controller('api/notifications/competitions/:competitionId/feedback-preview')
export class FeedbackPreviewController {
  constructor(private readonly preview: PreviewFeedback) {}

  @Post()
  @HttpCode(200)
  show(
    @Param('competitionId') competitionId: string,
    @Body() input: PreviewInput,
    @CurrentActor() actor: Actor,
  ): Promise<FeedbackPreview> {
    return this.preview.execute(competitionId, input, actor);
  }
}
