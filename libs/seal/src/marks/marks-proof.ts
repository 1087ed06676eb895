import { type ChainFact, startChain } from '../chain/chain';
import { fromHex, toHex } from '../encoding/bytes';
import { MerkleTree } from '../merkle/merkle-tree';
import type { Primitives } from '../primitives';
import type { SealedResult } from '../result/sealed-result';
import type { SignedRoot } from '../roots/signed-root';

/** One fact of the chain, and the way from it to the root. */
export interface ProvenFact {
  readonly index: number;
  readonly previous: string;
  readonly fact: ChainFact;
  /** The audit path (RFC 6962), as hexadecimal digits. */
  readonly path: readonly string[];
}

/** That facts about one judge are under a signed root, without telling anything of any other. */
export interface MarksProof {
  readonly type: 'champions.marks-proof';
  readonly version: 1;
  /** A pseudonym. */
  readonly judge: string;
  readonly root: SignedRoot;
  readonly facts: readonly ProvenFact[];
}

/**
 * Every fact about one judge with its way to the last root.
 * @param document that reproduces (`replaySealedResult`).
 * @param judge a pseudonym.
 * @throws RangeError for a document without a root, or with a broken chain.
 */
export function proveMarks(document: SealedResult, judge: string, primitives: Primitives): MarksProof {
  const root = document.roots.at(-1);
  if (!root) throw new RangeError('a sealed result has a root');
  const tree = new MerkleTree(primitives);
  for (const { hash } of document.chain) tree.append(fromHex(hash));
  const start = startChain({ competitionId: document.competition.id, roundId: document.round.id }, primitives).head;
  const facts = document.chain.flatMap(({ fact }, index): ProvenFact[] =>
    fact['judge'] === judge
      ? [
          {
            ...{ index, previous: document.chain[index - 1]?.hash ?? start, fact },
            path: tree.inclusionProof(index).map(toHex),
          },
        ]
      : [],
  );
  return { type: 'champions.marks-proof', version: 1, judge, root, facts };
}
