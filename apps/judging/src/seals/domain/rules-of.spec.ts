import { criteriaByWeight } from '@champions/ranking';
import { rulesOf } from './rules-of';

const rubric = [
  { key: 'plan', weight: 0.25, min: 0, scale: 10 },
  { key: 'cost', weight: 0.25, min: 0, scale: 10 },
  { key: 'reach', weight: 0.5, min: 0, scale: 10 },
];
const round = { roundId: 'round-1', competitionId: 'competition-1', rubric };
const steps = (ladder: Parameters<typeof rulesOf>[0]['ladder'], criteria = rubric) =>
  rulesOf({ ...round, ladder, rubric: criteria }, 'c0ffee').ladder.steps;

describe('the rules of a round', () => {
  it('break ties as its competition declared', () => {
    const declared = [
      { step: 'head-to-head' as const },
      { step: 'criterion' as const, criterion: 'plan' },
      { step: 'lot' as const },
    ];
    expect(steps(declared)).toEqual(declared);
    // A final has a rubric of its own; what is not in it breaks no tie there.
    expect(steps(declared, rubric.slice(1))).toEqual([{ step: 'head-to-head' }, { step: 'lot' }]);
  });

  it('break ties by the criteria’s weights, abstentions and a lot where nothing was declared', () => {
    expect(steps(null)).toEqual([
      ...criteriaByWeight({ plan: 0.25, cost: 0.25, reach: 0.5 }),
      ...[{ step: 'fewer-abstentions' }, { step: 'lot' }],
    ]);
  });
});
