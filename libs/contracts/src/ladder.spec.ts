import { type Ladder, ladderOf, ladderSchema, namedLadder } from './ladder';
import type { Rubric } from './shapes';

const rubric: Rubric = [
  { key: 'plan', name: { en: 'Plan' }, weight: 0.3, scale: 10 },
  { key: 'reach', name: { en: 'Reach' }, weight: 0.4, scale: 10 },
  { key: 'cost', name: { en: 'Cost' }, weight: 0.3, scale: 10 },
];
const declared: Ladder = [{ step: 'head-to-head' }, { step: 'criterion', criterion: 'plan' }, { step: 'lot' }];

describe('a tie-break ladder', () => {
  it('is what was declared', () => {
    expect(ladderOf(declared, rubric)).toEqual(declared);
    expect(namedLadder(declared, rubric)[1]).toEqual({ step: 'criterion', criterion: 'plan', name: { en: 'Plan' } });
  });

  it('leaves out, in a round with a rubric of its own, criteria that are not in it', () => {
    expect(ladderOf(declared, rubric.slice(1))).toEqual([{ step: 'head-to-head' }, { step: 'lot' }]);
  });

  it('is criteria by weight, fewer abstentions and a lot where nothing was declared', () => {
    for (const nothing of [null, undefined])
      expect(ladderOf(nothing, rubric).map((one) => ('criterion' in one ? one.criterion : one.step))).toEqual([
        ...['reach', 'cost', 'plan', 'fewer-abstentions', 'lot'],
      ]);
  });

  it('takes criteria in the order of their weights, of one weight by key', () => {
    const weighed = [
      { key: 'b', weight: 1 },
      { key: 'a', weight: 1 },
      { key: 'c', weight: 2 },
    ];
    expect(ladderOf(null, weighed).slice(0, 3)).toEqual([
      { step: 'criterion', criterion: 'c' },
      { step: 'criterion', criterion: 'a' },
      { step: 'criterion', criterion: 'b' },
    ]);
  });

  it('has no step for a gate that weighs nothing, unless that was declared', () => {
    const gate = { key: 'legal', name: { en: 'Legal' }, weight: 0, scale: 1, kind: 'pass-fail' } as const;
    expect(ladderOf(null, [gate, ...rubric])).toEqual(ladderOf(null, rubric));
    const first: Ladder = [{ step: 'criterion', criterion: 'legal' }, { step: 'lot' }];
    expect(ladderOf(first, [gate, ...rubric])).toEqual(first);
  });

  it('has steps that are known', () => {
    expect(ladderSchema.safeParse(declared).success).toBe(true);
    for (const broken of [[], [{ step: 'whim' }], [{ step: 'criterion' }]])
      expect(ladderSchema.safeParse(broken).success).toBe(false);
  });
});
