import { Clock, newId } from '@champions/kernel';
import { type AggregateStore, CHILDREN_AT_ONCE, inParallel } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { decide as decideDrafting, type Drafting, type DraftingFact } from './domain/drafting';
import { decide, type Feedback, type FeedbackFact } from './domain/feedback';
import { FeedbackBasis } from './feedback-basis.handler';
import { feedback, feedbackIdOf } from './feedback.aggregate';
import { draftings } from './draftings.aggregate';

/** Letters made in one write. */
const STRETCH = 500;

@Injectable()
export class DraftFeedback {
  constructor(
    @InjectStore(draftings) private readonly draftings: AggregateStore<Drafting, DraftingFact>,
    @InjectStore(feedback) private readonly letters: AggregateStore<Feedback, FeedbackFact>,
    private readonly basis: FeedbackBasis,
    private readonly entries: EntriesQuery,
    private readonly clock: Clock,
  ) {}

  async ask(competitionId: string, first: boolean, effectId: string): Promise<void> {
    const command = { type: 'ask', first, at: this.clock.now() } as const;
    const context = { commandId: effectId, actorId: 'feedback' };
    await this.draftings.execute(competitionId, context, (drafting) => decideDrafting(command, drafting));
  }

  /** Drafts what is not there, and looks at the others again; run twice, it finds nothing left to do. */
  async execute(competitionId: string): Promise<void> {
    const drafting = (await this.draftings.load(competitionId))?.state;
    if (!drafting?.dueAt) return;
    const [found, still] = await Promise.all([
      this.basis.inCompetition(competitionId),
      this.entries.idsIn(competitionId),
    ]);
    // Nobody writes to those who took their proposal back.
    const commands = [...found].flatMap(([proposalId, basis]) => {
      const id = feedbackIdOf(competitionId, proposalId);
      return still.has(proposalId)
        ? [{ id, command: { type: 'draft', competitionId, proposalId, basis } as const }]
        : [];
    });
    // Each run is a command of its own: what it has to say depends on what it finds.
    const context = () => ({ commandId: newId(), actorId: 'feedback' });
    for (let from = 0; from < commands.length; from += STRETCH)
      await this.letters.createMany(
        commands
          .slice(from, from + STRETCH)
          .map(({ id, command }) => ({ id, context: context(), decide: (none) => decide(command, none) })),
      );
    await inParallel(commands, CHILDREN_AT_ONCE, ({ id, command }) =>
      this.letters.execute(id, context(), (letter) => decide(command, letter)),
    );
    const finish = { type: 'finish', asked: drafting.asked } as const;
    await this.draftings.execute(competitionId, context(), (state) => decideDrafting(finish, state));
  }
}
