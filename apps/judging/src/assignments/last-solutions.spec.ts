import type { Remembered } from './domain/solve-keeping';
import { LastSolutions } from './last-solutions';

const solution = (length: number) => ({ problem: { scores: { length } } }) as unknown as Remembered;

it('keeps the last solution of each round while there is room, and forgets the oldest', () => {
  const last = new LastSolutions();
  const [first, second, third] = [solution(5_000_000), solution(5_000_000), solution(6_000_000)];
  last.keep('round-1', first);
  last.keep('round-2', second);
  last.keep('round-1', first);
  last.keep('round-3', third);
  expect(['round-1', 'round-2', 'round-3'].map((id) => last.of(id))).toEqual([first, undefined, third]);
  last.keep('round-1', solution(13_000_000));
  expect(last.of('round-1')).toBeUndefined();
});
