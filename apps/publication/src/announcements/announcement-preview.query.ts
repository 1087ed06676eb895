import { DomainError } from '@champions/kernel';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { Preparation } from './domain/preparation';
import { Preparations } from './preparations.query';
import { PreparedFiles } from './prepared-files';

/** What approvers see before anybody else may. */
@Injectable()
export class AnnouncementPreview {
  constructor(
    private readonly preparations: Preparations,
    private readonly files: PreparedFiles,
  ) {}

  async status(id: string, actor: Actor) {
    const { announcementId, competitionId, attempt, status, digest, pages, missing, firedAt, refusal } =
      await this.read(id, actor);
    return {
      ...{ announcementId, competitionId, attempt, status, digest, missing, firedAt, refusal },
      items: pages.length,
    };
  }

  async pages(id: string, actor: Actor) {
    const { attempt, status, digest, pages } = await this.read(id, actor);
    return { attempt, status, digest, pages };
  }

  async page(id: string, path: string, actor: Actor): Promise<string | Buffer> {
    const { pages } = await this.read(id, actor);
    const page = pages.find((one) => one.path === path);
    const file =
      page && (page.kind === 'newsletter-pdf' ? await this.files.pdf(page.digest) : await this.files.page(page.digest));
    if (file === undefined || file === null) throw new DomainError('PAGE_NOT_PREPARED', { kind: 'not-found' });
    return file;
  }

  private async read(id: string, actor: Actor): Promise<Preparation> {
    const found = await this.preparations.find(id);
    if (!found) throw new DomainError('ANNOUNCEMENT_NOT_PREPARED', { kind: 'not-found' });
    requireAllowed(actor, 'announcement.preview', found.state);
    return found.state;
  }
}
