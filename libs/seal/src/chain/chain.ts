import { canonicalJson, type JsonValue } from '@champions/kernel';
import { fromHex, toHex, utf8 } from '../encoding/bytes';
import { hashValue } from '../encoding/hash-value';
import { emptyFrontier, type Frontier, frontierRoot, growFrontier } from '../merkle/frontier';
import type { Primitives } from '../primitives';

/** Something that happened in judging, as the chain keeps it: nothing of it names a person. */
export type ChainFact = Readonly<Record<string, JsonValue>> & { readonly type: string };

/** Whose facts a chain holds; no two chains of different rounds share a link. */
export interface ChainScope {
  readonly competitionId: string;
  readonly roundId: string;
}

/** All that is needed to add to a chain and to publish its root; what a service keeps between two facts. */
export interface ChainState {
  readonly size: number;
  /** The hash of the last link, or of the scope when there is none. */
  readonly head: string;
  readonly peaks: Frontier['peaks'];
}

/** One fact and what it follows: its hash is SHA-256 over the canonical JSON of the other three members. */
export interface Link<Fact extends ChainFact = ChainFact> {
  /** From 0. */
  readonly index: number;
  /** The hash of the link before, or of the scope. */
  readonly previous: string;
  readonly fact: Fact;
  readonly hash: string;
}

/** A chain without facts. Its head is the SHA-256 of `{"competitionId":…,"roundId":…,"type":"champions.chain","version":1}`. */
export function startChain({ competitionId, roundId }: ChainScope, primitives: Primitives): ChainState {
  const head = hashValue({ type: 'champions.chain', version: 1, competitionId, roundId }, primitives);
  return { size: 0, head, peaks: emptyFrontier.peaks };
}

/**
 * The chain with one fact more, in about the logarithm of its size: two hashes and those of the subtrees it completes.
 * @throws RangeError for a fact that JSON cannot carry.
 */
export function appendFact<Fact extends ChainFact>(
  { size, head, peaks }: ChainState,
  fact: Fact,
  primitives: Primitives,
): { readonly state: ChainState; readonly link: Link<Fact> } {
  const hash = hashOfLink({ index: size, previous: head, fact }, primitives);
  const grown = growFrontier({ size, peaks }, hash, primitives);
  const text = toHex(hash);
  return {
    state: { size: grown.size, head: text, peaks: grown.peaks },
    link: { index: size, previous: head, fact, hash: text },
  };
}

/** The Merkle root over the hashes of all links so far. */
export const chainRoot = ({ size, peaks }: ChainState, primitives: Primitives): string =>
  frontierRoot({ size, peaks }, primitives);

/** What a link's hash must be: 32 bytes, which are also the data of its leaf in the Merkle tree. */
export function hashOfLink(
  { index, previous, fact }: { readonly index: number; readonly previous: string; readonly fact: unknown },
  { sha256 }: Primitives,
): Uint8Array {
  return sha256(utf8(canonicalJson({ index, previous, fact })));
}

/** The data of a link's leaf. @throws RangeError for a hash that is none. */
export const leafData = (hash: string): Uint8Array => fromHex(hash);
