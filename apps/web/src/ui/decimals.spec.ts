import { decimalsOf } from './decimals';

describe('decimals of a column', () => {
  it('are one, and more where two that differ would look equal', () => {
    expect(decimalsOf([62, 63.667, 54.5, null])).toEqual([1, 1, 1, 0]);
    expect(decimalsOf([63.667, 63.7, 63.667, 54.5])).toEqual([2, 2, 2, 1]);
    expect(decimalsOf([63.667, 63.671, 63.7])).toEqual([3, 3, 2]);
  });
});
