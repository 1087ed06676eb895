import type { EntriesQuery } from '../entries';
import type { RoundsQuery } from '../rounds';
import type { DeclaredLists } from '../rulings';
import { ListSheets } from './list-sheets.handler';
import type { SheetsQuery, StoredSheet } from './sheets.query';

const judge = {
  ...{ id: 'judge-1', name: 'A judge', language: 'en' as const, operator: false, organisations: [], roles: [] },
};
const sheet = (n: number): StoredSheet => ({
  ...{ sheetId: `sheet-${n}`, revision: 1, roundId: `round-${n % 2}`, competitionId: 'competition-1' },
  ...{ judgeId: 'judge-1', entryId: `entry-${n}`, status: 'open', marks: {}, comment: '', total: null },
  ...{
    submittedAt: null,
    reason: null,
    comments: {},
    abstained: [],
    share: false,
    failed: [],
    entered: null,
    first: null,
    revisions: [],
    record: [],
  },
});

/** The list of a judge with so many sheets, and how often something was read for it. */
async function listed(count: number) {
  let reads = 0;
  const read = <T>(answer: T) => Promise.resolve(((reads += 1), answer));
  const list = new ListSheets(
    { ofJudge: () => read(Array.from({ length: count }, (_, n) => sheet(n))) } as unknown as SheetsQuery,
    {
      byIds: (ids: readonly string[]) =>
        read(
          new Map(
            ids.map((id) => [id, { status: 'open', blind: ['economy'], settings: { calibration: ['entry-2'] } }]),
          ),
        ),
    } as unknown as RoundsQuery,
    {
      summaries: (ids: readonly string[]) =>
        read(
          new Map(ids.map((id) => [id, { title: `Title ${id}`, language: 'en', organisationName: 'O', economy: 'E' }])),
        ),
    } as unknown as EntriesQuery,
    {
      ofJudge: () => read((_: string, organisationId: string) => organisationId !== 'late'),
    } as unknown as DeclaredLists,
  );
  const items = await list.execute({}, judge);
  return { items, reads };
}

it('reads as often for three sheets as for one', async () => {
  const [one, three] = [await listed(1), await listed(3)];
  expect([one.items.length, three.items.length]).toEqual([1, 3]);
  expect(three.reads).toBe(one.reads);
  expect(three.items.map(({ title, calibration }) => [title, calibration])).toEqual([
    ['Title entry-2', true],
    ['Title entry-0', false],
    ['Title entry-1', false],
  ]);
  expect(one.items[0]).toMatchObject({ title: 'Title entry-0', organisationName: 'O' });
  expect(one.items[0]).not.toHaveProperty('economy');
});
