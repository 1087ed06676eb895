import { randomUUID } from 'node:crypto';
import { assign, assignTheRest, untilEverybodyHasSheets } from './judging/assign';
import type { Bench } from './judging/bench';
import { Checks } from './judging/checks';
import { castNearOnes, checkConflicts, type Near, settleConflicts } from './judging/conflicts';
import { deliberate, type RankedEntry } from './judging/deliberate';
import { checkOthersHidden, discuss } from './judging/discuss';
import { playFinal } from './judging/final';
import { type Written, writeFeedback } from './judging/feedback';
import { askFurther, checkFurther } from './judging/further';
import { type Incidents, playIncidents } from './judging/incidents';
import { MarksGiven } from './judging/marks-given';
import { declare, invite } from './judging/panel';
import { markCalibration, markWhatIsOpen } from './judging/score';
import { sayWishes } from './judging/wishes';
import { inParallel } from './in-parallel';
import { until } from './patience';
import { isEligible } from './screen';
import { CROWD, type SeatedJudge, type Stage, type Submission } from './stage';

export interface Judged {
  readonly bench: Bench;
  /** The round of the finalists, which the decisions go by. */
  readonly final: Bench;
  /** By rank. */
  readonly winners: readonly RankedEntry[];
  readonly incidents: Incidents;
  /** Two whose readers agreed on the same marks for both. */
  readonly tied: readonly string[];
  /** Letters about new readings. */
  readonly told: number;
  /** What was written to those who are not selected, by proposal. */
  readonly feedback: Written;
}

/** The reserve reads all four languages, so that nothing of what is taken over is left. */
const RESERVE = 'judge-12';
const FEWEST_FOR_TWO = 6;

/** A panel declares its conflicts, is given proposals, marks, discusses, and the secretariat decides. */
export async function playJudging(
  stage: Stage,
  submissions: readonly Submission[],
  panel: readonly SeatedJudge[],
): Promise<Judged> {
  const { progress, manager } = stage;
  progress.begin('judging');
  const eligible = submissions.filter(isEligible);
  await until('the entries to arrive', async () => (await countEntries(stage)).toJudge === eligible.length);
  const bench = setUp(stage, panel, eligible);
  const near = castNearOnes(bench);
  await createRound(bench);
  await invite(
    bench,
    bench.judges,
    new Map([[near.seeming.judge, near.seeming.proposal.plan.organisation.name.toUpperCase()]]),
  );
  await inParallel(bench.judges, CROWD, (seated) => declare(bench, seated, declaredBy(seated, [near.declaring])));
  await settleConflicts(bench, near);
  await sayWishes(bench);
  const first = await assign(bench);
  await manager.visitor.post(`${bench.path}/open`);
  await untilEverybodyHasSheets(bench, first.variantId);
  await markCalibration(bench, bench.judges);
  const incidents = await playIncidents(bench, [near.declaring.judge]);
  const readers = [...bench.judges, bench.reserve].filter((seated) => seated !== incidents.replaced);
  await markWhatIsOpen(bench, readers);
  await askFurther(bench);
  const again = await assignTheRest(bench);
  await markWhatIsOpen(bench, readers);
  await checkFurther(bench);
  await checkOthersHidden(bench);
  const tied = await discuss(bench, incidents.replaced);
  const final = await playFinal(bench, readers, (seated) => declaredBy(seated, [near.declaring, incidents.late]));
  const { winners, declined } = await deliberate(final.bench, bench);
  const feedback = await writeFeedback(bench, declined);
  await checkConflicts(bench, near);
  const told = first.told + again + (incidents.handedOver > 0 ? 1 : 0) + final.told;
  return { bench, final: final.bench, winners, incidents, tied, told, feedback };
}

function setUp(stage: Stage, panel: readonly SeatedJudge[], eligible: readonly Submission[]): Bench {
  const reserve = panel.find(({ plan }) => plan.key === RESERVE);
  if (!reserve) throw new Error(`the panel has no ${RESERVE}`);
  const roundId = randomUUID();
  const invented = eligible.filter(({ plan }) => plan.generated);
  const calibration = invented.slice(0, invented.length < FEWEST_FOR_TWO ? 1 : 2);
  return {
    ...{ stage, roundId, path: `/api/judging/rounds/${roundId}`, reserve, more: new Map() },
    ...{ rubric: stage.edition.rubric, readings: stage.edition.competition.readings },
    judges: panel.filter((seated) => seated !== reserve),
    proposals: new Map(eligible.map((submission) => [submission.proposalId, submission])),
    calibration: calibration.map(({ proposalId }) => proposalId),
    ordinary: invented.slice(calibration.length),
    given: new MarksGiven(),
    checks: new Checks(),
  };
}

async function createRound({ stage: { manager, competitionId }, roundId, calibration }: Bench): Promise<void> {
  const settings = { othersMarks: 'after-close', discussion: true, calibration };
  await manager.visitor.post('/api/judging/rounds', { id: roundId, competitionId, blind: [], ...settings });
}

const declaredBy = (seated: SeatedJudge, near: readonly (Near | null)[]): readonly string[] =>
  near.flatMap((one) => (one?.judge === seated ? [one.proposal.organisationId] : []));

export function countEntries({
  manager,
  competitionId,
}: Stage): Promise<{ readonly known: number; readonly toJudge: number }> {
  return manager.visitor.get(`/api/judging/competitions/${competitionId}/entries/counts`);
}
