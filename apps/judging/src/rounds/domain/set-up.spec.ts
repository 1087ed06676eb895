import { DomainError } from '@champions/kernel';
import { toCriterion } from './criterion';
import { evolve, readingsOf, type Round, type RoundFact } from './round';
import { defaultSettings } from './round-settings';
import { changeSetUp, type SetUpChange } from './set-up';

const createdAt = new Date('2021-10-01T00:00:00Z');
const impact = toCriterion({ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 });
const setUp = { name: null, blind: [], economyConflicts: false, rubric: [impact], readings: 3 };
const assigned = { entries: 2, judges: 3, sheets: 6 };
const created: RoundFact = {
  ...{ type: 'created', roundId: 'round-1', competitionId: 'competition-1', ...setUp },
  ...{ ladder: null, settings: defaultSettings, createdAt },
};
const recorded: RoundFact = { type: 'assigned-recorded', assigned };
const opened: RoundFact = { type: 'opened', closesAt: null, assigned, at: createdAt };
const roundOf = (...given: RoundFact[]) => [created, ...given].reduce<Round | null>(evolve, null)!;

describe('the set-up of a round', () => {
  const refusal = (change: SetUpChange, round: Round) => {
    try {
      changeSetUp(change, round);
    } catch (error) {
      return (error as DomainError).fields.map(({ path, code }) => `${path} ${code}`);
    }
    return null;
  };

  it('changes until it opens, what is not named as it was', () => {
    const change = { name: { en: 'Final' }, blind: ['organisation' as const] };
    expect(changeSetUp(change, roundOf())).toEqual({ ...setUp, ...change });
    expect(changeSetUp({ readings: 3, name: undefined }, roundOf())).toBeNull();
    const after = roundOf({ type: 'set-up-changed', setUp: { ...setUp, readings: 2 } });
    expect([after.readings, after.rubric]).toEqual([2, [impact]]);
  });

  it('keeps what confirmed assignments went by, and all of it once judges are at work', () => {
    const change = { readings: 2, economyConflicts: true, name: { en: 'Final' } };
    expect(refusal(change, roundOf(recorded))).toEqual([
      'economyConflicts FIXED_ONCE_ASSIGNED',
      'readings FIXED_ONCE_ASSIGNED',
    ]);
    expect(refusal({ name: { en: 'Final' } }, roundOf(recorded))).toBeNull();
    expect(refusal({ name: { en: 'Final' } }, roundOf(recorded, opened))).toEqual(['name FIXED_ONCE_OPEN']);
  });

  it('adds up the readings that are asked for beyond those of every entry', () => {
    const asked: RoundFact = { type: 'readings-asked', entries: [{ entryId: 'a', readings: 1 }] };
    const round = roundOf(asked, asked);
    expect([readingsOf(round, 'a'), readingsOf(round, 'b')]).toEqual([5, 3]);
  });
});
