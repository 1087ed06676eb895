import { type PublishedCriterion, toCriterion } from './criterion';
import type { Round } from './round';
import { defaultSettings } from './round-settings';

type ThirdRound = Omit<Round, 'more'>;
type SecondRound = Omit<ThirdRound, 'ladder'>;
type FirstRound = Omit<SecondRound, 'rubric' | 'settings' | 'status'> & {
  readonly rubric: readonly PublishedCriterion[];
  readonly status: 'draft' | 'open' | 'closed';
};

/** A round from before rounds had settings: all scales are plain, and nobody is reminded of what is under way. */
export function upcastRound(stored: unknown): SecondRound {
  const round = stored as FirstRound;
  return {
    ...round,
    rubric: round.rubric.map(toCriterion),
    settings: { ...defaultSettings, reminders: round.status === 'draft' ? defaultSettings.reminders : [] },
    ...{ name: null, entryIds: null, source: null, marksUntil: null, remindAt: [], lastReminded: null },
  };
}

/** A round from before ladders were declared. */
export const upcastUndeclared = (stored: unknown): ThirdRound => ({
  ...(stored as SecondRound),
  ladder: null,
});

/** A round from before single entries could get more readings. */
export const upcastEven = (stored: unknown): Round => ({ ...(stored as ThirdRound), more: {} });
