import { randomUUID } from 'node:crypto';
import { inParallel } from '../in-parallel';
import { criteriaOf } from '../set-up';
import { CROWD, type SeatedJudge } from '../stage';
import { assignAtOnce, untilEverybodyHasSheets } from './assign';
import { type Bench, refusalOf } from './bench';
import { checkOthers } from './discuss';
import { expectedRanking } from './expected-ranking';
import { MarksGiven } from './marks-given';
import { declare, invite } from './panel';
import { markWhatIsOpen } from './score';

export interface FinalPlayed {
  readonly bench: Bench;
  /** Letters about new readings. */
  readonly told: number;
}

/**
 * The best of the first round go on to a second one, which has a scoring guide of its own and all the judges who are left.
 * @param organisationsOf what each has declared: what is left out here would be taken back.
 */
export async function playFinal(
  first: Bench,
  panel: readonly SeatedJudge[],
  organisationsOf: (seated: SeatedJudge) => readonly string[],
): Promise<FinalPlayed> {
  const { checks, stage } = first;
  const { visitor } = stage.manager;
  const { takes, name, readings, rubric } = stage.edition.final;
  const roundId = randomUUID();
  const path = `/api/judging/rounds/${roundId}`;
  const guide = { rubric: criteriaOf(rubric), readings, othersMarks: 'after-own' };
  await visitor.post('/api/judging/rounds', {
    ...{ id: roundId, competitionId: stage.competitionId, name, blind: [], ...guide },
  });
  const advance = { from: first.roundId, take: { best: takes } };
  const early = await refusalOf(visitor, 'POST', `${path}/advance`, advance);
  checks.equal('nobody goes on before the round is closed', early, 'ROUND_STILL_OPEN');
  await visitor.post(`${first.path}/close`);
  const finalists = expectedRanking(first.rubric, first.given.of('submitted')).filter(({ rank }) => rank <= takes);
  const { round, tiedBeyond } = await visitor.post<{
    readonly round: { readonly takes: number };
    readonly tiedBeyond: number;
  }>(`${path}/advance`, advance);
  checks.equal(
    'the best go on, and all who are tied at the line',
    [round.takes, tiedBeyond],
    [finalists.length, Math.max(0, finalists.length - takes)],
  );
  const reached = new Set(finalists.map(({ proposalId }) => proposalId));
  const bench: Bench = {
    ...{ stage, roundId, path, rubric, readings, checks, judges: panel, reserve: first.reserve },
    ...{ calibration: [], ordinary: [], more: new Map(), given: new MarksGiven() },
    proposals: new Map([...first.proposals].filter(([proposalId]) => reached.has(proposalId))),
  };
  await invite(bench, panel);
  await inParallel(panel, CROWD, (seated) => declare(bench, seated, organisationsOf(seated)));
  const { variantId, told } = await assignAtOnce(bench);
  await visitor.post(`${path}/open`);
  await untilEverybodyHasSheets(bench, variantId);
  await markWhatIsOpen(bench, panel);
  const [example] = bench.given.of('submitted');
  if (example) await checkOthers(bench, example);
  return { bench, told };
}
