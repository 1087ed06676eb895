import type { LadderStep } from '@champions/contracts';
import { bare, keyOf, missingSteps, moved, withStep } from './ladder';

const steps: readonly LadderStep[] = [
  { step: 'criterion', criterion: 'reach' },
  { step: 'fewer-abstentions' },
  { step: 'lot' },
];
const keys = (some: readonly LadderStep[]) => some.map(keyOf);

describe('the order in which ties are broken', () => {
  it('is changed step by step, and the lot stays last', () => {
    expect(keys(moved(steps, 1, -1))).toEqual(['fewer-abstentions', 'criterion reach', 'lot']);
    expect(moved(steps, 1, 1)).toEqual(steps);
    expect(moved(steps, 0, -1)).toEqual(steps);
    expect(moved(steps, 2, -1)).toEqual(steps);
    expect(keys(withStep(steps, { step: 'head-to-head' }))).toEqual([
      ...['criterion reach', 'fewer-abstentions', 'head-to-head', 'lot'],
    ]);
  });

  it('knows what could be added, and is sent without names', () => {
    const rubric = ['reach', 'plan'].map((key) => ({ key, name: { en: key } }));
    expect(keys(missingSteps(steps, rubric))).toEqual(['criterion plan', 'head-to-head']);
    expect(missingSteps(steps, rubric).map(bare)[0]).toEqual({ step: 'criterion', criterion: 'plan' });
  });
});
