import type { RankedEntry } from '@champions/ranking';
import type { ChainFact } from '../chain/chain';
import type { PublicKey } from '../roots/public-key';
import type { SignedRoot } from '../roots/signed-root';
import type { SealedDecision, SealedInputs } from './inputs';
import type { SealedRules } from './sealed-rules';
import type { SealedTieBreak } from './tie-breaks';

export interface SealedLink {
  readonly fact: ChainFact;
  /** Of the link: over its index, the hash before and the fact. */
  readonly hash: string;
}

/** Everything that a ranking is made of and follows from, in one document that anybody can compute again. */
export interface SealedResult extends SealedRules {
  readonly type: 'champions.sealed-result';
  /** 2 since chains say every fact of a sheet; how a result follows from its facts is the same in both. */
  readonly version: 1 | 2;
  readonly inputs: SealedInputs;
  /** The method's ranking before ties are broken. */
  readonly ranking: readonly RankedEntry[];
  readonly tieBreak: SealedTieBreak;
  readonly decisions: readonly SealedDecision[];
  /** The keys that roots are signed with. Whoever has pinned them elsewhere trusts those. */
  readonly keys: readonly PublicKey[];
  /** Every fact of the round in order; the last is `result`. */
  readonly chain: readonly SealedLink[];
  /** In order: one for each fact `root-published`, and one over the whole chain. */
  readonly roots: readonly SignedRoot[];
}
