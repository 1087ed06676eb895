import fc from 'fast-check';
import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';
import { bestByTrying, smallProblem } from './brute-force.suite';
import { UnsoundProblem } from './check-problem';
import { type Assignment, AssignmentAborted, InfeasibleAssignment, solveAssignment } from './solve-assignment';
import { verifyAssignment } from './verify-assignment';

const seeded = (numRuns: number) => ({ seed: 20_211_202, numRuns });

/** The assignment, undefined where there is none. */
function solved(problem: AssignmentProblem, seed = 0): Assignment | undefined {
  try {
    return solveAssignment(problem, { seed });
  } catch (error) {
    if (error instanceof InfeasibleAssignment) return undefined;
    throw error;
  }
}

function refusalOf(solve: () => Assignment): unknown {
  try {
    return solve();
  } catch (error) {
    return error;
  }
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function larger(change: (random: () => number, at: number) => number, max = 14, min = 0): AssignmentProblem {
  const random = generator(7);
  return {
    entries: Array.from({ length: 120 }, (_, e) => ({ id: `e${e}`, judges: 3 })),
    judges: Array.from({ length: 30 }, (_, j) => ({ id: `j${j}`, min, max, group: `g${j % 6}` })),
    scores: Int32Array.from({ length: 120 * 30 }, (_, at) => change(random, at)),
  };
}

const largerProblems: readonly (readonly [string, AssignmentProblem])[] = [
  ['scores at random', larger((random) => Math.floor(random() * 1000))],
  ['every place taken', larger((random) => Math.floor(random() * 1000), 12)],
  ['every place taken and wanted', larger((random) => Math.floor(random() * 1000), 12, 12)],
  ['minima that bind', larger((random, at) => Math.floor(random() * 100) + (at % 30) * 9, 30, 11)],
  ['all alike', larger(() => 5, 12)],
  ['mostly alike', larger((random) => (random() < 0.85 ? 0 : Math.floor(random() * 50)), 12, 10)],
  ['many conflicts', larger((random) => (random() < 0.6 ? NOT_ALLOWED : Math.floor(random() * 50)))],
  ['one judge of a group', { ...larger((random, at) => Math.floor(random() * 50) + (at % 6) * 40), perGroup: 1 }],
  ['favourites of all', larger((random, at) => (at % 30 < 12 ? 900 : 0) + Math.floor(random() * 50), 12)],
];

describe('solveAssignment', () => {
  it('finds the greatest total there is, or that there is none, and its proof holds', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const result = solved(problem);
        expect(result?.total).toBe(bestByTrying(problem));
        if (result) expect(verifyAssignment(problem, result)).toEqual({ ok: true, problems: [], gap: 0n });
        if (result) expect(result.gap).toBe(0);
      }),
      seeded(700),
    );
  });

  it.each(largerProblems)('proves its result where pairs are left out of the core: %s', (_, problem) => {
    const result = solveAssignment(problem);
    expect(verifyAssignment(problem, result)).toEqual({ ok: true, problems: [], gap: 0n });
    expect(result.gap).toBe(0);
    expect(solveAssignment(problem, { seed: 5 }).total).toBe(result.total);
  });

  it('chooses the textbook assignment (Kuhn 1955, his example of four individuals and jobs)', () => {
    const qualified = [1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1];
    const one = (id: number) => ({ id: String(id), judges: 1, min: 0, max: 1 });
    const problem = {
      entries: [1, 2, 3, 4].map(one),
      judges: [5, 6, 7, 8].map(one),
      scores: Int32Array.from(qualified),
    };
    expect(solveAssignment(problem).total).toBe(3);
  });

  it('gives the same total however entries and judges are ordered and named', () => {
    fc.assert(
      fc.property(smallProblem, fc.infiniteStream(fc.nat()), (problem, stream) => {
        const order = (count: number) => {
          const keys = Array.from({ length: count }, (_, at) => [Number(stream.next().value), at] as const);
          return keys.sort(([a], [b]) => a - b).map(([, at]) => at);
        };
        const [entries, judges] = [order(problem.entries.length), order(problem.judges.length)];
        const permuted: AssignmentProblem = {
          ...problem,
          entries: entries.map((e, at) => ({ ...problem.entries[e]!, id: `other ${at}` })),
          judges: judges.map((j) => problem.judges[j]!),
          scores: Int32Array.from(
            entries.flatMap((e) => judges.map((j) => problem.scores[e * problem.judges.length + j]!)),
          ),
          fixed: problem.fixed!.map(([e, j]) => [entries.indexOf(e), judges.indexOf(j)] as const),
        };
        expect(solved(permuted, 3)?.total).toBe(solved(problem)?.total);
      }),
      seeded(250),
    );
  });

  it('changes only the total, by as much for each judge, when a whole row is worth more', () => {
    const [, problem] = largerProblems[7]!;
    const scores = problem.scores.map((score, at) => (Math.floor(at / 30) === 17 ? score + 1000 : score));
    const [before, after] = [solveAssignment(problem), solveAssignment({ ...problem, scores })];
    expect(after.total).toBe(before.total + 3 * 1000);
    expect(verifyAssignment(problem, { ...after, total: before.total }).problems).toContainEqual(
      expect.objectContaining({ code: 'NOT_PROVED_BEST' }),
    );
    expect(verifyAssignment(problem, { ...after, total: before.total, prices: before.prices }).ok).toBe(true);
  });

  it('repeats itself with the same seed', () => {
    const [, problem] = largerProblems[4]!;
    expect(solveAssignment(problem, { seed: 9 }).readers).toEqual(solveAssignment(problem, { seed: 9 }).readers);
    expect(solveAssignment(problem, { seed: 9 }).readers).not.toEqual(solveAssignment(problem, { seed: 8 }).readers);
  });

  it('keeps prices that people can read where every place is taken', () => {
    const { prices } = solveAssignment(largerProblems[1]![1]);
    expect(Math.max(...prices.judges)).toBeLessThan(1000);
    expect(Math.min(...prices.judges)).toBe(0);
  });

  it('says which readings are missing where there are too few places', () => {
    const problem = { ...larger(() => 5), judges: larger(() => 5).judges.map((judge) => ({ ...judge, max: 11 })) };
    const refusal = refusalOf(() => solveAssignment(problem)) as InfeasibleAssignment;
    expect(refusal).toBeInstanceOf(InfeasibleAssignment);
    expect(refusal.unread.reduce((sum, { missing }) => sum + missing, 0)).toBe(3 * 120 - 11 * 30);
  });

  it('takes fixed pairs whatever their score, and refuses more of them than fit', () => {
    const entries = [{ id: 'e', judges: 1 }];
    const judges = [
      { id: 'a', min: 0, max: 1 },
      { id: 'b', min: 0, max: 1 },
    ];
    const problem = { entries, judges, scores: Int32Array.of(NOT_ALLOWED, 5), fixed: [[0, 0]] as const };
    expect(solveAssignment(problem)).toMatchObject({ readers: [[0]], total: 0 });
    const both = () => solveAssignment({ ...problem, fixed: [...problem.fixed, [0, 1]] });
    expect(refusalOf(both)).toMatchObject({ contradiction: { code: 'FIXED_EXCEEDS_ENTRY', entry: 0 } });
  });

  it('stops when it is told to, and says how far it has come', () => {
    const [, problem] = largerProblems[0]!;
    expect(() => solveAssignment(problem, { signal: { aborted: true } })).toThrow(AssignmentAborted);
    const rounds: number[] = [];
    solveAssignment(problem, { onProgress: (progress) => rounds.push(progress.rounds) });
    expect(rounds[0]).toBe(1);
  });

  it.each([
    [
      'judges[1].id',
      {
        judges: [
          { id: 'a', min: 0, max: 1 },
          { id: 'a', min: 0, max: 1 },
        ],
      },
    ],
    [
      'judges[0].min',
      {
        judges: [
          { id: 'a', min: 2, max: 1 },
          { id: 'b', min: 0, max: 1 },
        ],
      },
    ],
    ['entries[0].judges', { entries: [{ id: 'e', judges: 1.5 }] }],
    ['entries', { entries: [{ id: 'e', judges: 2 ** 23 }] }],
    ['scores', { scores: Int32Array.of(1) }],
    ['fixed[0][1]', { fixed: [[0, 2]] as const }],
    [
      'fixed[1]',
      {
        fixed: [
          [0, 1],
          [0, 1],
        ] as const,
      },
    ],
    ['perGroup', { perGroup: -1 }],
  ])('refuses a problem whose parts do not fit together: %s', (path, change) => {
    const judges = ['a', 'b'].map((id) => ({ id, min: 0, max: 1 }));
    const sound: AssignmentProblem = { entries: [{ id: 'e', judges: 1 }], judges, scores: Int32Array.of(1, 2) };
    const refusal = refusalOf(() => solveAssignment({ ...sound, ...change }));
    expect(refusal).toBeInstanceOf(UnsoundProblem);
    expect(refusal).toMatchObject({ path });
  });
});
