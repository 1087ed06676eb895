import { conflictChangedV1, decidedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { DraftFeedback } from './draft-feedback.handler';

/** Letters follow the decisions, and a conflict that takes a sheet out of the count takes it out of them, too. */
export const feedbackFollows = (draft: Pick<DraftFeedback, 'ask'>): Reaction =>
  new Reaction('draft-feedback', new Date('2021-01-01T00:00:00Z'))
    .on(decidedV1, ({ key }, effectId) => draft.ask(key, true, effectId))
    .on(conflictChangedV1, ({ data }, effectId) => draft.ask(data.competitionId, false, effectId));

export const draftFeedbackReaction = provideReaction('draft-feedback', [DraftFeedback], feedbackFollows);
