import { Clock, newId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { ENVIRONMENT, type Environment, InjectStore } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { WriteNewsletterHandler } from '../newsletters';
import { Printer } from '../printing';
import { type RenderedAnnouncement, renderAnnouncement } from './announcement-pages';
import { AnnouncementSources } from './announcement-sources.query';
import {
  decide,
  type Missing,
  type Preparation,
  type PreparationCommand,
  type PreparationFact,
} from './domain/preparation';
import { preparations } from './preparation.aggregate';
import { PreparedFiles } from './prepared-files';

const LOOK_AGAIN_MS = 500;
/** What is on its way here by message; the rest is for people to do, and tells us when it is done. */
const onItsWay = new Set(['competition', 'decisions', 'proposals']);

/** Renders an announcement when all it needs is here and confirmed, keeps the pages, and says their digest. */
@Injectable()
export class PreparePagesHandler {
  constructor(
    @InjectStore(preparations) private readonly store: AggregateStore<Preparation, PreparationFact>,
    private readonly sources: AnnouncementSources,
    private readonly files: PreparedFiles,
    private readonly printer: Printer,
    private readonly newsletters: WriteNewsletterHandler,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async execute(announcementId: string): Promise<void> {
    const preparation = await this.store.load(announcementId);
    if (!preparation?.state.dueAt) return;
    const { wanted } = preparation.state;
    const sources = await this.sources.of(preparation.state);
    if (!sources.complete) return this.wait(announcementId, wanted, sources.missing);
    const rendered = renderAnnouncement({ ...sources.content, publicUrl: this.publicUrl });
    await this.keep(rendered);
    const { newsletterId } = sources;
    await this.newsletters.makeReady(newsletterId, rendered.mail, {
      ...this.context(announcementId),
      commandId: `ready-${announcementId}-${rendered.digest}`,
    });
    const pages = rendered.pages.map(({ page }) => page);
    await this.answer(announcementId, { type: 'complete', wanted, digest: rendered.digest, pages, newsletterId });
  }

  private async keep({ pages, print }: RenderedAnnouncement): Promise<void> {
    for (const { page, html } of pages) if (html !== null) await this.files.keepPage(page.digest, html);
    if (await this.files.hasPdf(print.digest)) return;
    await this.files.keepPdf(print.digest, await this.printer.print(print.html, print.url));
  }

  private async wait(announcementId: string, wanted: number, missing: readonly Missing[]): Promise<void> {
    const soon = new Date(this.clock.now().getTime() + LOOK_AGAIN_MS).toISOString();
    const until = missing.some(({ what }) => onItsWay.has(what)) ? soon : null;
    await this.answer(announcementId, { type: 'wait', wanted, missing, until });
  }

  private async answer(announcementId: string, command: PreparationCommand): Promise<void> {
    await this.store.execute(announcementId, this.context(announcementId), (state) => decide(command, state));
  }

  private context(announcementId: string) {
    return { commandId: newId(), actorId: 'publication', correlationId: announcementId };
  }

  private get publicUrl(): string {
    return this.environment.variables.PUBLIC_URL.replace(/\/+$/, '');
  }
}
