import { hashOfLink } from '../chain/chain';
import { fromHex } from '../encoding/bytes';
import { leafHash } from '../merkle/merkle-hashes';
import { verifyInclusion } from '../merkle/verify-proofs';
import type { Primitives } from '../primitives';
import { commentsCommitment, commentsDigest } from '../pseudonyms/comments';
import { pseudonymOf } from '../pseudonyms/pseudonym';
import { type Difference, differencesBetween, escaped } from '../result/differences';
import { type SealedSheet, standingSheets } from '../result/inputs';
import { counts, type JudgingFact, readFact } from '../result/judging-fact';
import { rootShape } from '../result/root-shape';
import { hash, list, literal, number, numbers, object, optional, text, texts } from '../result/shape';
import type { PublicKey } from '../roots/public-key';
import { signatureProblem } from '../roots/signed-root';
import type { MarksProof, ProvenFact } from './marks-proof';
import type { OwnMarks } from './own-marks';

export interface CheckedMarks {
  readonly holds: boolean;
  readonly differences: readonly Difference[];
  /** What the proven facts leave standing, by entry. */
  readonly sheets: readonly Omit<SealedSheet, 'total'>[];
}

export interface MarksCheck {
  readonly primitives: Primitives;
  /** Of which one must have signed the root. */
  readonly keys: readonly PublicKey[];
  /** Compared with what is proven, and shown to be that judge's. */
  readonly own?: OwnMarks;
}

const proofShape = object({
  ...{ type: literal('champions.marks-proof'), version: literal(1), judge: text, root: rootShape },
  facts: list(object({ index: number, previous: hash, fact: object({ type: text, judge: text }), path: list(hash) })),
});
const ownShape = object({
  ...{ type: literal('champions.own-marks'), version: literal(1), competitionId: text, roundId: text },
  judge: object({ id: text, salt: text }),
  sheets: list(
    object({
      ...{ entry: text, marks: numbers, abstained: list(text) },
      comments: optional(object({ comment: text, comments: texts })),
    }),
  ),
});

/** Whether a value is what a judge keeps of a round; else what is wrong, by path. */
export const ownMarksProblems = (value: unknown): Difference[] => ownShape(value, '');

/**
 * Checks that every fact of a proof is under its root, that the root is signed, and, given the judge's own marks, that
 * exactly these stand. It cannot show that no fact about the judge was kept back: that takes the whole sealed result.
 * @param proof what `JSON.parse` gives, whatever it is.
 */
export function verifyMarks(proof: unknown, check: MarksCheck): CheckedMarks {
  try {
    return checked(proof, check);
  } catch (error) {
    // What JSON may hold and RFC 8785 refuses: lone surrogates, and nesting without end.
    if (!(error instanceof RangeError)) throw error;
    return { holds: false, differences: [{ path: '', code: 'malformed', expected: error.message }], sheets: [] };
  }
}

function checked(proof: unknown, { primitives, keys, own }: MarksCheck): CheckedMarks {
  const wrong = proofShape(proof, '');
  if (wrong.length > 0) return { holds: false, differences: wrong, sheets: [] };
  const { judge, root, facts } = proof as MarksProof;
  const differences: Difference[] = [];
  const signature = signatureProblem(root, keys, primitives);
  if (signature) differences.push({ path: '/root/signature', code: signature, found: root.signature });
  const understood: JudgingFact[] = [];
  facts.forEach((proven, at) => {
    const path = `/facts/${at}`;
    differences.push(...differencesBetween(judge, proven.fact['judge'], `${path}/fact/judge`));
    if (!isUnder(root, proven, primitives))
      differences.push({ path: `${path}/path`, code: 'differs', found: proven.path });
    if (proven.index <= (facts[at - 1]?.index ?? -1))
      differences.push({ path, code: 'out-of-order', found: proven.index });
    try {
      const fact = readFact(proven.fact);
      if (fact) understood.push(fact);
    } catch {
      differences.push({ path: `${path}/fact`, code: 'malformed', found: proven.fact });
    }
  });
  const { sheets } = standingSheets(understood);
  if (own) {
    differences.push(...ownDifferences(own, { judge, root, sheets }, primitives));
    differences.push(...commentDifferences(own, understood, primitives));
  }
  return { holds: differences.length === 0, differences, sheets };
}

function isUnder(
  { root, size }: MarksProof['root'],
  { index, previous, fact, path }: ProvenFact,
  primitives: Primitives,
) {
  const leaf = leafHash(hashOfLink({ index, previous, fact }, primitives), primitives);
  return verifyInclusion({ index, size, leaf, proof: path.map(fromHex), root: fromHex(root) }, primitives);
}

function ownDifferences(
  own: OwnMarks,
  { judge, root, sheets }: Pick<MarksProof, 'judge' | 'root'> & Pick<CheckedMarks, 'sheets'>,
  primitives: Primitives,
): Difference[] {
  const wrong = ownMarksProblems(own);
  if (wrong.length > 0) return wrong;
  const { competitionId, roundId } = own;
  const pseudonym = ownPseudonym(own, primitives);
  const kept = Object.fromEntries(own.sheets.map(({ entry, marks, abstained }) => [entry, { marks, abstained }]));
  const standing = Object.fromEntries(sheets.map(({ entry, marks, abstained }) => [entry, { marks, abstained }]));
  return [
    ...differencesBetween(
      { competitionId, roundId },
      { competitionId: root.competitionId, roundId: root.roundId },
      '/root',
    ),
    ...differencesBetween(pseudonym, judge, '/judge'),
    ...differencesBetween(kept, standing, '/sheets'),
  ];
}

/** Comments that are not those of the sheet that stands; a sheet whose fact says nothing of them is not compared. */
function commentDifferences(own: OwnMarks, facts: readonly JudgingFact[], primitives: Primitives): Difference[] {
  if (ownMarksProblems(own).length > 0 || ownPseudonym(own, primitives) === null) return [];
  const said = new Map<string, string | undefined>();
  for (const fact of facts) if (counts(fact)) said.set(fact.entry, fact.comments);
  return own.sheets.flatMap(({ entry, comments }) => {
    const found = said.get(entry);
    if (comments === undefined || found === undefined) return [];
    const of = { entry, digest: commentsDigest(comments, primitives) };
    return differencesBetween(
      commentsCommitment(of, own.judge.salt, primitives),
      found,
      `/sheets/${escaped(entry)}/comments`,
    );
  });
}

/** The judge's name in the sealed result; null for a salt that is none. */
export function ownPseudonym({ roundId, judge }: OwnMarks, primitives: Primitives): string | null {
  try {
    return pseudonymOf({ kind: 'judge', roundId, id: judge.id }, judge.salt, primitives);
  } catch {
    return null;
  }
}
