import { DomainError } from '@champions/kernel';
import { ENVIRONMENT, type Environment } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Inject, Injectable } from '@nestjs/common';
import { Competitions, Winners } from '../competitions';
import { WriteNewsletterHandler } from '../newsletters';
import { Stories, storyIdOf } from '../stories';
import { renderDraftNewsletter } from './announcement-pages';

@Injectable()
export class NewsletterPreview {
  constructor(
    private readonly newsletters: WriteNewsletterHandler,
    private readonly competitions: Competitions,
    private readonly winners: Winners,
    private readonly stories: Stories,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** With every story that has words already, confirmed or not. */
  async html(id: string, actor: Actor): Promise<string> {
    const { content: newsletter } = (await this.newsletters.read(id, actor)).state;
    const { competitionId } = newsletter;
    const competition = await this.competitions.find(competitionId);
    if (!competition) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const stories = new Map((await this.stories.of(competitionId)).map((story) => [story.id, story.state.content]));
    const winners = ((await this.winners.of(competitionId)) ?? []).flatMap((winner) => {
      const story = stories.get(storyIdOf(winner.proposalId));
      return story ? [{ winner, story }] : [];
    });
    const publicUrl = this.environment.variables.PUBLIC_URL.replace(/\/+$/, '');
    return renderDraftNewsletter({ competition, winners, newsletter, publicUrl });
  }
}
