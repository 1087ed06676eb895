import { toReaders } from './to-readers';

const known = { languages: ['en'], expertise: ['inclusion'], economy: 'Peru', organisation: null };
const seat = (judgeId: string, replacedBy: string | null = null) => ({
  ...{ judgeId, replacedBy, profile: { ...known, maxLoad: 30 } },
});

it('gives a problem who sits on the panel, and of those who were replaced what they have submitted', () => {
  const standing = [1, 2].map((n) => ({ judgeId: 'gone', entryId: `entry-${n}` }));
  expect(
    toReaders(
      [seat('here'), seat('gone', 'here'), seat('gone-early', 'here')],
      standing,
      new Map([['here', { name: 'Ana' }]]),
    ),
  ).toEqual([
    { name: 'Ana', id: 'here', ...known, maxLoad: 30, isReplaced: false },
    { id: 'gone', ...known, maxLoad: 2, isReplaced: true },
  ]);
});

it('counts what a judge abstained from as read', () => {
  const abstained = [{ judgeId: 'here', entryId: 'entry-3' }];
  expect(toReaders([seat('here')], [], new Map(), abstained)).toEqual([
    { id: 'here', ...known, maxLoad: 29, isReplaced: false },
  ]);
});
