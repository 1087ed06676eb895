import { Injectable } from '@nestjs/common';
import { type LetterMatter, QueueLetter } from '../delivery';
import { Embargoed, KnownProposals } from '../neighbours';
import type { Wish } from './wish';

/** Queues the letters of a wish once everybody who gets one is known. */
@Injectable()
export class FulfilWish {
  constructor(
    private readonly queue: QueueLetter,
    private readonly proposals: KnownProposals,
    private readonly embargoed: Embargoed,
  ) {}

  /** @returns false when rows are still missing; nothing or a part was queued then, and repeating is harmless. */
  async execute(wish: Wish, correlationId: string): Promise<boolean> {
    if (wish.kind === 'proposal') return this.toContacts(wish, wish.matter, correlationId);
    const decisions = await this.embargoed.decisions(wish.competitionId);
    if (decisions.length < wish.decisions) return false;
    const winners = decisions.filter(({ outcome }) => outcome === 'winner');
    const told = await Promise.all(
      winners.map(({ proposalId }) => this.toContacts(wish, { reason: 'advance-notice', proposalId }, correlationId)),
    );
    return told.every(Boolean);
  }

  private async toContacts(
    { competitionId, occurrence }: Wish,
    matter: Extract<LetterMatter, { readonly proposalId: string }>,
    correlationId: string,
  ): Promise<boolean> {
    const proposal = await this.proposals.find(matter.proposalId);
    if (proposal === 'missing') return false;
    if (proposal === 'gone') return true;
    await Promise.all(
      [...new Set(proposal.contactIds)].map((personId) =>
        this.queue.execute({
          to: { kind: 'person', personId },
          matter,
          competitionId,
          subjectId: matter.proposalId,
          occurrence,
          correlationId,
        }),
      ),
    );
    return true;
  }
}
