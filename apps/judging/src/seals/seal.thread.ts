import { type ChainFact, type PublicKey, sealResult, type SignedRoot } from '@champions/seal';
import type { RoundOfChain } from './round-chain';
import { sealPrimitives } from './seal-primitives';
import { signerOf } from './signer-of';

export interface SealInput {
  readonly chain: RoundOfChain;
  readonly keys: readonly PublicKey[];
  readonly privateKey: Readonly<Record<string, unknown>>;
  readonly at: string;
}

export interface SealOutput {
  readonly fact: ChainFact;
  readonly root: SignedRoot;
  /** The hash of the last link that it follows. */
  readonly head: string;
}

/** The last fact and the last root of a round whose decisions are in its chain. */
export function run({ chain, keys, privateKey, at }: SealInput): SealOutput {
  const { rules, links, roots, state } = chain;
  if (!state) throw new Error('a chain without facts cannot be sealed');
  const { link, root } = sealResult(
    { rules, chain: links, state, roots, keys, at, phase: 'decided' },
    signerOf(privateKey),
    sealPrimitives,
  );
  return { fact: link.fact, root, head: state.head };
}
