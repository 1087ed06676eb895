import { xoshiro128 } from './xoshiro128';

it('is xoshiro128**: the first numbers from the state 1, 2, 3, 4 (test vector of the Rust crate rand_xoshiro)', () => {
  const random = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, () => random.next())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});
