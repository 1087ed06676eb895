import {
  type OwnMarks,
  ownPseudonym,
  proveMarks,
  type PublicKey,
  replaySealedResult,
  type SealedResult,
  verifyMarks,
} from '@champions/seal';
import { sealPrimitives as primitives } from '../../../tools/champions/seal-primitives';
import type { Bench } from './judging/bench';
import { Visitor } from './visitor';

export interface SealedReport {
  /** Whether anybody comes to the same result, and the roots are signed with the key that the service publishes. */
  readonly reproduces: boolean;
  readonly entries: number;
  readonly sheets: number;
  readonly winners: number;
  readonly facts: number;
}

/** What a stranger does after the announcement: fetches the sealed result and computes it again; a judge finds the own marks in it. */
export async function replaySealed(bench: Bench): Promise<SealedReport> {
  const { path, stage } = bench;
  const stranger = new Visitor(stage.origin);
  const { keys } = await stranger.get<{ readonly keys: readonly PublicKey[] }>('/api/judging/seal-keys');
  const document = await stranger.get<SealedResult>(`${path}/sealed-result`);
  const { reproduces, entries, sheets, facts } = replaySealedResult(document, { primitives, keys });
  const winners = document.decisions.filter(({ outcome }) => outcome === 'winner').length;
  if (reproduces) await findOwnMarks(bench, document, keys);
  return { reproduces, entries, sheets, winners, facts };
}

async function findOwnMarks(
  { checks, given, path, judges }: Bench,
  document: SealedResult,
  keys: readonly PublicKey[],
) {
  const abstained = new Set(given.of('abstained').map(({ judgeId }) => judgeId));
  const seated = judges.find(({ judge }) => !abstained.has(judge.id));
  if (!seated) return;
  const own = await seated.judge.visitor.get<OwnMarks>(`${path}/own-marks`);
  const proof = proveMarks(document, ownPseudonym(own, primitives) ?? '', primitives);
  const { holds, differences } = verifyMarks(proof, { primitives, keys, own });
  checks.equal('a judge finds the own marks in the sealed result', [holds, differences], [true, []]);
  const mine = given.of('submitted').filter(({ judgeId }) => judgeId === seated.judge.id);
  const inOrder = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();
  const marksInOrder = (marks: Readonly<Record<string, number>>) => Object.entries(marks).sort();
  checks.equal(
    'and they are those that the judge gave',
    inOrder(own.sheets.map(({ marks }) => marksInOrder(marks))),
    inOrder(mine.map(({ marks }) => marksInOrder(marks))),
  );
}
