import { storyConfirmedV1 } from '@champions/contracts';
import { deterministicId } from '@champions/kernel';
import { type AggregateType, outgoing } from '@champions/persistence';
import { evolve, type Story, type StoryFact } from './domain/story';

export const storyIdOf = (proposalId: string): string => deterministicId('story', proposalId);

export const stories: AggregateType<Story, StoryFact> = {
  name: 'stories',
  schema: 1,
  evolve,
  publish: (fact, { competitionId, proposalId }) =>
    fact.type === 'confirmed'
      ? [
          outgoing(storyConfirmedV1, {
            storyId: storyIdOf(proposalId),
            competitionId,
            proposalId,
            confirmedBy: fact.by,
          }),
        ]
      : [],
};
