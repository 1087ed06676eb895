import { Injectable } from '@nestjs/common';
import { Competitions, Winners } from '../competitions';
import { Newsletters } from '../newsletters';
import { Stories, storyIdOf } from '../stories';
import type { AnnouncementContent } from './announcement-pages';
import type { Missing, Preparation } from './domain/preparation';

type Content = Omit<AnnouncementContent, 'publicUrl'>;

export type Sources =
  | { readonly complete: false; readonly missing: readonly Missing[] }
  | { readonly complete: true; readonly content: Content; readonly newsletterId: string };

/** Gathers what an announcement shows, or names what is missing for it. */
@Injectable()
export class AnnouncementSources {
  constructor(
    private readonly competitions: Competitions,
    private readonly winners: Winners,
    private readonly stories: Stories,
    private readonly newsletters: Newsletters,
  ) {}

  async of({ competitionId, decisions }: Pick<Preparation, 'competitionId' | 'decisions'>): Promise<Sources> {
    const competition = await this.competitions.find(competitionId);
    if (!competition) return lacking('competition', competitionId);
    if ((await this.winners.countDecisions(competitionId)) < decisions) return lacking('decisions', competitionId);
    const winners = await this.winners.of(competitionId);
    if (!winners) return lacking('proposals', competitionId);
    const stories = new Map((await this.stories.of(competitionId)).map(({ id, state }) => [id, state.confirmed]));
    const told = winners.flatMap((winner) => {
      const confirmed = stories.get(storyIdOf(winner.proposalId));
      return confirmed ? [{ winner, story: confirmed.content }] : [];
    });
    const untold = winners.filter((winner) => !told.some((one) => one.winner === winner));
    const newsletter = await this.newsletters.announcing(competitionId);
    const missing: readonly Missing[] = [
      ...(untold.length > 0
        ? [{ what: 'stories', subjects: untold.map(({ proposalId }) => storyIdOf(proposalId)) } as const]
        : []),
      ...(newsletter ? [] : [{ what: 'newsletter', subjects: [competitionId] } as const]),
    ];
    if (!newsletter || missing.length > 0) return { complete: false, missing };
    const content = { competition, winners: told, newsletter: newsletter.state.content };
    return { complete: true, content, newsletterId: newsletter.id };
  }
}

const lacking = (what: Missing['what'], subject: string): Sources => ({
  complete: false,
  missing: [{ what, subjects: [subject] }],
});
