import type { CommandContext } from '@champions/persistence';
import { Injectable } from '@nestjs/common';
import { WriteNewsletterHandler } from '../newsletters';
import { RequestPreparationHandler } from './request-preparation.handler';

/** Tells the announcement of a newsletter that it was written anew; safe to repeat after a crash between the two. */
@Injectable()
export class HandNewsletterOnHandler {
  constructor(
    private readonly newsletters: WriteNewsletterHandler,
    private readonly preparations: RequestPreparationHandler,
  ) {}

  async execute(newsletterId: string): Promise<void> {
    const { state } = await this.newsletters.load(newsletterId);
    if (state.changedAt === null) return;
    const context: CommandContext = {
      commandId: `newsletter-${newsletterId}-${state.changedAt}`,
      ...{ actorId: 'publication', correlationId: newsletterId },
    };
    await this.preparations.lookAgain(state.content.competitionId, context);
    await this.newsletters.handOn(newsletterId, state.changedAt, context);
  }
}
