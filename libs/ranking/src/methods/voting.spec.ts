import fc from 'fast-check';
import { type Ballot } from './ballots';
import { bordaCounts } from './borda';
import { rankedPairs } from './ranked-pairs';
import { schulze } from './schulze';
import { placedAhead, singleTransferableVote } from './single-transferable-vote';

/** `42 M N C K` is a ballot cast 42 times; `A=B` places entries level. */
const ballots = (...lines: readonly string[]): readonly Ballot[] =>
  lines.map((line) => {
    const [count, ...order] = line.split(' ');
    return { count: Number(count), order: order.map((group) => group.split('=')) };
  });
const bestFirst = (values: ReadonlyMap<string, number>): string =>
  [...values]
    .toSorted(([, a], [, b]) => b - a)
    .map(([entry]) => entry)
    .join(' ');

/** Where Tennessee's capital should be: Wikipedia, "Ranked pairs", "Borda count", "Instant-runoff voting". */
const tennessee = ballots('42 M N C K', '26 N C K M', '15 C K N M', '17 K C N M');

describe("Borda's count", () => {
  it('gives Tennessee 194, 173, 126 and 107 points (Wikipedia, "Borda count")', () => {
    const points = [...bordaCounts(tennessee)].map(([entry, { points }]) => [entry, points]);
    expect(Object.fromEntries(points)).toEqual({ N: 194, C: 173, M: 126, K: 107 });
  });

  it('shares the points of entries that a ballot places level', () => {
    expect(Object.fromEntries(bordaCounts(ballots('2 A B=C D')))).toEqual({
      A: { points: 6, most: 6 },
      B: { points: 3, most: 6 },
      C: { points: 3, most: 6 },
      D: { points: 0, most: 6 },
    });
  });
});

describe("Schulze's method", () => {
  it('ranks D, A, C, B in example 1 of Schulze 2011', () => {
    const example = ballots('8 A C D B', '2 B A D C', '4 C D B A', '4 D B A C', '3 D C B A');
    expect(bestFirst(schulze(example))).toBe('D A C B');
  });

  it('ranks E, A, C, B, D for the 45 voters of Wikipedia, "Schulze method"', () => {
    const example = [
      ...ballots('5 A C B E D', '5 A D E C B', '8 B E D A C', '3 C A B E D'),
      ...ballots('7 C A E B D', '2 C B A D E', '7 D C E B A', '8 E B A D C'),
    ];
    expect(bestFirst(schulze(example))).toBe('E A C B D');
  });

  it('leaves a tie where nobody beats anybody', () => {
    expect([...schulze(ballots('1 A B C', '1 B C A', '1 C A B')).values()]).toEqual([0, 0, 0]);
  });
});

describe('ranked pairs', () => {
  it('ranks Nashville, Chattanooga, Knoxville, Memphis (Wikipedia, "Ranked pairs")', () => {
    expect(bestFirst(rankedPairs(tennessee))).toBe('N C K M');
  });

  it('leaves out the weakest victory of a circle (Tideman 1987)', () => {
    // A over B by 11, B over C by 9, C over A by 1.
    expect(bestFirst(rankedPairs(ballots('10 A B C', '5 B C A', '6 C A B')))).toBe('A B C');
  });

  it('leaves out victories of equal margin that close a circle, and favours no id', () => {
    expect([...rankedPairs(ballots('1 A B C', '1 B C A', '1 C A B')).values()]).toEqual([0, 0, 0]);
  });
});

describe('the single transferable vote', () => {
  it('elects Knoxville by instant run-off (Wikipedia, "Instant-runoff voting")', () => {
    const { order, stages } = singleTransferableVote(['M', 'N', 'C', 'K'], tennessee, 1);
    expect(order).toEqual([['K'], ['M'], ['N'], ['C']]);
    expect(stages.map(({ votes }) => votes.get('K'))).toEqual([17, 32, 58, 58]);
  });

  it('fills three seats with chocolate, strawberry and orange (Wikipedia, "Single transferable vote")', () => {
    const food = ballots('4 orange', '2 pear orange', '8 choc straw', '4 choc sweets', '1 straw', '1 sweets');
    const { quota, order } = singleTransferableVote(['orange', 'pear', 'choc', 'straw', 'sweets'], food, 3);
    expect(quota).toBe(6);
    expect(order.slice(0, 3).flat().toSorted()).toEqual(['choc', 'orange', 'straw']);
  });

  it('counts as Droop 0.14, a counter validated against Scottish elections, in its example 42', () => {
    const { quota, order, stages } = singleTransferableVote(
      ['Castor', 'Pollux', 'Helen'],
      ballots('4 Castor Pollux', '2 Helen'),
      2,
    );
    expect(quota).toBe(3);
    expect(stages.slice(0, 3).map(({ votes }) => Object.fromEntries(votes))).toEqual([
      { Castor: 4, Pollux: 0, Helen: 2 },
      { Castor: 4, Pollux: 0, Helen: 2 },
      { Castor: 3, Pollux: 1, Helen: 2 },
    ]);
    expect(order).toEqual([['Castor'], ['Helen'], ['Pollux']]);
  });

  it('passes a surplus on cut off after five decimals', () => {
    // 40 votes, quota 20 (57 votes, 2 seats); the example of Wikipedia, "Counting single transferable votes".
    const andrea = ballots('16 A B C D', '24 A C B D', '17 D A B C');
    const { quota, order, stages } = singleTransferableVote(['A', 'B', 'C', 'D'], andrea, 2);
    expect(quota).toBe(20);
    expect(stages[2]?.votes.get('C')).toBe(12);
    expect(order).toEqual([['A'], ['C'], ['D'], ['B']]);
    const thirds = singleTransferableVote(['A', 'B', 'C'], ballots('3 A B', '1 B', '1 C'), 2);
    expect(thirds.stages.at(-1)?.votes.get('B')).toBe(1.99999);
  });

  it('keeps together what it cannot part', () => {
    expect(singleTransferableVote(['A', 'B', 'C'], ballots('1 A', '1 B'), 1).order).toEqual([['A', 'B'], ['C']]);
  });
});

describe('every method by ballots', () => {
  const entries = ['a', 'b', 'c', 'd', 'e'];
  const ballot = fc
    .tuple(fc.shuffledSubarray(entries, { minLength: 1 }), fc.integer({ min: 1, max: 4 }))
    .map(([order, count]) => ({ order: order.map((entry) => [entry]), count }));
  const methods: Readonly<Record<string, (given: readonly Ballot[]) => ReadonlyMap<string, number>>> = {
    schulze,
    rankedPairs,
    instantRunOff: (given) => placedAhead(singleTransferableVote(entries, given, 1).order),
    twoSeats: (given) => placedAhead(singleTransferableVote(entries, given, 2).order),
  };

  it.each(Object.keys(methods))('%s favours no id and no order of ballots', (name) => {
    const method = methods[name]!;
    fc.assert(
      fc.property(
        fc.array(ballot, { minLength: 1, maxLength: 8 }),
        fc.shuffledSubarray(entries, { minLength: 5 }),
        (given, names) => {
          const renamed = new Map(entries.map((entry, index) => [entry, names[index]!]));
          const other = given
            .toReversed()
            .map(({ order, count }) => ({ count, order: order.map(([entry]) => [renamed.get(entry!)!]) }));
          const result = [...method(given)].map(([entry, value]) => [renamed.get(entry), value]);
          expect(Object.fromEntries(result)).toEqual(Object.fromEntries(method(other)));
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });
});
