import fc from 'fast-check';
import type { AssignmentProblem } from './assignment-problem';
import { smallProblem } from './brute-force.suite';
import { type Assignment, InfeasibleAssignment, solveAssignment } from './solve-assignment';
import { verifyAssignment } from './verify-assignment';

const seeded = (numRuns: number) => ({ seed: 20_211_202, numRuns });

const solvable = smallProblem.map((problem) => ({ problem, result: attempt(problem) })).filter(hasResult);

function attempt(problem: AssignmentProblem): Assignment | undefined {
  try {
    return solveAssignment(problem);
  } catch (error) {
    if (error instanceof InfeasibleAssignment) return undefined;
    throw error;
  }
}

function hasResult(one: { problem: AssignmentProblem; result: Assignment | undefined }): one is {
  problem: AssignmentProblem;
  result: Assignment;
} {
  return one.result !== undefined && one.problem.entries.some(({ judges }) => judges > 0);
}

const codes = (problem: AssignmentProblem, result: Parameters<typeof verifyAssignment>[1]) =>
  verifyAssignment(problem, result).problems.map(({ code }) => code);

// Two entries of one judge each: the best total is 9 + 8.
const problem: AssignmentProblem = {
  entries: [
    { id: 'e0', judges: 1 },
    { id: 'e1', judges: 1 },
  ],
  judges: [
    { id: 'a', min: 0, max: 1, group: 'x' },
    { id: 'b', min: 1, max: 1, group: 'x' },
    { id: 'c', min: 0, max: 2 },
  ],
  scores: Int32Array.of(9, 2, 1, 7, 8, -2_147_483_648),
};
const result = solveAssignment(problem);

describe('verifyAssignment', () => {
  it('takes a proved result', () => {
    expect(verifyAssignment(problem, result)).toEqual({ ok: true, problems: [], gap: 0n });
  });

  it.each([
    ['a better one was possible', { readers: [[1], [0]], total: 9 }, ['NOT_PROVED_BEST', 'WRONG_GAP']],
    ['another total', { total: 18 }, ['WRONG_TOTAL']],
    ['a gap that is none', { gap: 1 }, ['WRONG_GAP']],
    [
      'an entry without judges',
      { readers: [[0], []], total: 9 },
      expect.arrayContaining(['WRONG_NUMBER_OF_JUDGES', 'BELOW_MINIMUM']),
    ],
    ['a judge of two', { readers: [[1], [1]], total: 10 }, expect.arrayContaining(['ABOVE_MAXIMUM'])],
    ['a judge twice', { readers: [[0], [1, 1]], total: 25 }, expect.arrayContaining(['JUDGE_TWICE'])],
    ['a pair that must not be', { readers: [[1], [2]], total: 2 }, expect.arrayContaining(['NOT_ALLOWED'])],
    ['a judge that does not exist', { readers: [[0], [7]], total: 9 }, expect.arrayContaining(['UNKNOWN_JUDGE'])],
    ['entries left out', { readers: [[0]] }, ['WRONG_SIZE']],
    ['prices left out', { prices: { entries: [0, 0], judges: [] } }, ['WRONG_SIZE']],
    ['half a price', { prices: { ...result.prices, judges: [0.5, 0, 0] } }, ['NOT_A_PRICE']],
    ['no number for a price', { prices: { ...result.prices, entries: [Number.NaN, 0] } }, ['NOT_A_PRICE']],
    ['a price too large to be exact', { prices: { ...result.prices, entries: [2 ** 52, 0] } }, ['NOT_A_PRICE']],
  ])('refuses %s', (_, change, found) => {
    expect(codes(problem, { ...result, ...change })).toEqual(found);
  });

  it('refuses what breaks a fixed pair or the limit of a group, and a group price that pays', () => {
    expect(codes({ ...problem, fixed: [[0, 2]] }, result)).toContain('FIXED_PAIR_MISSING');
    const pair = {
      ...problem,
      entries: [
        { id: 'e0', judges: 2 },
        { id: 'e1', judges: 0 },
      ],
    };
    const both = solveAssignment(pair);
    expect(both.readers).toEqual([[0, 1], []]);
    expect(codes({ ...pair, perGroup: 1 }, both)).toContain('TOO_MANY_OF_GROUP');
    const paying = { ...result, prices: { ...result.prices, groups: [[0, 'x', -1]] as const } };
    expect(codes(problem, paying)).toEqual(['NOT_A_PRICE']);
  });

  it('never takes a worse assignment, whatever prices come with it', () => {
    fc.assert(
      fc.property(solvable, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }), (one, noise) => {
        const { prices, total } = one.result;
        const entries = prices.entries.map((price, e) => price + noise[e]!);
        const judges = prices.judges.map((price, j) => price + noise[4 + j]!);
        const { gap } = verifyAssignment(one.problem, { ...one.result, prices: { ...prices, entries, judges } });
        expect(gap).toBeGreaterThanOrEqual(0n);
        const worse = verifyAssignment(one.problem, { ...one.result, total: total - 1 });
        expect(worse.ok).toBe(false);
      }),
      seeded(200),
    );
  });

  it('refuses a result in which a pair was swapped', () => {
    fc.assert(
      fc.property(solvable, fc.nat(), fc.nat(), (one, pick, other) => {
        const all = one.result.readers.flatMap((its, entry) => its.map((judge) => ({ entry, judge })));
        const { entry, judge } = all[pick % all.length]!;
        const to = other % one.problem.judges.length;
        const its = one.result.readers[entry]!;
        fc.pre(!its.includes(to));
        const row = entry * one.problem.judges.length;
        const gain = one.problem.scores[row + to]! - one.problem.scores[row + judge]!;
        fc.pre(gain !== 0);
        const readers = one.result.readers.map((old, e) =>
          e === entry ? its.map((j) => (j === judge ? to : j)) : old,
        );
        const total = one.result.total + gain;
        expect(verifyAssignment(one.problem, { ...one.result, readers }).ok).toBe(false);
        expect(verifyAssignment(one.problem, { ...one.result, readers, total }).ok).toBe(false);
      }),
      seeded(200),
    );
  });

  it('refuses a price that was changed wherever that price proves anything', () => {
    fc.assert(
      fc.property(solvable, fc.nat(), (one, pick) => {
        const wanting = one.problem.entries.flatMap(({ judges }, e) => {
          return judges > one.problem.fixed!.filter(([entry]) => entry === e).length ? [e] : [];
        });
        fc.pre(wanting.length > 0);
        const entry = wanting[pick % wanting.length]!;
        const entries = one.result.prices.entries.map((price, e) => (e === entry ? price + 2 ** 40 : price));
        const { prices } = one.result;
        expect(codes(one.problem, { ...one.result, prices: { ...prices, entries } })).toContain('NOT_PROVED_BEST');
      }),
      seeded(150),
    );
  });
});
