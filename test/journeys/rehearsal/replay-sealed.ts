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
import { expectedRanking } from './judging/expected-ranking';
import { Visitor } from './visitor';

export interface SealedReport {
  /** Whether anybody comes to the same results, and the roots are signed with the key that the service publishes. */
  readonly reproduces: boolean;
  /** Of the first round. */
  readonly entries: number;
  readonly sheets: number;
  readonly winners: number;
  readonly facts: number;
  readonly tiesBroken: number;
}

/** What a stranger does after the announcement: fetches each round's sealed result and computes it again; a judge finds the own marks in it. */
export async function replaySealed(rounds: readonly Bench[]): Promise<SealedReport> {
  const replayed = await Promise.all(rounds.map(replayRound));
  const sum = (of: 'sheets' | 'facts' | 'tiesBroken') => replayed.reduce((all, one) => all + one[of], 0);
  return {
    reproduces: replayed.every(({ reproduces }) => reproduces),
    entries: replayed[0]?.entries ?? 0,
    winners: replayed.at(-1)?.winners ?? 0,
    ...{ sheets: sum('sheets'), facts: sum('facts'), tiesBroken: sum('tiesBroken') },
  };
}

async function replayRound(bench: Bench): Promise<SealedReport> {
  const { checks, path, proposals, stage } = bench;
  const stranger = new Visitor(stage.origin);
  const { keys } = await stranger.get<{ readonly keys: readonly PublicKey[] }>('/api/judging/seal-keys');
  const document = await stranger.get<SealedResult>(`${path}/sealed-result`);
  const { reproduces, entries, sheets, facts } = replaySealedResult(document, { primitives, keys });
  const winners = document.decisions.filter(({ outcome }) => outcome === 'winner').length;
  checks.equal(
    'each sealed result tells what was decided on whom it is about',
    [document.decisions.length, winners],
    [proposals.size, stage.edition.competition.awards],
  );
  const tiesBroken = checkRanking(bench, document);
  if (reproduces) await findOwnMarks(bench, document, keys);
  return { reproduces, entries, sheets, winners, facts, tiesBroken };
}

/** Under pseudonyms it is the ranking of the marks that were given, and each tie in it is broken. @returns the steps that parted somebody. */
function checkRanking({ checks, given, rubric }: Bench, { ranking, tieBreak }: SealedResult): number {
  const expected = expectedRanking(rubric, given.of('submitted'));
  const byRank = (lines: readonly (readonly [number, number | null])[]) =>
    lines.toSorted(([one], [other]) => one - other);
  checks.equal(
    'the sealed ranking is that of the marks that were given',
    byRank(ranking.map(({ rank, value }) => [rank, value])),
    byRank(expected.map(({ rank, mean }) => [rank, mean])),
  );
  const sharing = new Map<number, number>();
  for (const { rank } of expected) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  const shared = [...sharing].filter(([, count]) => count > 1);
  const tied = (rank: number) =>
    Math.max(0, ...tieBreak.records.flatMap((record) => (record.rank === rank ? [record.tied.length] : [])));
  checks.equal(
    'in it ties are broken where marks are the same',
    shared.map(([rank]) => [rank, tied(rank)]),
    shared,
  );
  checks.equal('in it nobody shares a rank', new Set(tieBreak.ranked.map(({ rank }) => rank)).size, expected.length);
  return tieBreak.records.filter(({ order }) => order.length > 1).length;
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
