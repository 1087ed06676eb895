import fc from 'fast-check';
import { InfeasibleAssignment, solveAssignment, totalOf } from '@champions/assignment';
import { NOT_ALLOWED } from './assignment-problem';
import { solveKeeping } from './solve-keeping';

const problem = (scores: readonly number[], entries: number, wanted = 1, max = 2) => ({
  entries: Array.from({ length: entries }, (_, n) => ({ id: `entry-${String(n)}`, judges: wanted })),
  judges: Array.from({ length: scores.length / entries }, (_, n) => ({ id: `judge-${String(n)}`, min: 0, max })),
  scores: Int32Array.from(scores),
});

it('keeps as many pairs as the greatest total allows', () => {
  const same = problem([5, 5, 5, 5, 5, 5], 2, 1, 1);
  expect(solveKeeping(same, [[0, 2], [1, 0]]).readers).toEqual([[2], [0]]); // prettier-ignore
  const better = problem([5, 5, 4, 5, 5, 5], 2, 1, 1);
  expect(solveKeeping(better, [[0, 2], [1, 0]])).toMatchObject({ readers: [[1], [0]], total: 10 }); // prettier-ignore
});

it('comes to what solving anew comes to, after whatever change', () => {
  const score = fc.constantFrom(NOT_ALLOWED, 0, 1, 2, 3, 900);
  const shape = fc.record({ entries: fc.integer({ min: 1, max: 5 }), judges: fc.integer({ min: 2, max: 5 }) });
  const change = shape.chain(({ entries, judges }) => {
    const scores = fc.array(score, { minLength: entries * judges, maxLength: entries * judges });
    return fc.record({ before: scores, now: scores, entries: fc.constant(entries), wanted: fc.constantFrom(1, 2) });
  });
  fc.assert(
    fc.property(change, ({ before, now, entries, wanted }) => {
      const [first, changed] = [problem(before, entries, wanted, 3), problem(now, entries, wanted, 3)];
      let best: number;
      try {
        solveAssignment(first);
        best = solveAssignment(changed).total;
      } catch (error) {
        if (error instanceof InfeasibleAssignment) return;
        throw error;
      }
      const { readers, remember } = solveKeeping(first, []);
      const pairs = readers.flatMap((its, entry) => its.map((judge) => [entry, judge] as const));
      const [warm, cold] = [solveKeeping(changed, pairs, remember), solveKeeping(changed, pairs)];
      const kept = (solution: typeof warm) => pairs.filter(([e, j]) => solution.readers[e]?.includes(j)).length;
      expect([warm.total, totalOf(changed, warm.readers)]).toEqual([best, best]);
      expect([cold.total, kept(cold)]).toEqual([best, kept(warm)]);
    }),
    { seed: 20211208, numRuns: 300 },
  );
});

it('does without where scores are too large to count many times over', () => {
  const large = problem([2_000_000_000, 1, 1, 2_000_000_000], 2);
  expect(solveKeeping(large, [[0, 1]]).total).toBe(4_000_000_000);
});
