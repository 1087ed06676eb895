import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { PreparedPage } from './domain/preparation';
import type { StoredPreparation } from './preparations.query';
import { PreparedFiles } from './prepared-files';

/** What an announcement made public, and when. */
export interface Published {
  readonly competitionId: string;
  readonly firedAt: string;
  readonly pages: readonly PreparedPage[];
}

export interface PublishedFile {
  readonly page: PreparedPage;
  readonly body: string | Buffer;
}

const fired = { 'state.status': 'fired' } as const;

/** The only way from a reader to prepared pages: it leads to those of announcements that have fired, and to no other. */
@Injectable()
export class PublishedPages {
  constructor(
    @InjectCollection('preparations') private readonly preparations: StoreCollection<StoredPreparation>,
    private readonly files: PreparedFiles,
  ) {}

  async find(path: string): Promise<PublishedFile | null> {
    const [found] = await this.preparations
      .find({ ...fired, 'state.pages.path': path }, { projection: { state: 1 } })
      .sort({ 'state.firedAt': -1 })
      .limit(1)
      .toArray();
    const page = found?.state.pages.find((one) => one.path === path);
    if (!page) return null;
    const body =
      page.kind === 'newsletter-pdf' ? await this.files.pdf(page.digest) : await this.files.page(page.digest);
    return body === null ? null : { page, body };
  }

  /** The latest first. */
  async latest(limit = 50): Promise<readonly Published[]> {
    const found = await this.preparations
      .find(fired, { projection: { state: 1 } })
      .sort({ 'state.firedAt': -1 })
      .limit(limit)
      .toArray();
    return found.map(({ state }) => ({
      competitionId: state.competitionId,
      firedAt: state.firedAt ?? '',
      pages: state.pages,
    }));
  }

  async isPublic(competitionId: string): Promise<boolean> {
    return (await this.preparations.countDocuments({ ...fired, 'state.competitionId': competitionId })) > 0;
  }
}
