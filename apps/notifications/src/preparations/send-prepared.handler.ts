import { Injectable } from '@nestjs/common';
import { QueueLetter } from '../delivery';
import { PreparedLetters } from '../prepared-letters';
import { SubscriberDirectory } from '../subscribers';
import type { Preparation } from './domain/preparation';

const BATCH = 200;

/** Queues every letter of a fired announcement. Their ids make it safe to begin again after a crash. */
@Injectable()
export class SendPrepared {
  constructor(
    private readonly prepared: PreparedLetters,
    private readonly queue: QueueLetter,
    private readonly subscribers: SubscriberDirectory,
  ) {}

  async execute({ announcementId, competitionId, generation, correlationId }: Preparation): Promise<void> {
    if (generation === null) return;
    const about = { competitionId, correlationId };
    let issueId: string | undefined;
    for (let after = ''; ;) {
      const page = await this.prepared.page(announcementId, generation, after, BATCH);
      issueId ??= page.find(({ reason }) => reason === 'newsletter')?._id;
      await Promise.all(
        page.map(async ({ _id: preparedId, personId, proposalId, reason }) => {
          if (personId === null || proposalId === null) return;
          const to = { kind: 'person', personId } as const;
          const subject = { subjectId: proposalId, occurrence: announcementId };
          await this.queue.execute({ ...about, ...subject, to, matter: { reason, preparedId } });
        }),
      );
      const last = page.at(-1);
      if (!last || page.length < BATCH) break;
      after = last._id;
    }
    if (issueId !== undefined) await this.toSubscribers(issueId, announcementId, about);
  }

  private async toSubscribers(
    preparedId: string,
    announcementId: string,
    about: { readonly competitionId: string; readonly correlationId: string },
  ): Promise<void> {
    for (let after = ''; ;) {
      const ids = await this.subscribers.confirmedAfter(after, BATCH);
      await Promise.all(
        ids.map((subscriberId) =>
          this.queue.execute({
            ...about,
            to: { kind: 'subscriber', subscriberId },
            matter: { reason: 'newsletter', preparedId },
            ...{ subjectId: announcementId, occurrence: '1' },
          }),
        ),
      );
      const last = ids.at(-1);
      if (last === undefined || ids.length < BATCH) return;
      after = last;
    }
  }
}
