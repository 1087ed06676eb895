import { follows, positionOf } from './position';

describe('positions', () => {
  it('order by era before sequence', () => {
    expect(positionOf({ era: 2, sequence: 1 })).toBeGreaterThan(positionOf({ era: 1, sequence: 999_999 }));
  });

  it('start at 1 and follow without a gap', () => {
    expect(follows(undefined, { era: 1, sequence: 1 })).toBe(true);
    expect(follows(undefined, { era: 1, sequence: 2 })).toBe(false);
    expect(follows(positionOf({ era: 1, sequence: 4 }), { era: 1, sequence: 5 })).toBe(true);
    expect(follows(positionOf({ era: 1, sequence: 4 }), { era: 1, sequence: 6 })).toBe(false);
  });

  it('start again in a new era', () => {
    expect(follows(positionOf({ era: 1, sequence: 4 }), { era: 2, sequence: 1 })).toBe(true);
    expect(follows(positionOf({ era: 2, sequence: 4 }), { era: 1, sequence: 1 })).toBe(false);
  });
});
