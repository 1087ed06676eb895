import { type Language, textIn } from '@champions/contracts';
import { Clock } from '@champions/kernel';
import { ENVIRONMENT, type Environment } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PublishedPages } from '../announcements';
import { Competitions } from '../competitions';
import { competitionPath, pathIn, renderFeed, renderRobots, renderSitemap } from '../pages';

/** What machines read of the site: the same public things as the pages, and nothing before its time. */
@Injectable()
export class SiteFeeds {
  constructor(
    private readonly competitions: Competitions,
    private readonly published: PublishedPages,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async feed(language: Language): Promise<string> {
    const now = this.clock.now().toISOString();
    const calls = (await this.competitions.listPublic()).flatMap(({ name, theme, slug, timeline }) =>
      timeline.opens.at !== null && timeline.opens.at <= now
        ? [
            {
              title: textIn(name, language),
              description: textIn(theme, language),
              path: pathIn(language, competitionPath(slug)),
              updated: timeline.opens.at,
            },
          ]
        : [],
    );
    const announced = (await this.published.latest()).flatMap(({ firedAt, pages }) =>
      pages.filter((page) => page.language === language).map((page) => ({ ...page, updated: firedAt })),
    );
    return renderFeed([...announced, ...calls], { language, publicUrl: this.publicUrl });
  }

  async sitemap(): Promise<string> {
    const calls = (await this.competitions.listPublic()).map(({ slug }) => competitionPath(slug));
    const announced = (await this.published.latest()).flatMap(({ pages }) =>
      pages.filter(({ language }) => language === 'en').map(({ path }) => path.slice('/en'.length)),
    );
    return renderSitemap(['/', '/newsletters', '/subscribe', ...calls, ...announced], this.publicUrl);
  }

  robots(): string {
    return renderRobots(this.publicUrl);
  }

  private get publicUrl(): string {
    return this.environment.variables.PUBLIC_URL.replace(/\/+$/, '');
  }
}
