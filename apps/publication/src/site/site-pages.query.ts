import type { Language } from '@champions/contracts';
import { Clock } from '@champions/kernel';
import { ENVIRONMENT, type Environment } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type PublishedFile, PublishedPages } from '../announcements';
import { Competitions } from '../competitions';
import {
  pathIn,
  type Pointer,
  renderCall,
  renderHome,
  renderNewsletters,
  renderNotFound,
  renderSubscribe,
  type Site,
  toCard,
} from '../pages';

/** The public pages: those of announcements as they were approved, the others as things stand now. */
@Injectable()
export class SitePages {
  constructor(
    private readonly competitions: Competitions,
    private readonly published: PublishedPages,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async home(language: Language): Promise<string> {
    const now = this.clock.now();
    const competitions = await this.competitions.listPublic();
    const announced = await this.published.latest();
    const known = new Set(announced.map(({ competitionId }) => competitionId));
    const pages = (announced[0]?.pages ?? []).filter((page) => page.language === language);
    const newsletter = pages.find(({ kind }) => kind === 'newsletter');
    const view = {
      competitions: competitions.map((one) => toCard(one, { language, now, winnersPublic: known.has(one.id) })),
      winners: pages.filter(({ kind }) => kind === 'story'),
      winnersPath: pages.find(({ kind }) => kind === 'winners')?.path ?? null,
      newsletter: newsletter ?? null,
    };
    return renderHome(view, this.site(language));
  }

  async call(slug: string, language: Language): Promise<string | null> {
    const competition = await this.competitions.findPublic(slug);
    if (!competition) return null;
    const winnersPublic = await this.published.isPublic(competition.id);
    return renderCall({ competition, now: this.clock.now(), winnersPublic }, this.site(language));
  }

  async newsletters(language: Language): Promise<string> {
    const announced = await this.published.latest();
    const issues: readonly Pointer[] = announced.flatMap(({ pages }) =>
      pages.filter((page) => page.kind === 'newsletter' && page.language === language),
    );
    return renderNewsletters(issues, this.site(language));
  }

  /** A page or file of an announcement that has fired; `path` is without language. */
  async announced(path: string, language: Language): Promise<PublishedFile | null> {
    return this.published.find(path.endsWith('.pdf') ? path : pathIn(language, path));
  }

  subscribe(language: Language): string {
    return renderSubscribe(this.site(language));
  }

  notFound(language: Language): string {
    return renderNotFound(this.site(language));
  }

  private site(language: Language): Site {
    return { language, publicUrl: this.environment.variables.PUBLIC_URL.replace(/\/+$/, '') };
  }
}
