import { DomainError } from '@champions/kernel';
import fc from 'fast-check';
import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';
import { assignBalanced } from './balanced-greedy';

interface Shape {
  readonly entries: number;
  readonly judges: number;
  readonly readings: number;
  readonly conflicts?: readonly (readonly [entry: number, judge: number])[];
  readonly max?: number;
  readonly min?: number;
  readonly fixed?: AssignmentProblem['fixed'];
}

function problem({ entries, judges, readings, conflicts = [], max = entries, min = 0, fixed = [] }: Shape) {
  const scores = new Int32Array(entries * judges);
  for (const [entry, judge] of conflicts) scores[entry * judges + judge] = NOT_ALLOWED;
  return {
    entries: Array.from({ length: entries }, (_, n) => ({ id: `entry-${n}`, judges: readings })),
    judges: Array.from({ length: judges }, (_, n) => ({ id: `judge-${n}`, min, max })),
    scores,
    fixed,
  };
}

const loadsOf = (readers: readonly (readonly number[])[], judges: number): number[] =>
  Array.from({ length: judges }, (_, judge) => readers.filter((one) => one.includes(judge)).length);

const spreadOf = (loads: readonly number[]) => Math.max(...loads) - Math.min(...loads);

const refusal = (of: AssignmentProblem): DomainError => {
  try {
    assignBalanced(of);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('it was solved');
};

describe('the balanced assignment', () => {
  it('gives each entry exactly its judges, none twice, and loads within one of each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer(),
        (entries, judges, n) => {
          const readings = 1 + (Math.abs(n) % judges);
          const { readers } = assignBalanced(problem({ entries, judges, readings }));
          expect(readers.map((one) => new Set(one).size)).toEqual(Array(entries).fill(readings));
          expect(spreadOf(loadsOf(readers, judges))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('seats nobody on a conflict, and stays within one of balance while each judge has few', () => {
    const some = fc.record({
      entries: fc.integer({ min: 20, max: 60 }),
      judges: fc.integer({ min: 6, max: 12 }),
      picks: fc.array(fc.nat(), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(some, ({ entries, judges, picks }) => {
        // At most one conflict per entry, spread over the judges: three readings stay possible for all.
        const conflicts = [...new Set(picks.map((pick) => pick % entries))].map(
          (entry, n) => [entry, n % judges] as const,
        );
        const { readers } = assignBalanced(problem({ entries, judges, readings: 3, conflicts }));
        expect(readers.map((one) => one.length)).toEqual(Array(entries).fill(3));
        for (const [entry, judge] of conflicts) expect(readers[entry]).not.toContain(judge);
        expect(spreadOf(loadsOf(readers, judges))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds an assignment exactly when there is one, by trying all of small problems', () => {
    const small = fc.record({
      entries: fc.integer({ min: 1, max: 4 }),
      judges: fc.integer({ min: 2, max: 4 }),
      max: fc.integer({ min: 1, max: 4 }),
      allowed: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    });
    fc.assert(
      fc.property(small, ({ entries, judges, max, allowed }) => {
        const conflicts = Array.from({ length: entries * judges }, (_, n) => n)
          .filter((n) => !allowed[n])
          .map((n) => [Math.floor(n / judges), n % judges] as const);
        const given = problem({ entries, judges, readings: 2, conflicts, max });
        const possible = existsAssignment(given);
        if (!possible) {
          expect(refusal(given)).toBeInstanceOf(DomainError);
          return;
        }
        const { readers } = assignBalanced(given);
        expect(readers.map((one) => new Set(one).size)).toEqual(Array(entries).fill(2));
        expect(Math.max(...loadsOf(readers, judges))).toBeLessThanOrEqual(max);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what stands already and balances around it', () => {
    const fixed = [0, 1, 2].map((entry) => [entry, 0] as const);
    const { readers } = assignBalanced(problem({ entries: 8, judges: 4, readings: 2, fixed }));
    for (const [entry] of fixed) expect(readers[entry]).toContain(0);
    expect(loadsOf(readers, 4)).toEqual([4, 4, 4, 4]);
  });

  it('prefers who fits better among those who read as little', () => {
    const given = problem({ entries: 2, judges: 4, readings: 1 });
    given.scores.set([0, 0, 7, 0, 0, 0, 0, 9]);
    expect(assignBalanced(given)).toEqual({ readers: [[2], [3]], total: 16 });
  });

  it('comes out the same each time', () => {
    const given = problem({ entries: 50, judges: 7, readings: 3, conflicts: [[0, 0]] });
    expect(assignBalanced(given)).toEqual(assignBalanced(given));
  });

  it('says in words what is missing', () => {
    const few = refusal(problem({ entries: 3, judges: 3, readings: 3, conflicts: [[1, 0]] }));
    expect([few.code, few.params]).toEqual(['TOO_FEW_JUDGES', { entries: 1, readings: 3 }]);
    const small = refusal(problem({ entries: 10, judges: 4, readings: 3, max: 7 }));
    expect([small.code, small.params]).toEqual(['PANEL_TOO_SMALL', { needed: 30, capacity: 28, judges: 4, load: 8 }]);
    // Three entries only judge 0 and 1 may read, each of whom takes two.
    const conflicts = [0, 1, 2].flatMap((entry) => [2, 3].map((judge) => [entry, judge] as const));
    const tight = refusal(problem({ entries: 4, judges: 4, readings: 2, conflicts, max: 2 }));
    expect([tight.code, tight.params]).toEqual(['LOADS_TOO_TIGHT', { entries: 1 }]);
  });

  it('is quick enough for a competition of thousands', () => {
    const conflicts = Array.from({ length: 5_000 }, (_, entry) => [entry, (entry * 7) % 200] as const);
    const started = Date.now();
    const { readers } = assignBalanced(problem({ entries: 5_000, judges: 200, readings: 3, conflicts }));
    expect(spreadOf(loadsOf(readers, 200))).toBeLessThanOrEqual(1);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

/** Tries everything: the simplest thing that cannot be wrong. */
function existsAssignment({ entries, judges, scores }: AssignmentProblem): boolean {
  const left = judges.map(({ max }) => max);
  const place = (entry: number): boolean => {
    const want = entries[entry];
    if (!want) return true;
    const choose = (from: number, missing: number): boolean => {
      if (missing === 0) return place(entry + 1);
      for (let judge = from; judge < judges.length; judge += 1) {
        if (left[judge] === 0 || scores[entry * judges.length + judge] === NOT_ALLOWED) continue;
        left[judge]! -= 1;
        const found = choose(judge + 1, missing - 1);
        left[judge]! += 1;
        if (found) return true;
      }
      return false;
    };
    return choose(0, want.judges);
  };
  return place(0);
}
