import { assertNever } from '@champions/kernel';
import type { Mark } from '../mark';
import { byCodeUnits } from '../methods/code-unit-order';
import { toDecimals } from '../methods/decimals';
import { grouped } from '../methods/grouped';
import { mean } from '../methods/location';
import type { RankedEntry } from '../methods/rank';
import { type CriterionWeights, type Reading, readingsOf } from '../methods/readings';
import { checkLadder, type Ladder, type LadderStep } from './ladder';
import { type Digest, lotCommitment, lotTicket } from './lot';

export interface LadderContext {
  readonly marks: readonly Mark[];
  /** Judges who were asked for an entry and abstained, one for each judge and entry. */
  readonly abstentions?: readonly { readonly entry: string; readonly judge: string }[];
  /** As the ranking weighed criteria, for head to head. */
  readonly weights?: CriterionWeights;
  /** To how many decimals means are compared, 0 to 9; 3 when left out. */
  readonly decimals?: number;
  /** Needed when the ladder ends in a lot and something is tied. */
  readonly lot?: { readonly seed: string; readonly root: string; readonly digest: Digest };
}

/** A step that was taken for entries that were tied. */
export interface LadderRecord {
  /** The rank that they shared. */
  readonly rank: number;
  /** By id. */
  readonly tied: readonly string[];
  readonly step: LadderStep;
  /** What was compared, first to last; a ticket of the lot is text, and null is nothing to compare. */
  readonly values: readonly { readonly entry: string; readonly value: number | string | null }[];
  /** Who went ahead of whom; those in one group are still tied. A single group: the step parted nothing. */
  readonly order: readonly (readonly string[])[];
}

export interface BrokenTies {
  /** As it came, but for ranks and ties. */
  readonly ranked: readonly RankedEntry[];
  /** Every step, by rank, then as they were taken. */
  readonly records: readonly LadderRecord[];
}

type Compared = number | string | null;

/**
 * Breaks the ties of a ranking, step by step, and keeps a record of each. Entries of which nothing is known stay together
 * at the end. Equal input in any order gives the same result, to the last bit.
 * @throws RangeError for a ladder that cannot be locked (`checkLadder`), and for a lot that is needed and not given, or
 *   whose seed is not the one that was committed to.
 */
export function breakTies(ranked: readonly RankedEntry[], ladder: Ladder, context: LadderContext): BrokenTies {
  checkLadder(ladder);
  const compare = comparisons(ladder, context);
  const records: LadderRecord[] = [];
  const climb = (rank: number, tied: readonly string[], from: number): (readonly string[])[] => {
    const step = ladder.steps[from];
    if (tied.length < 2 || !step) return [tied];
    const { values, order } = parted(tied, compare(step, tied), descends(step));
    records.push({ rank, tied, step, values, order });
    let first = rank;
    return order.flatMap((group) => {
      const groups = climb(first, group, from + 1);
      first += group.length;
      return groups;
    });
  };
  const result = [...grouped(ranked, ({ rank }) => rank)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([rank, level]) => {
      if (level.length < 2 || level[0]?.value === null) return level;
      const byEntry = new Map(level.map((one) => [one.entry, one]));
      let place = rank;
      return climb(rank, [...byEntry.keys()].toSorted(byCodeUnits), 0).flatMap((tied) => {
        const own = place;
        place += tied.length;
        return tied.flatMap((entry) => {
          const one = byEntry.get(entry);
          return one ? [{ ...one, rank: own, tied }] : [];
        });
      });
    });
  return { ranked: result, records };
}

/** What a step compares of entries that are tied. */
function comparisons(
  { commitment }: Ladder,
  { marks, abstentions = [], weights, decimals = 3, lot }: LadderContext,
): (step: LadderStep, tied: readonly string[]) => ReadonlyMap<string, Compared> {
  const readings = grouped(readingsOf(marks, weights), ({ entry }) => entry);
  const abstained = grouped(abstentions, ({ entry }) => entry);
  // There may be thousands of ties, and each looks at the same marks.
  const marksOn = memoised((wanted: string) =>
    grouped(
      marks.filter(({ criterion }) => criterion === wanted).toSorted((a, b) => byCodeUnits(a.judge, b.judge)),
      ({ entry }) => entry,
    ),
  );
  return (step, tied) => {
    switch (step.step) {
      case 'criterion': {
        const own = marksOn(step.criterion);
        return each(tied, (entry) => {
          const given = own.get(entry);
          return given ? toDecimals(mean(given.map(({ mark }) => mark)), decimals) : null;
        });
      }
      case 'fewer-abstentions':
        return each(tied, (entry) => new Set(abstained.get(entry)?.map(({ judge }) => judge)).size);
      case 'more-marks':
        return each(tied, (entry) => readings.get(entry)?.length ?? 0);
      case 'head-to-head':
        return headToHead(tied, readings);
      case 'lot': {
        if (!lot) throw new RangeError('entries are still tied, and the seed of the lot is not given');
        if (lotCommitment(lot.seed, lot.digest) !== commitment)
          throw new RangeError('the seed of the lot is not the one that was committed to');
        return each(tied, (entry) => lotTicket(entry, lot.seed, lot.root, lot.digest));
      }
      default:
        return assertNever(step);
    }
  };
}

function memoised<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const one = make(name);
    made.set(name, one);
    return one;
  };
}

const each = (tied: readonly string[], value: (entry: string) => Compared): ReadonlyMap<string, Compared> =>
  new Map(tied.map((entry) => [entry, value(entry)]));

/** Whether the higher value goes ahead. */
const descends = ({ step }: LadderStep): boolean => step !== 'fewer-abstentions' && step !== 'lot';

function headToHead(
  tied: readonly string[],
  readings: ReadonlyMap<string, readonly Reading[]>,
): ReadonlyMap<string, number> {
  const byJudge = new Map(
    tied.map((entry) => [entry, new Map((readings.get(entry) ?? []).map(({ judge, value }) => [judge, value]))]),
  );
  const higher = (entry: string, other: string): number => {
    let net = 0;
    for (const [judge, value] of byJudge.get(entry) ?? []) {
      const against = byJudge.get(other)?.get(judge);
      if (against !== undefined) net += Math.sign(value - against);
    }
    return Math.sign(net);
  };
  return new Map(tied.map((entry) => [entry, tied.reduce((sum, other) => sum + higher(entry, other), 0)]));
}

function parted(
  tied: readonly string[],
  values: ReadonlyMap<string, Compared>,
  descending: boolean,
): Pick<LadderRecord, 'values' | 'order'> {
  const compared = tied
    .map((entry) => ({ entry, value: values.get(entry) ?? null }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const difference = a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
      return descending ? -difference : difference;
    });
  const order = [...grouped(compared, ({ value }) => value).values()];
  return { values: compared, order: order.map((group) => group.map(({ entry }) => entry)) };
}
