import { type Highs } from 'highs';
import { type PairProgram, type PairProgramAnswer, solvePairProgram } from './pair-program';
import { priceBound, type PriceBound } from './price-bound';

/** At most so many pairs of an entry come in each round. */
const NEW_PER_ENTRY = 4;
const CLOSE = 1e-6;

export interface ColumnsAnswer extends PairProgramAnswer {
  /** Bound over all pairs of the problem, not only those of the program. */
  readonly proof: PriceBound;
  readonly pairs: number[];
}

/**
 * Solves a linear program over all pairs through a growing choice of them: pairs whose price says that they would help
 * come in until there are none (column generation, Gilmore and Gomory 1961). Where the pairs at hand admit no solution,
 * all come in at once.
 *
 * @param core the pairs to begin with; gains the pairs that came in.
 * @param all every pair that is allowed and not fixed.
 */
export function solveByColumns(
  highs: Highs,
  program: Omit<PairProgram, 'pairs' | 'whole'>,
  core: Set<number>,
  all: () => readonly number[],
): ColumnsAnswer | undefined {
  const { scores, limits, rows, aim, unit = 1, most = 1 } = program;
  const judges = limits.room.length;
  let everything = false;
  for (;;) {
    const pairs = [...core].sort((a, b) => a - b);
    const answer = solvePairProgram(highs, { ...program, pairs, whole: false });
    if (answer.status === 'infeasible' && !everything) {
      for (const pair of all()) core.add(pair);
      everything = true;
      continue;
    }
    if (answer.status !== 'optimal') return undefined;
    const proof = priceBound(scores, limits, rows, answer.prices, { scoreWeight: aim === 'total' ? 1 : 0, unit, most });
    const gap = proof.bound - answer.objective;
    if (everything || gap <= CLOSE * Math.max(1, Math.abs(proof.bound))) return { ...answer, proof, pairs };
    const before = core.size;
    const comers = all()
      .filter((pair) => !core.has(pair))
      .map((pair) => ({ pair, entry: Math.floor(pair / judges), loss: proof.bound - proof.boundWith(pair) }))
      .filter(({ loss }) => loss <= CLOSE)
      .sort((a, b) => a.entry - b.entry || (scores[b.pair] ?? 0) - (scores[a.pair] ?? 0));
    const counts = new Map<number, number>();
    for (const { pair, entry } of comers) {
      const count = counts.get(entry) ?? 0;
      if (count < NEW_PER_ENTRY) core.add(pair);
      counts.set(entry, count + 1);
    }
    if (core.size === before) everything = true;
  }
}
