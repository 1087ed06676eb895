import type { SeatedJudge, Submission } from '../stage';
import type { Bench } from './bench';

interface ConflictLine {
  readonly proposalId: string;
  readonly conflicts: readonly { readonly reason: string }[];
  readonly blocks: boolean;
  readonly imposed: { readonly reason: string } | null;
  readonly dismissed: { readonly reason: string } | null;
  readonly reading: { readonly removed: boolean } | null;
}

/** Three judges who are near a proposal: one only seems to be, one says so, one is kept away. */
export interface Near {
  readonly judge: SeatedJudge;
  readonly proposal: Submission;
}
export interface NearOnes {
  readonly seeming: Near;
  readonly declaring: Near;
  readonly kept: Near;
}

const NAMESAKE = 'Another organisation of the same name.';
const FAMILY = 'A sister leads the project.';

export function castNearOnes({ judges, ordinary }: Pick<Bench, 'judges' | 'ordinary'>): NearOnes {
  const near = (at: number): Near => {
    const [judge, proposal] = [judges[at], ordinary[at % ordinary.length]];
    if (!judge || !proposal) throw new Error('there are too few judges or proposals to play with');
    return { judge, proposal };
  };
  return { seeming: near(0), declaring: near(1), kept: near(2) };
}

/** Found by the platform and dismissed with a reason, declared before anything was read, imposed with a reason. */
export async function settleConflicts(bench: Bench, near: NearOnes): Promise<void> {
  const { checks, path, stage } = bench;
  const rule = (how: 'dismiss' | 'impose', { judge, proposal }: Near, reason: string) =>
    stage.manager.visitor.post(`${path}/conflicts/${how}`, {
      ...{ judgeId: judge.judge.id, on: 'organisation', subjectId: proposal.organisationId, reason },
    });
  const found = await between(bench, near.seeming);
  checks.equal('the organisation of the same name is found', reasonsAndState(found), [['same-organisation'], true]);
  await rule('dismiss', near.seeming, NAMESAKE);
  await rule('impose', near.kept, FAMILY);
  await checkConflicts(bench, near);
}

/** What was said of these pairs stands, with its reasons. */
export async function checkConflicts(bench: Bench, near: NearOnes): Promise<void> {
  const { checks } = bench;
  const [seeming, declaring, kept] = [
    await between(bench, near.seeming),
    await between(bench, near.declaring),
    await between(bench, near.kept),
  ];
  checks.equal('a dismissed conflict blocks no more', reasonsAndState(seeming), [['same-organisation'], false]);
  checks.equal('a dismissal is remembered with its reason', seeming?.dismissed?.reason, NAMESAKE);
  checks.equal('a declared conflict blocks', reasonsAndState(declaring), [['declared-by-judge'], true]);
  checks.equal('an imposed conflict blocks', reasonsAndState(kept), [['imposed-by-secretariat'], true]);
  checks.equal('an imposed conflict has its reason', kept?.imposed?.reason, FAMILY);
}

/** What the secretariat sees of a judge and a proposal. */
export async function between(
  { stage: { manager }, path }: Pick<Bench, 'stage' | 'path'>,
  { judge, proposal }: Near,
): Promise<ConflictLine | undefined> {
  const { conflicts } = await manager.visitor.get<{ readonly conflicts: readonly ConflictLine[] }>(
    `${path}/conflicts?judgeId=${judge.judge.id}`,
  );
  return conflicts.find(({ proposalId }) => proposalId === proposal.proposalId);
}

const reasonsAndState = (line: ConflictLine | undefined) =>
  line && [line.conflicts.map(({ reason }) => reason), line.blocks];
