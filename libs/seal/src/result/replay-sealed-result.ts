import type { ChainScope } from '../chain/chain';
import { hashOfLink, startChain } from '../chain/chain';
import { toHex } from '../encoding/bytes';
import { hashValue, isHash } from '../encoding/hash-value';
import { MerkleTree } from '../merkle/merkle-tree';
import type { Primitives } from '../primitives';
import type { PublicKey } from '../roots/public-key';
import { signatureProblem } from '../roots/signed-root';
import { computeResult } from './compute-result';
import { type Difference, differencesBetween } from './differences';
import { type JudgingFact, readFact } from './judging-fact';
import { orderProblems } from './order-problems';
import type { SealedResult } from './sealed-result';
import { shapeProblems } from './shape-problems';

export interface Replay {
  /** Nothing differs. */
  readonly reproduces: boolean;
  readonly differences: readonly Difference[];
  /** `pinned`: signatures were checked against keys from elsewhere; `own`: against those in the document alone. */
  readonly keys: 'pinned' | 'own';
  readonly entries: number;
  readonly sheets: number;
  readonly judges: number;
  readonly facts: number;
  readonly roots: number;
}

export interface ReplayOptions {
  readonly primitives: Primitives;
  /** Keys from elsewhere, of which one must have signed each root. Left out, the document's own prove only that it is whole. */
  readonly keys?: readonly PublicKey[];
}

/**
 * Computes a sealed result again from its facts: the hash of every link, every root and signature, the rules' and the
 * result's digests, what counts, the totals, the ranking, the broken ties and the lot; to the last bit.
 * @param document what `JSON.parse` gives, whatever it is.
 * @returns every difference; nothing is thrown for a document that somebody changed.
 */
export function replaySealedResult(document: unknown, options: ReplayOptions): Replay {
  try {
    return replay(document, options);
  } catch (error) {
    // What JSON may hold and RFC 8785 refuses: lone surrogates, and nesting without end.
    if (!(error instanceof RangeError)) throw error;
    return summary(null, [{ path: '', code: 'malformed', expected: error.message }], options.keys);
  }
}

function replay(document: unknown, { primitives, keys }: ReplayOptions): Replay {
  const problems = shapeProblems(document);
  if (problems.length > 0) return summary(null, problems, keys);
  const result = document as SealedResult;
  const broken: Difference[] = [];
  const facts = result.chain.map(({ fact }, at): JudgingFact | null => {
    try {
      return readFact(fact);
    } catch (error) {
      broken.push({ path: `/chain/${at}/fact`, code: 'malformed', expected: messageOf(error), found: fact });
      return null;
    }
  });
  return summary(
    result,
    [
      ...broken,
      ...chainDifferences(result, facts, keys ?? result.keys, primitives),
      ...orderProblems(result, facts, primitives),
      ...resultDifferences(result, facts, primitives),
    ],
    keys,
  );
}

const scopeOf = ({ competition, round }: SealedResult): ChainScope => ({
  competitionId: competition.id,
  roundId: round.id,
});

/** Links by what they follow, so that the first wrong one is named; roots by the facts as they are. */
function chainDifferences(
  result: SealedResult,
  facts: readonly (JudgingFact | null)[],
  keys: readonly PublicKey[],
  primitives: Primitives,
): Difference[] {
  const scope = scopeOf(result);
  const tree = new MerkleTree(primitives);
  let previous = startChain(scope, primitives).head;
  const hashes: string[] = [];
  const differences = result.chain.flatMap((link, index) => {
    const hash = hashOfLink({ index, previous, fact: link.fact }, primitives);
    tree.append(hash);
    hashes.push(toHex(hash));
    previous = isHash(link.hash) ? link.hash : toHex(hash);
    return differencesBetween({ fact: link.fact, hash: toHex(hash) }, link, `/chain/${index}`);
  });
  const published = facts.flatMap((fact, at) => (fact?.type === 'root-published' ? [{ size: at, fact }] : []));
  const sizes = [...published.map(({ size }) => size), result.chain.length];
  const fixed = { type: 'champions.root', version: 1, ...scope };
  const expected = sizes.map((size, at) => ({
    ...result.roots[at],
    ...{
      ...fixed,
      size,
      root: toHex(tree.root(size)),
      chainHead: hashes[size - 1] ?? startChain(scope, primitives).head,
    },
  }));
  differences.push(...differencesBetween(expected, result.roots, '/roots'));
  result.roots.forEach((root, at) => {
    const problem = signatureProblem(root, keys, primitives);
    if (problem) differences.push({ path: `/roots/${at}/signature`, code: problem, found: root.signature });
    const said = published[at];
    if (said && said.fact.root !== hashValue(root, primitives))
      differences.push({
        ...{ path: `/chain/${said.size}/fact/root`, code: 'differs' },
        ...{ expected: hashValue(root, primitives), found: said.fact.root },
      });
  });
  return differences;
}

function resultDifferences(
  result: SealedResult,
  facts: readonly (JudgingFact | null)[],
  primitives: Primitives,
): Difference[] {
  const understood = facts.filter((fact) => fact !== null);
  try {
    const { inputs, ranking, tieBreak, decisions } = computeResult(result, understood, result.roots, primitives);
    const said = {
      ...{ inputs: result.inputs, ranking: result.ranking },
      ...{ tieBreak: result.tieBreak, decisions: result.decisions },
    };
    return differencesBetween({ inputs, ranking, tieBreak, decisions }, said);
  } catch (error) {
    return [{ path: '/ranking', code: 'cannot-be-computed', expected: messageOf(error) }];
  }
}

function summary(
  result: SealedResult | null,
  differences: readonly Difference[],
  keys: readonly PublicKey[] | undefined,
): Replay {
  const { entries = [], sheets = [] } = result?.inputs ?? {};
  return {
    ...{ reproduces: differences.length === 0, differences, keys: keys ? 'pinned' : 'own' },
    ...{ entries: entries.length, sheets: sheets.length, judges: new Set(sheets.map(({ judge }) => judge)).size },
    ...{ facts: result?.chain.length ?? 0, roots: result?.roots.length ?? 0 },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
