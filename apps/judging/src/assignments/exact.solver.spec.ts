import { DomainError } from '@champions/kernel';
import { type AssignmentProblem, NOT_ALLOWED } from './domain/assignment-problem';
import { ExactSolver } from './exact.solver';

interface Shape {
  readonly entries: number;
  readonly judges: number;
  readonly readings: number;
  readonly max?: number;
  readonly language?: string;
  readonly conflicts?: readonly (readonly [entry: number, judge: number])[];
  readonly fixed?: AssignmentProblem['fixed'];
}

function problem({ entries, judges, readings, max = entries, conflicts = [], fixed = [], ...rest }: Shape) {
  const scores = new Int32Array(entries * judges);
  for (const [entry, judge] of conflicts) scores[entry * judges + judge] = NOT_ALLOWED;
  return {
    entries: Array.from({ length: entries }, (_, n) => ({ id: `entry-${String(n)}`, judges: readings, ...rest })),
    judges: Array.from({ length: judges }, (_, n) => ({
      id: `judge-${String(n)}`,
      name: `Judge ${String(n)}`,
      min: 0,
      max,
    })),
    ...{ scores, fixed, coverage: [], likeness: [], keep: [], lot: null, roundId: 'round-1' },
    goal: 'total' as const,
  };
}

const solver = new ExactSolver();
const loadsOf = (readers: readonly (readonly number[])[], judges: number) =>
  Array.from({ length: judges }, (_, judge) => readers.filter((one) => one.includes(judge)).length);
const refusal = async (of: AssignmentProblem) => {
  const error: unknown = await solver.solve(of).catch((thrown: unknown) => thrown);
  const { code, params, fields } = error as DomainError;
  return { code, params, ways: fields.map((field) => [field.code, field.params]) };
};

describe('the exact solver of the service', () => {
  it('gives the best fit among those with even loads', async () => {
    const given = problem({ entries: 2, judges: 4, readings: 1 });
    given.scores.set([0, 0, 7, 0, 0, 0, 0, 9]);
    await expect(solver.solve(given)).resolves.toEqual({
      ...{ readers: [[2], [3]], total: 16, gap: { total: 0, worst: 0 } },
    });
  });

  it('lets nobody read much more than the others, also around what stands', async () => {
    const fixed = [0, 1, 2].map((entry) => [entry, 0] as const);
    const even = await solver.solve(problem({ entries: 8, judges: 4, readings: 2, fixed }));
    expect(loadsOf(even.readers, 4)).toEqual([4, 4, 4, 4]);
    const odd = await solver.solve(problem({ entries: 31, judges: 7, readings: 3 }));
    expect(loadsOf(odd.readers, 7).sort()).toEqual([13, 13, 13, 13, 13, 14, 14]);
  });

  it('raises the loads as far as conflicts ask for it', async () => {
    const conflicts = [0, 1, 2, 3, 4, 5].flatMap((entry) => [1, 2].map((judge) => [entry, judge] as const));
    const { readers } = await solver.solve(problem({ entries: 6, judges: 3, readings: 1, conflicts }));
    expect(readers).toEqual(Array(6).fill([0]));
  });

  it('covers each entry with one of those named, and keeps judges of one group apart', async () => {
    const given = problem({ entries: 2, judges: 4, readings: 2, max: 2 });
    given.scores.set([9, 9, 0, 0, 9, 9, 0, 0]);
    const coverage = [0, 1].map((entry) => ({ entry, judges: [2 + entry], atLeast: 1 }));
    const { readers, total } = await solver.solve({ ...given, coverage });
    expect([readers.map((its, entry) => its.includes(2 + entry)), total]).toEqual([[true, true], 18]);
    const grouped = given.judges.map((judge, n) => (n < 2 ? { ...judge, group: 'Peru' } : judge));
    const apart = await solver.solve({ ...given, judges: grouped, perGroup: 1 });
    expect(apart.readers.every((its) => !(its.includes(0) && its.includes(1)))).toBe(true);
    const impossible = { ...given, coverage: [{ entry: 0, judges: [], atLeast: 1 }] };
    expect(await refusal(impossible)).toEqual({ code: 'NOT_COVERABLE', params: { entries: 1 }, ways: [] });
  });

  it('serves the worst-served entry best where that is asked for', async () => {
    const given = problem({ entries: 2, judges: 2, readings: 1 });
    given.scores.set([10, 6, 6, 1]);
    expect((await solver.solve(given)).readers).toEqual([[1], [0]]);
    given.scores.set([10, 4, 4, 1]);
    expect((await solver.solve({ ...given, goal: 'worst-served' })).readers).toEqual([[1], [0]]);
  });

  it('keeps several limits on likeness, for the worst-served and beside languages', async () => {
    const given = problem({ entries: 4, judges: 6, readings: 2, max: 2 });
    given.scores.set([9, 8, 7, 1, 1, 1, 9, 8, 7, 1, 1, 1, 9, 8, 7, 2, 2, 2, 9, 8, 7, 2, 2, 2]);
    const economies = ['peru', 'peru', 'peru', 'chile', 'chile', undefined];
    const grouped = given.judges.map((judge, n) => ({ ...judge, ...(economies[n] && { group: economies[n] }) }));
    const houses = ['bank', undefined, undefined, 'bank', undefined, 'bank'];
    const limited = {
      ...{ ...given, judges: grouped, perGroup: 1, likeness: [{ by: 'organisation', most: 1, groups: houses }] },
      coverage: [0, 1, 2, 3].map((entry) => ({ entry, judges: [0, 1, 2], atLeast: 1 })),
    };
    for (const goal of ['total', 'worst-served'] as const) {
      const { readers, gap } = await solver.solve({ ...limited, goal });
      expect(gap).toEqual({ total: 0, worst: 0 });
      for (const its of readers) {
        for (const groups of [economies, houses]) {
          const alike = its.flatMap((judge) => groups[judge] ?? []);
          expect(new Set(alike).size).toBe(alike.length);
        }
        expect(its.some((judge) => judge < 3)).toBe(true);
      }
    }
    const impossible = { ...limited, likeness: [{ by: 'organisation', most: 1, groups: houses.map(() => 'bank') }] };
    expect(await refusal({ ...impossible, coverage: [] })).toEqual({ code: 'LIMITS_TOGETHER', params: {}, ways: [] });
  });

  it('draws a lot that nobody can steer, the same from the same seed', async () => {
    const given = problem({ entries: 12, judges: 6, readings: 2 });
    for (let entry = 0; entry < 12; entry++) given.scores.set([9, 9, 0, 0, 0, 0], entry * 6);
    const draw = async (seed: string, percent = 50) =>
      (await solver.solve({ ...given, lot: { seed, percent } })).readers;
    const first = await draw('0123456789abcdef');
    expect(await draw('0123456789abcdef')).toEqual(first);
    expect(await draw('fedcba9876543210')).not.toEqual(first);
    expect(loadsOf(first, 6)).toEqual([4, 4, 4, 4, 4, 4]);
    const few = problem({ entries: 2, judges: 3, readings: 2 });
    expect(await refusal({ ...few, lot: { seed: 'ab', percent: 60 } })).toEqual({
      ...{ code: 'CHANCE_TOO_LOW', params: { percent: 60 }, ways: [] },
    });
  });

  it('draws a lot within several limits and for the worst-served, and says which limits cross', async () => {
    const given = problem({ entries: 6, judges: 6, readings: 2, max: 3 });
    for (let entry = 0; entry < 6; entry++) given.scores.set([9, 9, 5, 5, 1, 1], entry * 6);
    const economies = ['peru', 'peru', 'peru', 'chile', 'chile', 'chile'];
    const houses = ['bank', 'bank', 'school', 'shop', 'shop', undefined];
    const limited = {
      ...{ ...given, judges: given.judges.map((judge, n) => ({ ...judge, group: economies[n]! })), perGroup: 1 },
      likeness: [{ by: 'organisation', most: 1, groups: houses }],
      lot: { seed: '0123', percent: 80 },
    };
    for (const goal of ['total', 'worst-served'] as const) {
      const { readers, gap } = await solver.solve({ ...limited, goal });
      expect(gap).toEqual({ total: 0, worst: 0 });
      expect(readers.map((its) => its.map((judge) => economies[judge]))).toEqual(Array(6).fill(['peru', 'chile']));
    }
    const across = [{ by: 'organisation', most: 1, groups: ['bank', undefined, undefined, 'bank', 'bank', undefined] }];
    expect(await refusal({ ...limited, likeness: across })).toMatchObject({ code: 'LOT_LIKENESS_CROSSES' });
    const coverage = [{ entry: 3, judges: [0, 1, 3, 4], atLeast: 1 }];
    expect(await refusal({ ...limited, coverage })).toMatchObject({ code: 'LOT_LANGUAGES_CROSS' });
  });

  it('begins with what it found before, comes to the same total and changes no more than it must', async () => {
    const given = problem({ entries: 40, judges: 10, readings: 2, max: 9 });
    for (let at = 0; at < 400; at++) given.scores[at] = (at * 7_919) % 5;
    const round = (roundId: string) => ({ ...given, roundId });
    const { readers } = await solver.solve(round('round-7'));
    const keep = readers.flatMap((its, entry) => its.map((judge) => [entry, judge] as const));
    const gone = readers[0]![0]!;
    const changed = { ...round('round-7'), scores: given.scores.slice(), keep };
    changed.scores[gone] = NOT_ALLOWED;
    const [warm, cold] = [await solver.solve(changed), await solver.solve({ ...changed, roundId: 'round-8' })];
    const kept = (found: typeof warm) => keep.filter(([entry, judge]) => found.readers[entry]!.includes(judge)).length;
    expect([warm.total, kept(warm)]).toEqual([cold.total, kept(cold)]);
    expect(warm.readers[0]).not.toContain(gone);
    expect(kept(warm)).toBeGreaterThan(70);
  });

  it('is given up when it is told to', async () => {
    const giveUp = new AbortController();
    const solving = solver.solve(problem({ entries: 400, judges: 60, readings: 3 }), giveUp.signal, () => {
      giveUp.abort(new Error('cancelled'));
    });
    await expect(solving).rejects.toThrow('cancelled');
  });

  it('says what is missing and what would mend it', async () => {
    expect(await refusal(problem({ entries: 10, judges: 4, readings: 3, max: 7 }))).toEqual({
      code: 'TOO_FEW_READINGS',
      params: { entries: 10, judges: 4, needed: 30, available: 28, missing: 2 },
      ways: expect.arrayContaining([
        ['RAISE_LOAD_OF_ALL', { to: 8 }],
        ['ADD_JUDGES', { count: 1, load: 7 }],
      ]) as unknown,
    });
    const conflicts = [0, 1, 2].map((judge) => [0, judge] as const);
    const few = await refusal(problem({ entries: 2, judges: 4, readings: 2, conflicts, language: 'es' }));
    expect([few.code, few.params]).toEqual([
      'TOO_FEW_READINGS',
      { entries: 1, judges: 0, needed: 2, available: 1, missing: 1 },
    ]);
    expect(few.ways).toContainEqual(['ADD_READERS', { count: 1, language: 'es', load: 2 }]);
  });
});
