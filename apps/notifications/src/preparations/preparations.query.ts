import { DomainError } from '@champions/kernel';
import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Inject, Injectable } from '@nestjs/common';
import { SENDER, type Sender } from '../delivery';
import { PreparedLetters, type PreparedSummary } from '../prepared-letters';
import { renderLetter } from '../templates';
import type { Preparation } from './domain/preparation';
import { preparations } from './preparations.aggregate';

export type PreparationView = Pick<
  Preparation,
  'announcementId' | 'competitionId' | 'attempt' | 'status' | 'waitingFor' | 'digest' | 'items' | 'refusal'
>;
export type LetterPreview = Pick<
  PreparedSummary,
  'reason' | 'personId' | 'proposalId' | 'language' | 'subject' | 'digest'
> & { readonly id: string };

/** What the letters of an announcement will say, for those who release it. */
@Injectable()
export class Preparations {
  constructor(
    @InjectCollection(preparations.name)
    private readonly collection: StoreCollection<{ readonly _id: string; readonly state: Preparation }>,
    private readonly prepared: PreparedLetters,
    @Inject(SENDER) private readonly sender: Sender,
  ) {}

  async view(actor: Actor, announcementId: string): Promise<PreparationView> {
    const state = await this.allowed(actor, announcementId);
    const { competitionId, attempt, status, waitingFor, digest, items, refusal } = state;
    return { announcementId, competitionId, attempt, status, waitingFor, digest, items, refusal };
  }

  async letters(actor: Actor, announcementId: string, after: string, limit: number) {
    const { generation } = await this.allowed(actor, announcementId);
    if (generation === null) return { letters: [], next: null };
    const page = await this.prepared.page(announcementId, generation, after, limit + 1);
    const letters = page.slice(0, limit).map(toPreview);
    return { letters, next: page.length > limit ? (letters.at(-1)?.id ?? null) : null };
  }

  async html(actor: Actor, announcementId: string, letterId: string): Promise<string> {
    const { generation } = await this.allowed(actor, announcementId);
    const letter = await this.prepared.find(letterId);
    const isCurrent = letter?.announcementId === announcementId && letter.generation === generation;
    if (!isCurrent || letter.content === null) throw new DomainError('LETTER_UNKNOWN', { kind: 'not-found' });
    return (await renderLetter(letter.content, this.sender)).html;
  }

  private async allowed(actor: Actor, announcementId: string): Promise<Preparation> {
    const found = await this.collection.findOne({ _id: announcementId });
    if (!found) throw new DomainError('ANNOUNCEMENT_UNKNOWN', { kind: 'not-found' });
    requireAllowed(actor, 'announcement.preview', { competitionId: found.state.competitionId });
    return found.state;
  }
}

function toPreview({ _id, reason, personId, proposalId, language, subject, digest }: PreparedSummary): LetterPreview {
  return { id: _id, reason, personId, proposalId, language, subject, digest };
}
