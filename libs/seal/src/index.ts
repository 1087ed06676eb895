export {
  appendFact,
  type ChainFact,
  chainRoot,
  type ChainScope,
  type ChainState,
  type Link,
  startChain,
} from './chain/chain';
export { fromBase64url, fromHex, toBase64url, toHex } from './encoding/bytes';
export { hashValue } from './encoding/hash-value';
export { type MarksProof, type ProvenFact, proveMarks } from './marks/marks-proof';
export type { OwnMarks, OwnSheet } from './marks/own-marks';
export { type CheckedMarks, type MarksCheck, ownMarksProblems, ownPseudonym, verifyMarks } from './marks/verify-marks';
export { leafHash } from './merkle/merkle-hashes';
export { MerkleTree } from './merkle/merkle-tree';
export { verifyConsistency, verifyInclusion } from './merkle/verify-proofs';
export type { Primitives } from './primitives';
export { commentsCommitment, commentsDigest, type SheetComments } from './pseudonyms/comments';
export { commitmentTo, type Named, pseudonymOf } from './pseudonyms/pseudonym';
export { readReceipt, type ReceiptProblem, receiptProblem, type SignedReceipt } from './receipts/check-receipt';
export { type ComputedResult, computeResult } from './result/compute-result';
export type { Difference, DifferenceCode } from './result/differences';
export type { SealedDecision, SealedInputs, SealedSheet } from './result/inputs';
export { counts, type CountingType, type FactMarks, type JudgingFact, readFact } from './result/judging-fact';
export { earlierRootDifferences, readRoots } from './result/earlier-roots';
export { type Replay, type ReplayOptions, replaySealedResult } from './result/replay-sealed-result';
export { rulesDigest } from './result/rules';
export { publishRoot, type Sealed, sealResult, type ToSeal } from './result/seal-result';
export type { SealedLink, SealedResult } from './result/sealed-result';
export type { SealedRules } from './result/sealed-rules';
export { type SealedCriterion, sheetTotal } from './result/sheet-total';
export type { SealedLot, SealedTieBreak } from './result/tie-breaks';
export { type PublicKey, readPublicKeys, thumbprint } from './roots/public-key';
export {
  type RootClaims,
  type SignatureProblem,
  signatureProblem,
  type SignedRoot,
  type Signer,
  signRoot,
} from './roots/signed-root';
export { type JsonFlaw, type JsonFlawCode, type JsonRead, readJson } from './json/read-json';
export {
  ChainWriter,
  type Made,
  type Segment,
  type SegmentHead,
  type Segments,
  type WriterOptions,
} from './chain/chain-writer';
