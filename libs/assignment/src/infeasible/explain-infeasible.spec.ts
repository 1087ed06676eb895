import fc from 'fast-check';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { explainInfeasible, isFeasible } from './explain-infeasible';
import { applyChange, type FeasibleChange } from './feasible-change';
import { sentenceOf } from './sentence-of';

interface Given {
  readings: number | number[];
  judges: { min?: number; max: number; group?: string }[];
  /** One string an entry, one character a judge: "x" may not read it. */
  allowed: string[];
  fixed?: [number, number][];
  perGroup?: number;
}

function problem({ readings, judges, allowed, fixed, perGroup }: Given): AssignmentProblem {
  return {
    entries: allowed.map((_, e) => ({ id: `E${e}`, judges: typeof readings === 'number' ? readings : readings[e]! })),
    judges: judges.map((judge, j) => ({ id: `J${j}`, min: 0, ...judge })),
    scores: Int32Array.from(allowed.flatMap((row) => Array.from(row, (cell) => (cell === 'x' ? NOT_ALLOWED : 1)))),
    ...(fixed && { fixed }),
    ...(perGroup !== undefined && { perGroup }),
  };
}

function explained(given: Given, describe = {}) {
  const explanation = explainInfeasible(problem(given), describe);
  if (explanation.feasible) throw new Error('feasible after all');
  return explanation;
}

it('has nothing to say about what works', () => {
  expect(explainInfeasible(problem({ readings: 1, judges: [{ max: 2 }], allowed: ['.', '.'] }))).toEqual({
    feasible: true,
  });
});

it('names the entries that compete for the same judges, and the load or the judge that would do', () => {
  // Three Spanish entries, two judges who read Spanish and take two each; the third reads English only.
  const given = { readings: 2, judges: [{ max: 2 }, { max: 2 }, { max: 4 }], allowed: ['..x', '..x', '..x', 'xx.'] };
  const { reasons, ways } = explained(
    { ...given, readings: [2, 2, 2, 1] },
    { entries: [['language:es'], ['language:es'], ['language:es'], ['language:en']] },
  );
  expect(reasons).toEqual([
    {
      code: 'TOO_FEW_READINGS',
      entries: [0, 1, 2],
      judges: [0, 1],
      needed: 6,
      available: 4,
      missing: 2,
      heldByGroupLimit: false,
    },
  ]);
  expect(ways).toEqual([
    [{ code: 'RAISE_LOAD', judges: [0, 1], to: 3, everyone: false }],
    [{ code: 'ADD_JUDGES', kinds: [{ attribute: 'language:es', entries: [0, 1, 2], count: 1 }], load: 2 }],
    [{ code: 'FEWER_READINGS', entries: [0, 1, 2], to: 1 }],
  ]);
});

it('keeps shortages apart that have nothing to do with each other', () => {
  const { reasons, ways } = explained(
    { readings: 1, judges: [{ max: 1 }, { max: 1 }], allowed: ['.x', '.x', 'x.', 'x.', 'x.'] },
    { entries: [['es'], ['es'], ['fr'], ['fr'], ['fr']] },
  );
  expect(reasons.map((reason) => reason.code === 'TOO_FEW_READINGS' && [reason.entries, reason.missing])).toEqual([
    [[0, 1], 1],
    [[2, 3, 4], 2],
  ]);
  expect(ways).toContainEqual([
    {
      code: 'ADD_JUDGES',
      kinds: [
        { attribute: 'fr', entries: [2, 3, 4], count: 2 },
        { attribute: 'es', entries: [0, 1], count: 1 },
      ],
      load: 1,
    },
  ]);
});

it('offers no higher load where too few judges may read an entry at all', () => {
  const { reasons, ways } = explained({ readings: [2, 1], judges: [{ max: 9 }, { max: 9 }], allowed: ['.x', '..'] });
  expect(reasons).toEqual([
    {
      code: 'TOO_FEW_READINGS',
      entries: [0],
      judges: [],
      needed: 2,
      available: 1,
      missing: 1,
      heldByGroupLimit: false,
    },
  ]);
  expect(ways).toEqual([
    [{ code: 'ADD_JUDGES', kinds: [{ attribute: null, entries: [0], count: 1 }], load: 9 }],
    [{ code: 'FEWER_READINGS', entries: [0], to: 1 }],
  ]);
});

it('finds the limit on likeness that keeps judges out', () => {
  const group = 'Peru';
  const { reasons, ways } = explained({
    readings: 3,
    judges: [
      { max: 2, group },
      { max: 2, group },
      { max: 2, group },
    ],
    allowed: ['...'],
    perGroup: 1,
  });
  expect(reasons).toEqual([
    { code: 'TOO_FEW_READINGS', entries: [0], judges: [], needed: 3, available: 1, missing: 2, heldByGroupLimit: true },
  ]);
  expect(ways).toContainEqual([{ code: 'LIFT_GROUP_LIMIT', to: 3 }]);
});

it('finds the fixed pair that takes the only judge of another entry', () => {
  const { ways } = explained({
    readings: 1,
    judges: [{ max: 1 }, { max: 1 }],
    allowed: ['..', '.x'],
    fixed: [[0, 0]],
  });
  expect(ways).toContainEqual([{ code: 'RELEASE_FIXED', pairs: [[0, 0]] }]);
});

it('releases the fewest fixed pairs where they break a load, a need and a limit on likeness', () => {
  const group = 'ICC';
  const { reasons, ways } = explained({
    readings: [2, 1],
    judges: [
      { max: 1, group },
      { max: 1, group },
    ],
    allowed: ['..', '..'],
    fixed: [
      [0, 0],
      [0, 1],
      [1, 0],
    ],
    perGroup: 1,
  });
  expect(reasons).toEqual([
    { code: 'FIXED_OVER_LOAD', judge: 0, fixed: 2, max: 1 },
    { code: 'FIXED_OVER_GROUP_LIMIT', entry: 0, group, fixed: 2, limit: 1 },
  ]);
  expect(ways[0]?.[0]).toEqual({ code: 'RELEASE_FIXED', pairs: [[0, 0]] });
});

it('lowers least loads that ask for more readings than there are', () => {
  const { reasons, ways } = explained({
    readings: 1,
    judges: [{ min: 2, max: 3 }, { max: 3 }, { min: 2, max: 3 }],
    allowed: ['...', '...', '...'],
  });
  expect(reasons).toEqual([{ code: 'MINIMA_OVER_READINGS', judges: [0, 2], wanted: 4, available: 3, missing: 1 }]);
  expect(ways).toEqual([[{ code: 'LOWER_MINIMUM', judges: [0, 2], to: 1, everyone: false }]]);
});

it('lowers a least load that the entries a judge may read cannot meet', () => {
  const { reasons, ways } = explained({
    readings: 1,
    judges: [{ min: 2, max: 3 }, { max: 3 }],
    allowed: ['..', 'x.', 'x.'],
  });
  expect(reasons).toEqual([
    { code: 'MINIMUM_OUT_OF_REACH', judges: [0], entries: [0], wanted: 2, available: 1, missing: 1 },
  ]);
  expect(ways).toEqual([[{ code: 'LOWER_MINIMUM', judges: [0], to: 1, everyone: false }]]);
});

it('finds a judge whose least load is above the greatest', () => {
  const { reasons, ways } = explained({ readings: 1, judges: [{ min: 3, max: 1 }], allowed: ['.'] });
  expect(reasons).toEqual([{ code: 'MINIMUM_OVER_MAXIMUM', judge: 0, min: 3, max: 1 }]);
  expect(ways).toEqual([[{ code: 'LOWER_MINIMUM', judges: [0], to: 1, everyone: false }]]);
});

it('says it in sentences', () => {
  const given: Given = { readings: 2, judges: [{ max: 2 }, { max: 2 }], allowed: ['..', '..', '..'] };
  expect(sentenceOf(explained(given, { entries: [['Spanish'], ['Spanish'], ['Spanish']] }), problem(given))).toBe(
    [
      'E0, E1 and E2 need 6 readings and can get 4: 2 missing; they compete for J0 and J1, who can take no more.',
      'Any one of these would make it possible:',
      '- raise the load of every judge to 3',
      '- find 1 more judge who can read Spanish (2 entries each)',
      '- give E0, E1 and E2 no more than 1 reading each',
    ].join('\n'),
  );
});

const anyProblem = fc
  .record({ entries: fc.integer({ min: 1, max: 5 }), judges: fc.integer({ min: 1, max: 4 }) })
  .chain(({ entries, judges }) =>
    fc.record({
      readings: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: entries, maxLength: entries }),
      judges: fc.array(
        fc.record({
          min: fc.integer({ min: 0, max: 3 }),
          max: fc.integer({ min: 0, max: 4 }),
          group: fc.constantFrom('a', 'b'),
        }),
        { minLength: judges, maxLength: judges },
      ),
      allowed: fc.array(fc.string({ unit: fc.constantFrom('.', '.', 'x'), minLength: judges, maxLength: judges }), {
        minLength: entries,
        maxLength: entries,
      }),
      fixed: fc.array(fc.tuple(fc.integer({ min: 0, max: entries - 1 }), fc.integer({ min: 0, max: judges - 1 })), {
        maxLength: 3,
      }),
      perGroup: fc.constantFrom(1, 2, 3),
      spoken: fc.array(fc.constantFrom(['es'], ['fr'], []), { minLength: entries, maxLength: entries }),
    }),
  );

it('agrees with trying every assignment', () => {
  fc.assert(
    fc.property(anyProblem, (given) => {
      expect(isFeasible(problem(given))).toBe(tryAll(problem(given)));
    }),
    { seed: 20211202, numRuns: 250 },
  );
});

it('proposes changes that suffice, and of which one step less would not', () => {
  fc.assert(
    fc.property(anyProblem, (given) => {
      const explanation = explainInfeasible(problem(given), { entries: given.spoken });
      if (explanation.feasible) return;
      expect(explanation.reasons.length).toBeGreaterThan(0);
      for (const way of explanation.ways) {
        const [last, ...earlier] = [...way].reverse();
        const before = earlier.reduceRight(applyChange, problem(given));
        for (const less of oneStepLess(last!))
          expect(isFeasible(less ? applyChange(before, less) : before)).toBe(false);
        expect(isFeasible(applyChange(before, last!))).toBe(true);
      }
    }),
    { seed: 20211203, numRuns: 250 },
  );
});

it('always knows a way', () => {
  fc.assert(
    fc.property(anyProblem, (given) => {
      const explanation = explainInfeasible(problem(given), { entries: given.spoken });
      expect(explanation.feasible || explanation.ways.length > 0).toBe(true);
    }),
    { seed: 20211204, numRuns: 250 },
  );
});

/** The changes that ask for a little less than a change does; nothing at all is one of them. */
function oneStepLess(change: FeasibleChange): (FeasibleChange | undefined)[] {
  switch (change.code) {
    case 'RAISE_LOAD':
    case 'LIFT_GROUP_LIMIT':
      return [undefined, { ...change, to: change.to - 1 }];
    case 'FEWER_READINGS':
    case 'LOWER_MINIMUM':
      return [undefined, { ...change, to: change.to + 1 }];
    case 'RELEASE_FIXED':
      return change.pairs.map((left) => ({ ...change, pairs: change.pairs.filter((pair) => pair !== left) }));
    case 'ADD_JUDGES':
      return change.kinds.map((left) => ({
        ...change,
        kinds: change.kinds.map((kind) => (kind === left ? { ...kind, count: kind.count - 1 } : kind)),
      }));
  }
}

function tryAll({ entries, judges, scores, fixed = [], perGroup = Infinity }: AssignmentProblem): boolean {
  const standing = (e: number, j: number) => fixed.some(([a, b]) => a === e && b === j);
  const loads = judges.map(() => 0);
  const next = (e: number): boolean => {
    if (e === entries.length) return judges.every(({ min, max }, j) => loads[j]! >= min && loads[j]! <= max);
    for (let set = 0; set < 1 << judges.length; set++) {
      const chosen = judges.map((_, j) => j).filter((j) => (set >> j) & 1);
      const allowed = judges.every((_, j) =>
        chosen.includes(j) ? standing(e, j) || scores[e * judges.length + j] !== NOT_ALLOWED : !standing(e, j),
      );
      const alike = (j: number) => chosen.filter((other) => judges[other]!.group === judges[j]!.group).length;
      if (!allowed || chosen.length !== entries[e]!.judges || chosen.some((j) => alike(j) > perGroup)) continue;
      for (const j of chosen) loads[j]! += 1;
      const done = next(e + 1);
      for (const j of chosen) loads[j]! -= 1;
      if (done) return true;
    }
    return false;
  };
  return next(0);
}
