import { DomainError } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import type { Feedback, FeedbackFact } from './domain/feedback';
import { type FeedbackLine, type FeedbackView, toLine, toView } from './feedback-view';
import { feedback, feedbackIdOf } from './feedback.aggregate';
import { type FeedbackCounts, type FeedbackFilter, FeedbackQuery } from './feedback.query';

export interface FeedbackPage {
  readonly items: readonly FeedbackLine[];
  /** What to ask for as `after` to go on; null on the last page. */
  readonly next: string | null;
  readonly counts: FeedbackCounts;
}

@Injectable()
export class ReadFeedback {
  constructor(
    @InjectStore(feedback) private readonly store: AggregateStore<Feedback, FeedbackFact>,
    private readonly letters: FeedbackQuery,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
  ) {}

  async list(competitionId: string, filter: FeedbackFilter, actor: Actor): Promise<FeedbackPage> {
    requireAllowed(actor, 'feedback.write', { competitionId });
    const [found, counts] = await Promise.all([
      this.letters.page(competitionId, filter),
      this.letters.counts(competitionId),
    ]);
    const shown = found.slice(0, filter.limit);
    const entries = await this.entries.summaries(shown.map(({ proposalId }) => proposalId));
    return {
      items: shown.map((one) => toLine(one, entries.get(one.proposalId))),
      next: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
      counts,
    };
  }

  async one(competitionId: string, proposalId: string, actor: Actor): Promise<FeedbackView> {
    requireAllowed(actor, 'feedback.write', { competitionId });
    const found = await this.store.load(feedbackIdOf(competitionId, proposalId));
    if (!found) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const { approved } = found.state;
    const [entries, people] = await Promise.all([
      this.entries.summaries([proposalId]),
      this.people.byIds(approved ? [approved.by] : []),
    ]);
    const approver = approved ? (people.get(approved.by)?.name ?? null) : null;
    return toView({ id: found.id, revision: found.revision, ...found.state }, entries.get(proposalId), approver);
  }
}
