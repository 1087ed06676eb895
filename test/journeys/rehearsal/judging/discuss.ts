import { isDeepStrictEqual } from 'node:util';
import type { SeatedJudge } from '../stage';
import { type Bench, refusalOf } from './bench';
import { type Marks, totalOf } from './expected-ranking';
import type { GivenSheet } from './marks-given';

interface OthersMarks {
  readonly total: number;
}

/** Before the discussion nobody sees what others gave. */
export async function checkOthersHidden(bench: Bench): Promise<void> {
  const [sheet] = bench.given.of('submitted');
  const seated = sheet && judgeOf(bench, sheet);
  if (!sheet || !seated) return;
  const code = await refusalOf(seated.judge.visitor, 'GET', `/api/judging/sheets/${sheet.sheetId}/others`);
  bench.checks.equal('nobody sees others’ marks before the discussion', code, 'OTHERS_LATER');
}

/**
 * Two proposals are talked about until all who read them give the same: the first marks stay beside, and the tie between
 * the two is one that no mark can break.
 */
export async function discuss(bench: Bench, replaced: SeatedJudge | null): Promise<readonly string[]> {
  const { checks, given, path, rubric, stage } = bench;
  await stage.manager.visitor.post(`${path}/discuss`);
  const marks = middling(bench);
  const talkedAbout = bench.ordinary
    .map(({ proposalId }) => given.of('submitted').filter((sheet) => sheet.proposalId === proposalId))
    .filter((sheets) => sheets.length > 0 && sheets.every(({ judgeId }) => judgeId !== replaced?.judge.id))
    .slice(-2);
  const [example] = talkedAbout[0] ?? [];
  if (example) await checkOthers(bench, example);
  for (const sheet of talkedAbout.flat()) {
    const seated = judgeOf(bench, sheet);
    if (!seated) continue;
    const address = `/api/judging/sheets/${sheet.sheetId}`;
    await seated.judge.visitor.post(`${address}/revise`, { marks, why: 'We agreed on what the plan can reach.' });
    given.revise(sheet, marks);
    const { firstTotal } = await seated.judge.visitor.get<{ readonly firstTotal: number | null }>(address);
    const wanted = isDeepStrictEqual(sheet.marks, marks) ? null : round(totalOf(rubric, sheet.marks));
    checks.equal('the first marks stay beside', firstTotal === null ? null : round(firstTotal), wanted);
  }
  return talkedAbout.flatMap(([sheet]) => (sheet ? [sheet.proposalId] : []));
}

/** Who has read the same sees what others gave, exactly. */
export async function checkOthers(bench: Bench, sheet: GivenSheet): Promise<void> {
  const { checks, given, rubric } = bench;
  const seated = judgeOf(bench, sheet);
  if (!seated) return;
  const shown = await seated.judge.visitor.get<readonly OthersMarks[]>(`/api/judging/sheets/${sheet.sheetId}/others`);
  const wanted = given
    .of('submitted')
    .filter(({ proposalId, judgeId }) => proposalId === sheet.proposalId && judgeId !== sheet.judgeId)
    .map(({ marks }) => round(totalOf(rubric, marks)));
  const inOrder = (totals: readonly number[]) => [...totals].sort((a, b) => a - b);
  checks.equal(
    'others’ marks are shown as they were given',
    inOrder(shown.map(({ total }) => round(total))),
    inOrder(wanted),
  );
}

const middling = ({ rubric }: Bench): Marks =>
  Object.fromEntries(rubric.map(({ key, scale }) => [key, Math.floor(scale / 2)]));

const judgeOf = ({ judges, reserve }: Bench, { judgeId }: GivenSheet) =>
  [...judges, reserve].find(({ judge }) => judge.id === judgeId);

const round = (total: number): number => Math.round(total * 1e6) / 1e6;
