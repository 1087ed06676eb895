import type { Edition, EditionOptions, ProposalPlan, StoryPlan } from '../edition';
import { competition } from './competition';
import { final } from './final';
import { form } from './form';
import { commentOf, markOf } from './marks';
import { newsletter } from './newsletter';
import { judgesOf, secretariat, subscribers } from './people';
import { proposalsOf } from './proposals';
import { rubric } from './rubric';
import { winnerStories } from './winner-stories';

/** How few and how many proposals an edition can be played with. */
export const proposalRange = { from: 8, to: 10_000 } as const;

/**
 * Digital Champions 2021 as data for a rehearsal: what happened in fact, and the rest made up from the seed.
 * The same options give the same edition, on every machine and in any order of asking.
 * Throws a RangeError when `proposals` is not a whole number from 8 to 10 000 or `seed` not a safe integer.
 */
export function edition2021({ proposals: count, seed }: EditionOptions): Edition {
  if (!Number.isInteger(count) || count < proposalRange.from || count > proposalRange.to) {
    throw new RangeError(`An edition has ${proposalRange.from} to ${proposalRange.to} proposals, not ${count}`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, not ${seed}`);
  const proposals = proposalsOf(count, seed);
  return {
    competition,
    form,
    rubric,
    final,
    secretariat,
    judges: judgesOf(seed, count, competition.readings),
    proposals,
    stories: storiesFor(proposals),
    newsletter,
    subscribers,
    markOf: (proposal, judge, criterion) => markOf(seed, proposal, judge, criterion),
    commentOf: (proposal, judge) => commentOf(seed, proposal, judge),
  };
}

function storiesFor(proposals: readonly ProposalPlan[]): readonly StoryPlan[] {
  const real = proposals.filter(({ generated }) => !generated);
  return winnerStories.flatMap((story) =>
    real
      .filter(({ organisation }) => organisation.name === story.organisation)
      .map(({ key }) => ({ ...story, proposalKey: key })),
  );
}
