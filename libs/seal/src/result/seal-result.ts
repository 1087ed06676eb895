import { appendFact, chainRoot, type ChainState, type Link } from '../chain/chain';
import { hashValue } from '../encoding/hash-value';
import type { Primitives } from '../primitives';
import type { PublicKey } from '../roots/public-key';
import { type SignedRoot, type Signer, signRoot } from '../roots/signed-root';
import { computeResult } from './compute-result';
import { readFact } from './judging-fact';
import { resultDigest } from './rules';
import type { SealedLink, SealedResult } from './sealed-result';
import type { SealedRules } from './sealed-rules';

export interface ToSeal {
  readonly rules: SealedRules;
  /** Every link so far, and the state of the chain after them. */
  readonly chain: readonly SealedLink[];
  readonly state: ChainState;
  /** One for each fact `root-published`, in order. */
  readonly roots: readonly SignedRoot[];
  /** Public keys: of the signer, and of whoever signed the roots so far. */
  readonly keys: readonly PublicKey[];
  /** An ISO instant in UTC. */
  readonly at: string;
  /** Named by the last root. */
  readonly phase: string;
}

export interface Sealed {
  readonly document: SealedResult;
  /** The link `result`, which is now the last of the chain, its state, and the root over all of it: for the writer. */
  readonly link: Link;
  readonly state: ChainState;
  readonly root: SignedRoot;
}

/**
 * Seals a round: computes what follows from its facts, adds the fact `result` with the hash of it all, and signs a root
 * over the whole chain. The same input gives the same document, to the byte.
 * @throws RangeError for a broken fact, and for what the method or the ladder refuses.
 */
export function sealResult(input: ToSeal, signer: Signer, primitives: Primitives): Sealed {
  const { rules, chain, roots, keys, at, phase } = input;
  const { competition, round, rubric, method, ladder } = rules;
  const facts = chain.map(({ fact }) => readFact(fact)).filter((fact) => fact !== null);
  const body = {
    ...({ type: 'champions.sealed-result', version: 2 } as const),
    ...{ competition, round, rubric, method, ladder },
    ...computeResult(rules, facts, roots, primitives),
    keys,
  };
  const { state, link } = appendFact(
    input.state,
    { type: 'result', at, digest: resultDigest(body, primitives), version: body.version },
    primitives,
  );
  const { root } = publishRoot(rules, state, { at, phase }, signer, primitives);
  return {
    document: { ...body, chain: [...chain, { fact: link.fact, hash: link.hash }], roots: [...roots, root] },
    ...{ link, state, root },
  };
}

/**
 * Signs the root over all facts so far, with the fact `root-published` that is to be the next of the chain: so that no
 * root can be left out later.
 */
export function publishRoot(
  { competition, round }: Pick<SealedRules, 'competition' | 'round'>,
  state: ChainState,
  { at, phase }: { readonly at: string; readonly phase: string },
  signer: Signer,
  primitives: Primitives,
) {
  const root = signRoot(
    {
      ...{ competitionId: competition.id, roundId: round.id, phase },
      ...{ size: state.size, root: chainRoot(state, primitives), chainHead: state.head, at },
    },
    signer,
  );
  return { root, fact: { type: 'root-published', at, phase, root: hashValue(root, primitives) } as const };
}
