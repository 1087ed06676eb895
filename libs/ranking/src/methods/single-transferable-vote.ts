import { type Ballot, checkBallots } from './ballots';
import { byCodeUnits } from './code-unit-order';

/** A vote is counted in hundred-thousandths, the five decimals of the Scottish rules, so that all sums are exact. */
const VOTE = 100_000;

export interface Stage {
  /** Votes of every entry that is neither placed behind nor, once elected, more than the quota; to five decimals. */
  readonly votes: ReadonlyMap<string, number>;
  readonly elected: readonly string[];
  readonly excluded: readonly string[];
}

export interface Count {
  readonly quota: number;
  readonly stages: readonly Stage[];
  /** First to last, those that the count cannot part in one group: the elected as they were elected, then the others. */
  readonly order: readonly (readonly string[])[];
}

/** What one ballot is worth to the entry that holds it now, a paper of it; shared when it places entries level. */
interface Parcel {
  readonly ballot: Ballot;
  readonly papers: number;
  readonly worth: number;
}

/**
 * The single transferable vote by weighted inclusive Gregory transfers, as in the Scottish Local Government Elections
 * Order 2007 (schedule 1, rules 45–52): the quota is ⌊votes / (seats + 1)⌋ + 1; a surplus is passed on from all papers
 * of the elected, each at surplus × its value / total, cut off after five decimals; largest surplus first. One seat is
 * the instant run-off.
 *
 * Where the Order draws lots there is none here: who is level now and in every earlier stage is elected or excluded
 * together, so that no id is favoured and the tie is there to be broken. A ballot that places entries level is shared
 * among those that still stand.
 * @param entries all that stand; a ballot's other entries are passed over.
 * @param seats from 1.
 * @throws RangeError for a broken ballot, no seats, or more votes than can be counted exactly.
 */
export function singleTransferableVote(entries: readonly string[], ballots: readonly Ballot[], seats: number): Count {
  checkBallots(ballots);
  if (!Number.isSafeInteger(seats) || seats < 1) throw new RangeError(`${seats} seats cannot be filled`);
  const count = new RunningCount(entries, ballots, seats);
  while (count.goesOn()) count.step();
  return { quota: count.quota / VOTE, stages: count.stages, order: count.order() };
}

class RunningCount {
  readonly quota: number;
  readonly stages: Stage[] = [];
  private readonly standing: Set<string>;
  private readonly holdings: Map<string, Parcel[]>;
  /** Latest first, since that is where votes are compared. */
  private readonly history: Map<string, number>[] = [];
  private readonly elected: string[][] = [];
  private readonly excluded: string[][] = [];
  private readonly surpluses = new Set<string>();
  /** Whose surplus was passed on: they keep the quota. */
  private readonly settled = new Set<string>();

  constructor(
    entries: readonly string[],
    ballots: readonly Ballot[],
    private readonly seats: number,
  ) {
    this.standing = new Set(entries.toSorted(byCodeUnits));
    this.holdings = new Map([...this.standing].map((entry) => [entry, []]));
    const inOrder = ballots.map((ballot) => ({ ballot, key: JSON.stringify(ballot.order) }));
    let valid = 0;
    for (const { ballot } of inOrder.toSorted((a, b) => byCodeUnits(a.key, b.key)))
      if (this.pass({ ballot, papers: ballot.count ?? 1, worth: VOTE })) valid += ballot.count ?? 1;
    if (valid > 900_000) throw new RangeError(`${valid} votes are more than can be counted exactly`);
    this.quota = (Math.floor(valid / (seats + 1)) + 1) * VOTE;
  }

  goesOn(): boolean {
    return this.standing.size > 0 || this.history.length === 0;
  }

  step(): void {
    const votes = this.record();
    const over = this.seatsLeft() > 0 ? [...this.standing].filter((entry) => this.worthOf(entry) >= this.quota) : [];
    for (const group of this.ranked(over)) {
      this.elected.push(group);
      for (const entry of group) {
        this.standing.delete(entry);
        if (this.worthOf(entry) > this.quota) this.surpluses.add(entry);
      }
    }
    let excluded: string[] = [];
    if (over.length === 0 && this.standing.size > 0 && !this.passSurplus()) excluded = this.placeLast();
    this.stages.push({ votes, elected: over, excluded });
  }

  order(): string[][] {
    return [...this.elected, ...this.excluded.toReversed()];
  }

  private seatsLeft(): number {
    return this.seats - this.elected.flat().length;
  }

  /** @returns whether there was a surplus to pass on; those that are level go at once. */
  private passSurplus(): boolean {
    const [largest] = this.ranked([...this.surpluses]);
    if (!largest || this.seatsLeft() === 0) return false;
    const passed = largest.flatMap((entry) => {
      const total = this.worthOf(entry);
      const parcels = this.holdings.get(entry) ?? [];
      this.holdings.set(entry, []);
      this.surpluses.delete(entry);
      this.settled.add(entry);
      return parcels.map(({ worth, ...parcel }) => ({
        ...parcel,
        worth: Math.floor(((total - this.quota) * worth) / total),
      }));
    });
    for (const parcel of passed) this.pass(parcel);
    return true;
  }

  /** Excludes the last; once every seat is filled or must be, the others are placed in the same way. */
  private placeLast(): string[] {
    const last = this.ranked([...this.standing]).at(-1) ?? [];
    const left = this.seatsLeft();
    if (left > 0 && this.standing.size <= left) {
      for (const group of this.ranked([...this.standing])) this.elected.push(group);
      this.standing.clear();
      return [];
    }
    this.excluded.push(last);
    for (const entry of last) this.standing.delete(entry);
    const parcels = last.flatMap((entry) => this.holdings.get(entry) ?? []);
    for (const entry of last) this.holdings.delete(entry);
    for (const parcel of parcels) this.pass(parcel);
    return last;
  }

  /** Groups of those level now and in every stage before, most votes first. */
  private ranked(entries: readonly string[]): string[][] {
    const compare = (a: string, b: string): number => {
      for (const votes of this.history) {
        const difference = (votes.get(b) ?? 0) - (votes.get(a) ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    };
    const groups: string[][] = [];
    for (const entry of entries.toSorted((a, b) => compare(a, b) || byCodeUnits(a, b))) {
      const group = groups.at(-1);
      if (group?.[0] !== undefined && compare(group[0], entry) === 0) group.push(entry);
      else groups.push([entry]);
    }
    return groups;
  }

  private record(): ReadonlyMap<string, number> {
    const votes = new Map([...this.holdings.keys()].map((entry) => [entry, this.worthOf(entry)]));
    this.history.unshift(votes);
    return new Map([...votes].map(([entry, worth]) => [entry, worth / VOTE]));
  }

  private worthOf(entry: string): number {
    if (this.settled.has(entry)) return this.quota;
    return (this.holdings.get(entry) ?? []).reduce((sum, { papers, worth }) => sum + papers * worth, 0);
  }

  /** Hands a parcel to the highest entry on it that still stands; @returns whether there is one. */
  private pass({ ballot, papers, worth }: Parcel): boolean {
    const next = ballot.order
      .map((group) => group.filter((entry) => this.standing.has(entry)))
      .find(({ length }) => length);
    if (!next) return false;
    for (const entry of next)
      this.holdings.get(entry)?.push({ ballot, papers, worth: Math.floor(worth / next.length) });
    return true;
  }
}

/** How many entries each is placed ahead of, in an order of groups. */
export function placedAhead(order: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  let behind = order.flat().length;
  return new Map(
    order.flatMap((group) => {
      behind -= group.length;
      return group.map((entry) => [entry, behind] as const);
    }),
  );
}
