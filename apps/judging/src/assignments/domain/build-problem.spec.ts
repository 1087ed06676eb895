import { DomainError } from '@champions/kernel';
import { NOT_ALLOWED } from './assignment-problem';
import { buildProblem, type ProblemInput, type EntryToRead, type Reader } from './build-problem';

const entries = [
  { id: 'entry-1', language: 'en' },
  { id: 'entry-2', language: 'es' },
];
const judges = [
  { id: 'judge-1', languages: ['en'], maxLoad: null },
  { id: 'judge-2', languages: ['en', 'es'], maxLoad: 1 },
  { id: 'judge-3', languages: ['es'], maxLoad: null },
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
    const inConflict = ({ id }: EntryToRead, judge: Reader) => id === 'entry-2' && judge.id === 'judge-3';
    expect([...build({ inConflict }).scores]).toEqual([0, 0, NOT_ALLOWED, NOT_ALLOWED, 0, NOT_ALLOWED]);
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
