import { aroundLine, drawLine, reachTotal } from './draw-line';

const line = (proposalId: string, rank: number, mean: number | null, tooClose = false) => ({
  ...{ proposalId, rank, mean, tooClose },
});
const lines = [
  line('a', 1, 90),
  line('b', 2, 80, true),
  line('c', 2, 80, true),
  line('d', 4, 70, true),
  line('e', 5, 40),
  line('unread', 6, null),
];

it('draws the line after the first so many, ties with it', () => {
  const drawn = drawLine(lines, 2);
  expect([...drawn.goOn]).toEqual(['a', 'b', 'c']);
  expect(drawn).toMatchObject({ tiedBeyond: 1, close: 3, above: 1, below: 4 });
  expect([...drawLine(lines, 100).goOn]).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('offers no line above what begins with the first', () => {
  expect(drawLine([line('a', 1, 90, true), line('b', 2, 80)], 1)).toMatchObject({ above: null, below: 1 });
  expect(drawLine([line('a', 1, 90)], 1)).toMatchObject({ close: 0, above: null, below: null });
});

it('finds those who reach a total', () => {
  expect([...reachTotal(lines, 80)]).toEqual(['a', 'b', 'c']);
});

it('shows of a long list what is about the line', () => {
  const long = Array.from({ length: 30 }, (_, n) => line(`p${n}`, n + 1, 90 - n, n >= 9 && n <= 11));
  const shown = aroundLine(long, drawLine(long, 10).goOn);
  expect([shown[0]?.proposalId, shown.at(-1)?.proposalId]).toEqual(['p6', 'p15']);
});
