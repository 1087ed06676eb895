import { NOT_ALLOWED } from '../assignment-problem';
import { type StandingLimits } from '../infeasible/standing-limits';
import { type PairPrices, type SideRow } from './pair-program';

/** An upper bound that holds whatever the prices are, and what each pair could still add to it. */
export interface PriceBound {
  /** No solution is worth more. */
  readonly bound: number;
  /** No solution with this pair (`entry * judges + judge`) is worth more; pairs that are not allowed give -Infinity. */
  readonly boundWith: (pair: number) => number;
}

/**
 * Bounds every solution by Lagrangian relaxation (Geoffrion 1974): judges cost their price and side rows earn theirs, and
 * each entry takes the readers that are then best for it, as its limits on likeness let it. Own arithmetic over all
 * pairs, so that a claim about the whole problem does not rest on the solver that found the prices.
 *
 * @param scoreWeight 1 for the total, 0 where only the side rows count.
 */
export function priceBound(
  scores: Int32Array,
  limits: StandingLimits,
  rows: readonly SideRow[],
  prices: PairPrices,
  { scoreWeight = 1, unit = 1, most = 1 } = {},
): PriceBound {
  const { need, room, least, groupOf, groups, groupRoom, isFixed } = limits;
  const judges = room.length;
  // Of the wrong sign a price of a side row would not bound anything.
  const earned = Float64Array.from(prices.rows, (price) => Math.max(0, -price));
  const rowsOf = new Map<number, number[]>();
  rows.forEach(({ entry }, r) => rowsOf.set(entry, [...(rowsOf.get(entry) ?? []), r]));
  const worth = (entry: number, judge: number) => {
    let value = scoreWeight * (scores[entry * judges + judge] ?? 0) - (prices.judges[judge] ?? 0);
    for (const r of rowsOf.get(entry) ?? []) value += (earned[r] ?? 0) * (rows[r]?.coefficient(judge) ?? 0);
    return value;
  };
  let bound = 0;
  const lowest = new Float64Array(need.length);
  for (let entry = 0; entry < need.length; entry++) {
    const all: { judge: number; value: number }[] = [];
    for (let judge = 0; judge < judges; judge++) {
      if (scores[entry * judges + judge] === NOT_ALLOWED || isFixed(entry, judge)) continue;
      all.push({ judge, value: worth(entry, judge) });
    }
    all.sort((a, b) => b.value - a.value);
    const taken = new Float64Array(groups.length);
    let left = (need[entry] ?? 0) * unit;
    for (const { judge, value } of all) {
      if (left === 0) break;
      const group = groupOf[judge] ?? -1;
      const roomy = group < 0 ? most : (groupRoom[entry * groups.length + group] ?? 0) * unit - (taken[group] ?? 0);
      const units = Math.min(left, most, roomy);
      if (units <= 0) continue;
      if (group >= 0) taken[group] = (taken[group] ?? 0) + units;
      left -= units;
      bound += units * value;
      lowest[entry] = value;
    }
  }
  for (let judge = 0; judge < judges; judge++) {
    const price = prices.judges[judge] ?? 0;
    bound += price * unit * (price > 0 ? (room[judge] ?? 0) : (least[judge] ?? 0));
  }
  rows.forEach(({ atLeast }, r) => (bound -= (earned[r] ?? 0) * atLeast * unit));
  return {
    bound,
    boundWith: (pair) => {
      const [entry, judge] = [Math.floor(pair / judges), pair % judges];
      if (scores[pair] === NOT_ALLOWED || isFixed(entry, judge) || need[entry] === 0) return -Infinity;
      return bound + Math.min(0, worth(entry, judge) - (lowest[entry] ?? 0));
    },
  };
}
