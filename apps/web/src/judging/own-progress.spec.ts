import { byRound, nextWaiting } from './own-progress';
import type { SheetLine } from './sheet';

const line = (sheetId: string, status: SheetLine['status'], rest: Partial<SheetLine> = {}): SheetLine => ({
  ...{ sheetId, status, roundId: 'first', competitionId: 'competition-1', proposalId: `of ${sheetId}` },
  ...{
    roundStatus: 'open',
    roundName: null,
    calibration: false,
    title: sheetId,
    language: 'en',
    marks: {},
    abstained: [],
    total: null,
  },
  ...rest,
});
const final = { roundId: 'final' } as const;

describe('the next that waits', () => {
  const lines = [line('a', 'open'), line('x', 'open', final), line('b', 'submitted'), line('c', 'entered')];

  it('is further down, then from the top, in the same round first', () => {
    const next = (sheetId?: string) => nextWaiting(lines, sheetId)?.sheetId;
    expect([next(), next('a'), next('b'), next('c'), next('x')]).toEqual(['a', 'c', 'c', 'a', 'c']);
  });

  it('is in another round when nothing is left in this one, and nothing in the end', () => {
    expect(nextWaiting([line('a', 'open'), line('x', 'open', final)], 'a')?.sheetId).toBe('x');
    expect(nextWaiting([line('a', 'open'), line('b', 'abstained')], 'a')).toBeUndefined();
    expect(
      nextWaiting([line('a', 'submitted'), line('b', 'open', { roundStatus: 'discussion' })], 'a'),
    ).toBeUndefined();
  });
});

it('puts rounds that run first, and what waits before what is done', () => {
  const closed = { roundId: 'old', roundStatus: 'closed' } as const;
  const rounds = byRound([line('z', 'submitted', closed), line('a', 'abstained'), line('b', 'open')]);
  expect(rounds.map(({ roundId, sheets, done }) => [roundId, sheets.map(({ sheetId }) => sheetId), done])).toEqual([
    ['first', ['b', 'a'], 1],
    ['old', ['z'], 1],
  ]);
});
