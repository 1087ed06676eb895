import { NOT_ALLOWED } from '../assignment-problem';

/**
 * What makes a judge fit an entry, each from 0 (not at all) to 1 (as well as can be), the own wish from -1; missing = not
 * known, counts 0.
 */
export interface PairParts {
  /** How much of the entry's topic is the judge's expertise. */
  readonly expertise?: number;
  /** How well the judge reads the entry's language. */
  readonly language?: number;
  /** The judge's own wish: 1 glad to, 0.5 could, -1 would rather not. */
  readonly preference?: number;
  /** How well the judge knows the field's people and projects; give it a negative weight to favour distance. */
  readonly familiarity?: number;
}

export type PairPart = keyof PairParts;

/** Points for each part at its full value: whole numbers from −100,000 to 100,000. The secretariat sets them. */
export type PairWeights = Readonly<Record<PairPart, number>>;

/** One line of the table that explains a pair. */
export interface PairContribution {
  readonly part: PairPart;
  /** Undefined where nothing is known; it then counts as 0. */
  readonly value: number | undefined;
  readonly weight: number;
  /** Value times weight in whole points; the contributions add up to the score. */
  readonly contribution: number;
}

export interface PairExplanation {
  readonly parts: readonly PairContribution[];
  readonly score: number;
}

const PARTS: readonly PairPart[] = ['expertise', 'language', 'preference', 'familiarity'];

/** Weights to begin with: what a judge knows counts most, then the language, then the own wish. */
export const STARTING_WEIGHTS: PairWeights = { expertise: 500, language: 300, preference: 150, familiarity: 50 };

/**
 * The table behind a pair's score: every part with value, weight and contribution. Each contribution is rounded to whole
 * points on its own, so that the table adds up as it is printed.
 *
 * @throws RangeError for a value outside 0 … 1 (-1 … 1 for the own wish) or a weight that is not a whole number within ±100,000.
 */
export function explainPair(parts: PairParts, weights: PairWeights = STARTING_WEIGHTS): PairExplanation {
  const lines = PARTS.map((part): PairContribution => {
    const value = parts[part];
    const weight = weights[part];
    const least = part === 'preference' ? -1 : 0;
    if (value !== undefined && !(value >= least && value <= 1)) {
      throw new RangeError(`${part} is ${value}; it must be between ${least} and 1.`);
    }
    if (!Number.isInteger(weight) || Math.abs(weight) > 100_000) {
      throw new RangeError(`The weight of ${part} is ${weight}; it must be a whole number within 100,000.`);
    }
    // Adding 0 turns -0 into 0.
    return { part, value, weight, contribution: Math.round((value ?? 0) * weight) + 0 };
  });
  return { parts: lines, score: lines.reduce((sum, { contribution }) => sum + contribution, 0) };
}

/** A pair's score in whole points, the sum of its table's contributions. */
export function pairScore(parts: PairParts, weights: PairWeights = STARTING_WEIGHTS): number {
  return explainPair(parts, weights).score;
}

/**
 * The scores of a whole problem, entry by judge.
 *
 * @param partsOf the parts of a pair, or `null` where the judge must not read the entry.
 */
export function scoreMatrix(
  entries: number,
  judges: number,
  partsOf: (entry: number, judge: number) => PairParts | null,
  weights: PairWeights = STARTING_WEIGHTS,
): Int32Array {
  const scores = new Int32Array(entries * judges);
  for (let pair = 0; pair < scores.length; pair++) {
    const parts = partsOf(Math.floor(pair / judges), pair % judges);
    scores[pair] = parts === null ? NOT_ALLOWED : pairScore(parts, weights);
  }
  return scores;
}
