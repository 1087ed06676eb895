import { type Bench, planOf } from './bench';

interface Suggested {
  readonly proposalId: string;
  readonly count: number;
  readonly asked: number;
}
interface Further {
  readonly entries: readonly Suggested[];
  readonly close: number;
}
interface Line {
  readonly proposalId: string;
  readonly tooClose: boolean;
}

const MOST_ASKED = 3;

/** Where it is too close to call who reaches the final, one more judge is asked; the next assignment gives that out. */
export async function askFurther(bench: Bench): Promise<void> {
  const { checks, given, more, path, stage } = bench;
  const { entries, close } = await read(bench);
  const lines = await stage.manager.visitor.get<readonly Line[]>(`${path}/ranking?cut=${String(cutOf(bench))}`);
  const tooClose = new Set(lines.filter((line) => line.tooClose).map(({ proposalId }) => proposalId));
  checks.equal('what is too close to call is counted', close, tooClose.size);
  checks.equal('further readings are suggested for nothing else', outside(entries, tooClose), []);
  checkCounts(bench, entries);
  const touched = new Set([
    ...bench.calibration,
    ...(['abstained', 'recused', 'removed'] as const).flatMap((standing) =>
      given.of(standing).map(({ proposalId }) => proposalId),
    ),
  ]);
  // Of those that somebody has left there may be nobody more who could read them.
  const asked = entries.filter(({ proposalId }) => !touched.has(proposalId)).slice(0, MOST_ASKED);
  if (asked.length === 0) return;
  const round = await stage.manager.visitor.post<{ readonly more: Readonly<Record<string, number>> }>(
    `${path}/more-readings`,
    { entries: asked.map(({ proposalId }) => ({ proposalId, readings: 1 })) },
  );
  for (const { proposalId } of asked) more.set(proposalId, 1);
  checks.equal('the round knows what was asked for', round.more, Object.fromEntries(more));
  stage.progress.note(`one more reading of ${asked.map(({ proposalId }) => nameOf(bench, proposalId)).join('; ')}`);
}

/** Once they are marked, they count. */
export async function checkFurther(bench: Bench): Promise<void> {
  checkCounts(bench, (await read(bench)).entries);
}

function checkCounts({ checks, given, more }: Bench, entries: readonly Suggested[]): void {
  const submitted = given.of('submitted');
  const wanted = entries.map(({ proposalId }) => ({
    proposalId,
    count: submitted.filter((sheet) => sheet.proposalId === proposalId).length,
    asked: more.get(proposalId) ?? 0,
  }));
  const found = entries.map(({ proposalId, count, asked }) => ({ proposalId, count, asked }));
  checks.equal('how often each was read is told beside it', found, wanted);
}

function read(bench: Bench): Promise<Further> {
  const { path, stage } = bench;
  return stage.manager.visitor.get<Further>(`${path}/ranking/extra-readings?cut=${String(cutOf(bench))}&readings=20`);
}

/** The line is that to the final, unless all are in it. */
function cutOf({ proposals, stage: { edition } }: Bench): number {
  return edition.final.takes < proposals.size ? edition.final.takes : edition.competition.awards;
}

const outside = (entries: readonly Suggested[], within: ReadonlySet<string>) =>
  entries.filter(({ proposalId }) => !within.has(proposalId)).map(({ proposalId }) => proposalId);

const nameOf = (bench: Bench, proposalId: string): string => planOf(bench, proposalId).organisation.name;
