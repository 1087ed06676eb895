import { NO_GAP } from './assignment-problem';
import { toProposal } from './to-proposal';
import { toWorkedOut } from './worked-out';

it('proposes what is new around what stands', () => {
  const about = { roundId: 'round-1', competitionId: 'competition-1', variantId: 'variant-1' };
  const problem = {
    entries: ['entry-1', 'entry-2', 'entry-3'].map((id) => ({ id, judges: 2 })),
    judges: ['judge-1', 'judge-2', 'judge-3'].map((id) => ({ id, min: 0, max: 3 })),
    scores: new Int32Array(9),
    coverage: [],
    ...{ goal: 'total' as const, likeness: [], lot: null, keep: [], roundId: 'round-1' },
    fixed: [
      [0, 0],
      [0, 1],
      [1, 1],
    ] as const,
  };
  const readers = [
    [0, 1],
    [1, 2],
    [0, 2],
  ];
  expect(toProposal(about, toWorkedOut(problem, { readers, gap: NO_GAP }))).toEqual({
    ...about,
    entryIds: ['entry-2', 'entry-3'],
    judgeIds: ['judge-1', 'judge-2', 'judge-3'],
    readers: [[2], [0, 2]],
    totals: { entries: 3, judges: 3, sheets: 6 },
  });
});
