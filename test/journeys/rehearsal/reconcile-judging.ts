import { rank, type RankingMethodName, rankingMethods } from '@champions/ranking';
import { inParallel } from './in-parallel';
import type { Judged } from './judge';
import { type Bench, readingsOf } from './judging/bench';
import { type ExpectedLine, expectedRanking, totalOf } from './judging/expected-ranking';
import type { Standing } from './judging/marks-given';
import { CROWD } from './stage';

export interface JudgingReport {
  readonly submitted: number;
  readonly abstained: number;
  readonly steppedAside: number;
  readonly removed: number;
  readonly revised: number;
  readonly onBehalf: number;
  readonly handedOver: number;
  /** Asked for where it was too close to call. */
  readonly furtherReadings: number;
  readonly finalists: number;
  readonly tiesBroken: number;
  readonly checks: number;
  readonly differences: readonly string[];
}

interface RankingLine {
  readonly proposalId: string;
  readonly rank: number;
  readonly value: number | null;
  readonly mean: number | null;
  readonly count: number;
}
interface TieBreak {
  readonly rank: number;
  readonly step: { readonly step: string; readonly criterion?: string };
  readonly entries: readonly { readonly proposalId: string; readonly place: number }[];
}

/** By other methods the platform must come to what the library makes of the marks that the rehearsal gave. */
const OTHERS: readonly RankingMethodName[] = ['median', 'trimmed-mean', 'z-scores', 'severity-corrected', 'borda'];

/** Holds what the platform says of both rounds against what the judges of the rehearsal did. */
export async function reconcileJudging(judged: Judged, tiesBroken: number): Promise<JudgingReport> {
  const { bench, final, incidents } = judged;
  const { checks } = bench;
  const rounds = [bench, final];
  await Promise.all(
    rounds.flatMap((round) => [checkProgress(round), checkRankings(round, rankingOf(round)), checkWarnings(round)]),
  );
  await checkTieBreaks(final, rankingOf(final));
  const alike = rankingOf(bench).filter(({ proposalId }) => judged.tied.includes(proposalId));
  checks.equal(
    'those who were given the same share a rank',
    new Set(alike.map(({ rank: place }) => place)).size,
    Math.min(1, alike.length),
  );
  const of = (standing: Standing) => rounds.flatMap(({ given }) => given.of(standing));
  return {
    submitted: of('submitted').length,
    abstained: of('abstained').length,
    steppedAside: of('recused').length,
    removed: of('removed').length,
    revised: of('submitted').filter(({ first }) => first !== null).length,
    onBehalf: incidents.enteredForJudge.confirmed + incidents.enteredForJudge.corrected,
    handedOver: incidents.handedOver,
    furtherReadings: [...bench.more.values()].reduce((sum, count) => sum + count, 0),
    finalists: final.proposals.size,
    tiesBroken,
    checks: checks.made,
    differences: checks.differences,
  };
}

const rankingOf = ({ given, rubric }: Bench): readonly ExpectedLine[] => expectedRanking(rubric, given.of('submitted'));

async function checkProgress(bench: Bench): Promise<void> {
  const { checks, given, path, stage, proposals } = bench;
  const progress = await stage.manager.visitor.get<Record<string, number>>(`${path}/progress`);
  const { submitted, abstained, recused, entered, missing, entriesDone } = progress;
  const readings = new Map<string, number>();
  for (const { proposalId } of given.of('submitted')) readings.set(proposalId, (readings.get(proposalId) ?? 0) + 1);
  const wanted = {
    ...{ submitted: given.of('submitted').length, abstained: given.of('abstained').length },
    ...{ recused: given.of('recused').length, entered: 0, missing: 0 },
    entriesDone: [...readings].filter(([proposalId, count]) => count >= readingsOf(bench, proposalId)).length,
  };
  checks.equal('sheets by state', { submitted, abstained, recused, entered, missing, entriesDone }, wanted);
  checks.equal('every proposal is fully read', wanted.entriesDone, proposals.size);
}

async function checkRankings(
  { checks, given, path, rubric, stage }: Bench,
  expected: readonly ExpectedLine[],
): Promise<void> {
  const read = (method: string) =>
    stage.manager.visitor.get<readonly RankingLine[]>(`${path}/ranking?method=${method}`);
  const mean = (await read('mean')).map(({ proposalId, rank: place, mean: its, count }) => ({
    ...{ proposalId, rank: place, mean: its, count },
  }));
  const inOrder = mean.sort((a, b) => a.rank - b.rank || (a.proposalId < b.proposalId ? -1 : 1));
  checks.equal('the ranking is that of the marks that were given', inOrder, expected);
  const marks = given.of('submitted').map(({ proposalId, judgeId, marks: its }) => ({
    ...{ entry: proposalId, judge: judgeId, mark: Math.round(totalOf(rubric, its) * 1e9) / 1e9 },
  }));
  await inParallel(OTHERS, CROWD, async (method) => {
    const { version } = rankingMethods[method];
    const wanted = rank({ method, version, marks }).map(({ entry, rank: place, value }) => [entry, place, value]);
    const found = (await read(method)).map(({ proposalId, rank: place, value }) => [proposalId, place, value]);
    checks.equal(`the ranking by ${method}`, inIdOrder(found), inIdOrder(wanted));
  });
}

/** In the round that is decided by each shared rank is parted, by steps of the ladder. */
async function checkTieBreaks({ checks, stage }: Bench, expected: readonly ExpectedLine[]): Promise<void> {
  const lines = await stage.manager.visitor.get<readonly TieBreak[]>(
    `/api/judging/competitions/${stage.competitionId}/decisions/tie-breaks`,
  );
  const sharing = (place: number) => expected.filter((one) => one.rank === place).length;
  const shared = [...new Set(expected.map((one) => one.rank))].filter((place) => sharing(place) > 1);
  // Of three one may be parted first; the two that are left then share a rank within the three's.
  const isWithin = (place: number) => shared.some((first) => place >= first && place < first + sharing(first));
  checks.equal(
    'each tie is broken, and nothing else',
    [shared.filter((place) => !lines.some((one) => one.rank === place)), lines.filter((one) => !isWithin(one.rank))],
    [[], []],
  );
  const { ladder } = await stage.lead.visitor.get<{ readonly ladder: readonly TieBreak['step'][] }>(
    `/api/competitions/${stage.competitionId}`,
  );
  const declared = ladder.map(nameOf);
  const strange = lines.filter(({ step }) => !declared.includes(nameOf(step)));
  checks.equal('ties are broken by the steps that were declared', strange, []);
}

/** Warnings are about judges of the panel, and there are none about who gave no marks. */
async function checkWarnings({ checks, given, path, stage }: Bench): Promise<void> {
  const warnings = await stage.manager.visitor.get<
    readonly { readonly judgeId: string; readonly name: string | null }[]
  >(`${path}/ranking/warnings`);
  const marking = new Set(given.of('submitted').map(({ judgeId }) => judgeId));
  const strange = warnings.filter(({ judgeId, name }) => !marking.has(judgeId) || name === null);
  checks.equal('warnings are about judges who marked', strange, []);
}

const nameOf = ({ step, criterion }: TieBreak['step']): string =>
  criterion === undefined ? step : `${step} ${criterion}`;

const inIdOrder = (lines: readonly (readonly unknown[])[]) =>
  [...lines].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
