import { DomainError } from '@champions/kernel';
import { type AssignmentOptions, defaultOptions } from './assignment-options';
import { NOT_ALLOWED } from './assignment-problem';
import { buildProblem, type ProblemInput, type EntryToRead, type Reader } from './build-problem';

const entries = [
  { id: 'entry-1', language: 'en', topics: ['digital-trade'] },
  { id: 'entry-2', language: 'es', topics: [] },
];
const judge = (id: string, languages: readonly string[], economy: string | null, maxLoad: number | null = null) => ({
  ...{ id, languages, economy, maxLoad, organisation: null },
  expertise: id === 'judge-1' ? ['Digital trade'] : [],
});
const judges = [
  judge('judge-1', ['en'], 'Peru'),
  judge('judge-2', ['en', 'es'], ' peru', 1),
  judge('judge-3', ['es'], null),
];
const build = (change: Partial<ProblemInput<EntryToRead, Reader>> = {}) =>
  buildProblem({ entries, judges, readings: 2, standing: [], inConflict: () => false, ...change });
const refusal = (change: Partial<ProblemInput<EntryToRead, Reader>>) => {
  try {
    build(change);
  } catch (error) {
    const { code, params } = error as DomainError;
    return [code, params];
  }
  return [];
};

describe('the problem of an assignment', () => {
  it('allows a judge what is in the judge’s languages and in no conflict', () => {
    const inConflict = (entry: EntryToRead, reader: Reader) => entry.id === 'entry-2' && reader.id === 'judge-3';
    expect([...build({ inConflict }).scores]).toEqual([800, 300, NOT_ALLOWED, NOT_ALLOWED, 300, NOT_ALLOWED]);
  });

  it('asks for one who reads the language where not all have to, and weighs what the secretariat weighs', () => {
    const options: AssignmentOptions = {
      ...{ languages: 'one', likeness: [{ by: 'economy', most: 1 }], goal: 'total', chance: null },
      weights: { expertise: 10, language: 1, preference: 0, familiarity: -5 },
    };
    const isFamiliar = (entry: EntryToRead, reader: Reader) => entry.id === 'entry-2' && reader.id === 'judge-3';
    const problem = build({ options, isFamiliar });
    expect([...problem.scores]).toEqual([11, 1, 0, 0, 1, -4]);
    expect(problem.coverage).toEqual([
      { entry: 0, judges: [0, 1], atLeast: 1 },
      { entry: 1, judges: [1, 2], atLeast: 1 },
    ]);
    expect([problem.perGroup, problem.judges.map(({ group }) => group)]).toEqual([1, ['peru', 'peru', undefined]]);
  });

  it('keeps all who read what everybody reads first, and asks for no more', () => {
    const standing = judges.map(({ id: judgeId }) => ({ entryId: 'entry-1', judgeId }));
    const problem = build({ standing });
    expect(problem.entries.map((entry) => entry.judges)).toEqual([3, 2]);
    expect(problem.fixed).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
  });

  it('counts a judge’s own wish for and against, beside everything else', () => {
    const wishes = new Map([
      ['entry-1 judge-1', 1],
      ['entry-2 judge-2', -1],
    ]);
    const preferenceOf = (entry: EntryToRead, reader: Reader) => wishes.get(`${entry.id} ${reader.id}`);
    expect([...build({ preferenceOf }).scores]).toEqual([950, 300, NOT_ALLOWED, NOT_ALLOWED, 150, 300]);
  });

  it('holds one limit on likeness in groups and the others beside them', () => {
    const likeness = [
      { by: 'organisation', most: 2 },
      { by: 'economy', most: 1 },
    ] as const;
    const problem = build({ options: { ...defaultOptions, likeness } });
    expect([problem.perGroup, problem.judges.some(({ group }) => group !== undefined)]).toEqual([2, false]);
    expect(problem.likeness).toEqual([{ by: 'economy', most: 1, groups: ['peru', 'peru', undefined] }]);
  });

  it('is drawn by lot where a chance was set and a seed committed', () => {
    const options = { ...defaultOptions, chance: 60 };
    expect(build({ options, seed: 'abcd' }).lot).toEqual({ percent: 60, seed: 'abcd' });
    expect(build({ options }).lot).toBeNull();
    expect(build({ seed: 'abcd' }).lot).toBeNull();
  });

  it('knows the pairs of the plan before that are still possible', () => {
    const before = [
      { entryId: 'entry-1', judgeId: 'judge-2' },
      { entryId: 'entry-1', judgeId: 'gone' },
    ];
    expect(build({ before }).keep).toEqual([[0, 1]]);
  });

  it('has loads up to what a judge said, or to all there is', () => {
    expect(build().judges.map(({ max }) => max)).toEqual([2, 1, 2]);
  });

  it('keeps standing pairs of entries that are still there', () => {
    const standing = [
      { entryId: 'entry-2', judgeId: 'judge-3' },
      { entryId: 'withdrawn', judgeId: 'judge-1' },
    ];
    expect(build({ standing }).fixed).toEqual([[1, 2]]);
  });

  it('says what is missing before anything is worked out', () => {
    expect(refusal({ entries: [] })).toEqual(['NO_ENTRIES', {}]);
    expect(refusal({ judges: [] })).toEqual(['PANEL_EMPTY', {}]);
    expect(refusal({ readings: 3 })).toEqual([
      'TOO_FEW_READERS',
      { language: 'en', readers: 2, readings: 3, entries: 1 },
    ]);
  });
});
