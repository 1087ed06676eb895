import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';

/** What a result claims. Prices as in `DualPrices`; whatever else it holds is not looked at. */
export interface ClaimedAssignment {
  readonly readers: readonly (readonly number[])[];
  readonly total: number;
  readonly prices: {
    readonly entries: readonly number[];
    readonly judges: readonly number[];
    readonly groups?: readonly (readonly [entry: number, group: string, price: number])[];
  };
  /** The gap that the result claims; 0 when not given. */
  readonly gap?: number;
}

/** Something that is wrong with a result, with the indexes and numbers that show it. */
export type AssignmentFault =
  | { readonly code: 'WRONG_SIZE'; readonly part: 'readers' | 'prices.entries' | 'prices.judges' }
  | { readonly code: 'UNKNOWN_JUDGE'; readonly entry: number; readonly judge: number }
  | { readonly code: 'JUDGE_TWICE'; readonly entry: number; readonly judge: number }
  | { readonly code: 'NOT_ALLOWED'; readonly entry: number; readonly judge: number }
  | { readonly code: 'FIXED_PAIR_MISSING'; readonly entry: number; readonly judge: number }
  | { readonly code: 'WRONG_NUMBER_OF_JUDGES'; readonly entry: number; readonly found: number; readonly wanted: number }
  | { readonly code: 'BELOW_MINIMUM'; readonly judge: number; readonly found: number; readonly wanted: number }
  | { readonly code: 'ABOVE_MAXIMUM'; readonly judge: number; readonly found: number; readonly wanted: number }
  | { readonly code: 'TOO_MANY_OF_GROUP'; readonly entry: number; readonly group: string; readonly found: number }
  | { readonly code: 'WRONG_TOTAL'; readonly found: bigint }
  | { readonly code: 'NOT_A_PRICE'; readonly part: 'entries' | 'judges' | 'groups'; readonly index: number }
  | { readonly code: 'WRONG_GAP'; readonly found: bigint }
  | { readonly code: 'NOT_PROVED_BEST'; readonly gap: bigint };

export interface Verification {
  readonly ok: boolean;
  /** What is wrong, by code; at most `mostProblems` of them. */
  readonly problems: readonly AssignmentFault[];
  /** No assignment can have a total greater by more than this; undefined where the prices are none. 0 proves the best. */
  readonly gap: bigint | undefined;
}

const EXACT = 2 ** 51;
const MOST_PROBLEMS = 100;

/**
 * Checks a result against its problem, sharing no code with the solver. That it keeps every limit is counted; that none
 * is better follows from weak duality of linear programs: for whatever prices, with value(pair) = score - entry's price
 * - judge's price - price of the judge's group on the entry,
 *
 *   the greatest total ≤ Σ fixed scores + Σ entry's price × judges wanted + Σ judge's price × (maximum where the price
 *   is positive, minimum where it is negative) + Σ group's price × limit + Σ over allowed pairs of max(0, value),
 *
 * where wants and limits are those left by the fixed pairs. The right side less the total is the gap: 0 is a proof.
 * Sums are exact: terms are whole numbers below 2^53 in doubles, gathered in BigInt before they could round.
 * Takes O(entries × judges) time and no more memory than the problem.
 */
export function verifyAssignment(problem: AssignmentProblem, claimed: ClaimedAssignment): Verification {
  const problems: AssignmentFault[] = [];
  const note = (fault: AssignmentFault) => {
    if (problems.length < MOST_PROBLEMS) problems.push(fault);
  };
  if (!hasRightSizes(problem, claimed, note)) return { ok: false, problems, gap: undefined };
  checkLimits(problem, claimed, note);
  const total = exactTotal(problem, claimed);
  if (!Number.isSafeInteger(claimed.total) || total !== BigInt(claimed.total)) {
    note({ code: 'WRONG_TOTAL', found: total });
  }
  const bound = arePrices(problem, claimed, note) ? upperBound(problem, claimed) : undefined;
  const gap = bound === undefined ? undefined : bound - total;
  if (gap !== undefined && gap !== 0n) note({ code: 'NOT_PROVED_BEST', gap });
  const said = claimed.gap ?? 0;
  if (gap !== undefined && !(Number.isSafeInteger(said) && BigInt(said) === gap))
    note({ code: 'WRONG_GAP', found: gap });
  return { ok: problems.length === 0, problems, gap };
}

type Note = (fault: AssignmentFault) => void;

function hasRightSizes({ entries, judges }: AssignmentProblem, { readers, prices }: ClaimedAssignment, note: Note) {
  const right = [readers.length, prices.entries.length].every((length) => length === entries.length);
  if (readers.length !== entries.length) note({ code: 'WRONG_SIZE', part: 'readers' });
  if (prices.entries.length !== entries.length) note({ code: 'WRONG_SIZE', part: 'prices.entries' });
  if (prices.judges.length !== judges.length) note({ code: 'WRONG_SIZE', part: 'prices.judges' });
  return right && prices.judges.length === judges.length;
}

function checkLimits(problem: AssignmentProblem, { readers }: ClaimedAssignment, note: Note): void {
  const { entries, judges, scores, perGroup } = problem;
  const fixed = fixedByEntry(problem);
  const loads = new Map<number, number>();
  readers.forEach((its, entry) => {
    const own = new Set<number>();
    const groups = new Map<string, number>();
    for (const judge of its) {
      const found = judges[judge];
      if (!found) {
        note({ code: 'UNKNOWN_JUDGE', entry, judge });
        continue;
      }
      if (own.has(judge)) note({ code: 'JUDGE_TWICE', entry, judge });
      own.add(judge);
      loads.set(judge, (loads.get(judge) ?? 0) + 1);
      if (scores[entry * judges.length + judge] === NOT_ALLOWED && !fixed.get(entry)?.includes(judge)) {
        note({ code: 'NOT_ALLOWED', entry, judge });
      }
      if (found.group !== undefined) groups.set(found.group, (groups.get(found.group) ?? 0) + 1);
    }
    for (const judge of fixed.get(entry) ?? []) {
      if (!own.has(judge)) note({ code: 'FIXED_PAIR_MISSING', entry, judge });
    }
    const wanted = entries[entry]?.judges ?? 0;
    if (its.length !== wanted) note({ code: 'WRONG_NUMBER_OF_JUDGES', entry, found: its.length, wanted });
    for (const [group, found] of groups) {
      if (perGroup !== undefined && found > perGroup) note({ code: 'TOO_MANY_OF_GROUP', entry, group, found });
    }
  });
  judges.forEach(({ min, max }, judge) => {
    const found = loads.get(judge) ?? 0;
    if (found < min) note({ code: 'BELOW_MINIMUM', judge, found, wanted: min });
    if (found > max) note({ code: 'ABOVE_MAXIMUM', judge, found, wanted: max });
  });
}

function exactTotal({ scores, judges }: AssignmentProblem, { readers }: ClaimedAssignment): bigint {
  const sum = new ExactSum();
  readers.forEach((its, entry) => {
    for (const judge of its) {
      const score = judge in judges ? (scores[entry * judges.length + judge] ?? NOT_ALLOWED) : NOT_ALLOWED;
      if (score !== NOT_ALLOWED) sum.add(score);
    }
  });
  return sum.value;
}

function arePrices({ entries, judges }: AssignmentProblem, { prices }: ClaimedAssignment, note: Note): boolean {
  const isPrice = (price: number) => Number.isInteger(price) && Math.abs(price) < EXACT / 4;
  let right = true;
  const refuse = (part: 'entries' | 'judges' | 'groups', index: number) => {
    right = false;
    note({ code: 'NOT_A_PRICE', part, index });
  };
  prices.entries.forEach((price, index) => {
    if (!isPrice(price)) refuse('entries', index);
  });
  prices.judges.forEach((price, index) => {
    if (!isPrice(price)) refuse('judges', index);
  });
  const known = new Set(judges.map(({ group }) => group));
  const seen = new Set<string>();
  prices.groups?.forEach(([entry, group, price], index) => {
    const key = `${entry} ${group}`;
    // A limit on likeness may cost something, and never pay.
    if (!isPrice(price) || price < 0 || !(entry in entries) || !known.has(group) || seen.has(key))
      refuse('groups', index);
    seen.add(key);
  });
  return right;
}

/** The right side of the inequality above. */
function upperBound(problem: AssignmentProblem, { prices }: ClaimedAssignment): bigint {
  const { entries, judges, scores, fixed = [], perGroup = 0 } = problem;
  const fixedOf = fixedByEntry(problem);
  const sum = new ExactSum();
  const places = judges.map(({ min, max }) => ({ min, max }));
  for (const [entry, judge] of fixed) {
    const score = scores[entry * judges.length + judge] ?? NOT_ALLOWED;
    if (score !== NOT_ALLOWED) sum.add(score);
    const its = places[judge];
    if (its) places[judge] = { min: Math.max(0, its.min - 1), max: its.max - 1 };
  }
  places.forEach(({ min, max }, judge) => {
    const price = prices.judges[judge] ?? 0;
    sum.addProduct(price, price > 0 ? max : min);
  });
  const groupPrices = new Map<number, Map<string, number>>();
  for (const [entry, group, price] of problem.perGroup === undefined ? [] : (prices.groups ?? [])) {
    const its = groupPrices.get(entry) ?? new Map<string, number>();
    groupPrices.set(entry, its.set(group, price));
    const standing = (fixedOf.get(entry) ?? []).filter((judge) => judges[judge]?.group === group).length;
    sum.addProduct(price, perGroup - standing);
  }
  const judgePrices = Float64Array.from(prices.judges);
  entries.forEach((entry, e) => {
    const standing = fixedOf.get(e) ?? [];
    const price = prices.entries[e] ?? 0;
    sum.addProduct(price, entry.judges - standing.length);
    const its = groupPrices.get(e);
    const row = e * judges.length;
    for (let j = 0; j < judgePrices.length; j++) {
      const score = scores[row + j] as number;
      let worth = score - price - (judgePrices[j] as number);
      if (worth <= 0 || score === NOT_ALLOWED || standing.includes(j)) continue;
      const group = its && judges[j]?.group;
      if (group !== undefined) worth -= its?.get(group) ?? 0;
      if (worth > 0) sum.add(worth);
    }
  });
  return sum.value;
}

function fixedByEntry({ fixed = [] }: AssignmentProblem): ReadonlyMap<number, number[]> {
  const all = new Map<number, number[]>();
  for (const [entry, judge] of fixed) all.set(entry, [...(all.get(entry) ?? []), judge]);
  return all;
}

/** Adds whole numbers of less than 2^51 without ever rounding. */
class ExactSum {
  private whole = 0n;
  private part = 0;

  add(term: number): void {
    this.part += term;
    if (this.part > EXACT || this.part < -EXACT) {
      this.whole += BigInt(this.part);
      this.part = 0;
    }
  }

  addProduct(price: number, count: number): void {
    this.whole += BigInt(price) * BigInt(count);
  }

  get value(): bigint {
    return this.whole + BigInt(this.part);
  }
}
