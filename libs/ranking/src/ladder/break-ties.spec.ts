import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Mark } from '../mark';
import { rank, type RankedEntry } from '../methods/rank';
import { breakTies, type LadderContext } from './break-ties';
import { checkLadder, type Ladder, type LadderStep } from './ladder';
import { lotCommitment, lotTicket } from './lot';

const digest = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const seed = 'f3a1c0de5eedf3a1c0de5eedf3a1c0de';
const root = '9ac1';
const lot = { seed, root, digest };
const reachThenCost: readonly LadderStep[] = [
  { step: 'criterion', criterion: 'reach' },
  { step: 'criterion', criterion: 'cost' },
];
const whole: Ladder = {
  steps: [
    ...reachThenCost,
    { step: 'fewer-abstentions' },
    { step: 'head-to-head' },
    { step: 'more-marks' },
    { step: 'lot' },
  ],
  commitment: lotCommitment(seed, digest),
};
const order = (ranked: readonly RankedEntry[]): string => ranked.map(({ entry, rank }) => `${rank}${entry}`).join(' ');
const mark = (entry: string, judge: string, value: number, criterion?: string): Mark => ({
  ...{ entry, judge, mark: value },
  ...(criterion === undefined ? {} : { criterion }),
});

describe('a ladder', () => {
  it('is refused when it cannot be locked', () => {
    expect(() => {
      checkLadder({ steps: [{ step: 'more-marks' }, { step: 'more-marks' }] });
    }).toThrow('more-marks twice');
    expect(() => {
      checkLadder({ steps: [{ step: 'lot' }, { step: 'more-marks' }], commitment: '' });
    }).toThrow('last step');
    expect(() => {
      checkLadder({ steps: [{ step: 'lot' }] });
    }).toThrow('needs the commitment');
  });
});

describe('a lot', () => {
  it('is committed to as sha256sum would print it', () => {
    // printf %s f3a1c0de5eedf3a1c0de5eedf3a1c0de | sha256sum
    expect(lotCommitment(seed, digest)).toBe(createHash('sha256').update(seed).digest('hex'));
    expect(lotTicket('a', seed, root, digest)).toBe(createHash('sha256').update(`${seed}\n9ac1\na`).digest('hex'));
    expect(() => lotCommitment('short', digest)).toThrow('at least 32');
  });

  it('draws each order equally often', () => {
    const counts = new Map<string, number>();
    for (let time = 0; time < 3_000; time += 1) {
      const drawn = ['a', 'b', 'c']
        .toSorted((a, b) => {
          const ticket = (entry: string) => lotTicket(entry, seed, `root-${time}`, digest);
          return ticket(a) < ticket(b) ? -1 : 1;
        })
        .join('');
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // χ² with 5 degrees of freedom: above 20.5 once in a thousand.
    expect([...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)).toBeLessThan(20.5);
  });
});

describe('breakTies', () => {
  it('goes down the ladder and records each step', () => {
    const marks = [
      ...[mark('a', 'x', 60, 'reach'), mark('a', 'x', 80, 'cost')],
      ...[mark('b', 'x', 70, 'reach'), mark('b', 'x', 50, 'cost')],
      ...[mark('c', 'x', 60, 'reach'), mark('c', 'x', 80, 'cost')],
      ...[mark('d', 'x', 10, 'reach'), mark('d', 'x', 10, 'cost')],
    ];
    const ranked = rank({ method: 'mean', version: 1, marks, options: { weights: { reach: 3, cost: 1 } } });
    expect(order(ranked)).toBe('1a 1b 1c 4d');
    const steps = reachThenCost;
    const result = breakTies(
      ranked,
      { steps: [...steps, { step: 'fewer-abstentions' }] },
      {
        ...{ marks, abstentions: [{ entry: 'a', judge: 'y' }] },
      },
    );
    expect(order(result.ranked)).toBe('1b 2c 3a 4d');
    expect(result.records).toEqual([
      {
        ...{ rank: 1, tied: ['a', 'b', 'c'], step: steps[0], order: [['b'], ['a', 'c']] },
        values: [
          { entry: 'b', value: 70 },
          { entry: 'a', value: 60 },
          { entry: 'c', value: 60 },
        ],
      },
      {
        ...{ rank: 2, tied: ['a', 'c'], step: steps[1], order: [['a', 'c']] },
        values: [
          { entry: 'a', value: 80 },
          { entry: 'c', value: 80 },
        ],
      },
      {
        ...{ rank: 2, tied: ['a', 'c'], step: { step: 'fewer-abstentions' }, order: [['c'], ['a']] },
        values: [
          { entry: 'c', value: 0 },
          { entry: 'a', value: 1 },
        ],
      },
    ]);
  });

  it('sets entries head to head among the judges who read both', () => {
    const marks = [
      ...[mark('a', 'x', 60), mark('b', 'x', 50)],
      ...[mark('a', 'y', 60), mark('b', 'y', 50)],
      ...[mark('a', 'z', 30), mark('b', 'z', 50)],
    ];
    const ranked = rank({ method: 'mean', version: 1, marks });
    expect(order(ranked)).toBe('1a 1b');
    expect(order(breakTies(ranked, { steps: [{ step: 'head-to-head' }] }, { marks }).ranked)).toBe('1a 2b');
  });

  it('puts more readings ahead', () => {
    const marks = [mark('a', 'x', 50), mark('b', 'x', 50), mark('b', 'y', 50)];
    const ranked = rank({ method: 'mean', version: 1, marks });
    expect(order(breakTies(ranked, { steps: [{ step: 'more-marks' }] }, { marks }).ranked)).toBe('1b 2a');
  });

  it('leaves a tie that no step breaks, and entries that nobody marked', () => {
    const marks = [mark('a', 'x', 50), mark('b', 'x', 50)];
    const ranked = rank({ method: 'mean', version: 1, entries: ['a', 'b', 'c', 'd'], marks });
    const { ranked: left, records } = breakTies(ranked, { steps: [{ step: 'more-marks' }] }, { marks });
    expect(left).toEqual(ranked);
    expect(records.map(({ order: groups }) => groups)).toEqual([[['a', 'b']]]);
  });

  it('draws a lot only from the seed that was committed to', () => {
    const marks = [mark('a', 'x', 50), mark('b', 'x', 50)];
    const ranked = rank({ method: 'mean', version: 1, marks });
    expect(() => breakTies(ranked, whole, { marks })).toThrow('seed of the lot is not given');
    const another = { ...lot, seed: 'another-seed-another-seed-another-seed' };
    expect(() => breakTies(ranked, whole, { marks, lot: another })).toThrow('not the one that was committed to');
    const { ranked: drawn, records } = breakTies(ranked, whole, { marks, lot });
    const first = lotTicket('a', seed, root, digest) < lotTicket('b', seed, root, digest) ? 'a' : 'b';
    expect(drawn[0]).toMatchObject({ entry: first, rank: 1, tied: [first] });
    expect(records.at(-1)).toMatchObject({ step: { step: 'lot' }, tied: ['a', 'b'] });
  });

  it('gives the same, to the last bit, for input in any order, and leaves no tie after a lot', () => {
    const given = fc.uniqueArray(
      fc.record({
        entry: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        judge: fc.constantFrom('x', 'y', 'z'),
        criterion: fc.constantFrom('reach', 'cost'),
        mark: fc.integer({ min: 1, max: 3 }),
      }),
      { selector: ({ entry, judge, criterion }) => `${entry} ${judge} ${criterion}`, maxLength: 30 },
    );
    const abstentions = fc.array(
      fc.record({ entry: fc.constantFrom('a', 'b', 'c'), judge: fc.constantFrom('p', 'q') }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(given, abstentions, (marks, abstained) => {
        const broken = (context: LadderContext, reorder: <Item>(items: readonly Item[]) => readonly Item[]) =>
          breakTies(reorder(rank({ method: 'median', version: 1, marks: context.marks })), whole, {
            ...context,
            marks: reorder(context.marks),
            lot,
          });
        const result = broken({ marks, abstentions: abstained }, (items) => items);
        expect(broken({ marks, abstentions: abstained.toReversed() }, (items) => items.toReversed())).toEqual(result);
        expect(result.ranked.map(({ rank: place }) => place)).toEqual(result.ranked.map((_, index) => index + 1));
        expect(result.ranked.every(({ entry, tied }) => tied.length === 1 && tied[0] === entry)).toBe(true);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
