import type { RankedEntry, RankingInput } from './domain/mean-ranking';

/** Puts the entries of a round in order. An adapter may take its own thread; equal input gives equal output, to the bit. */
export abstract class RankingMethod {
  /** Under which name and version the result is recorded. */
  abstract readonly name: string;
  abstract rank(input: RankingInput): Promise<readonly RankedEntry[]>;
}
