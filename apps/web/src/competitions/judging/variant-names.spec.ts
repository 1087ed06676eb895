import { letterOf, percentFrom } from './variant-names';

describe('variants', () => {
  it('are named in the order in which they were worked out', () => {
    const variants = Array.from({ length: 28 }, (_, n) => ({ variantId: String(27 - n) }));
    expect(['0', '1', '25', '26', '27', 'x'].map((id) => letterOf(variants, id))).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      '',
    ]);
  });

  it('are compared in per cent, in tenths where it is little', () => {
    expect([100, 97, 110, 99.8, 100.01].map((score) => percentFrom(score, 100))).toEqual([0, -3, 10, -0.2, 0.1]);
    expect([percentFrom(5, 0), percentFrom(0, 0)]).toEqual([null, 0]);
  });
});
