import { inParallel } from '../in-parallel';
import { CROWD } from '../stage';
import type { Bench } from './bench';

const WISHES = ['glad', 'could', 'rather-not'] as const;

/** Every judge says of the first few proposals on offer how gladly they would be read. */
export async function sayWishes({
  judges,
  roundId,
  path,
  stage: { manager },
  checks,
  proposals,
}: Bench): Promise<void> {
  const own = `/api/judging/wishes/${roundId}`;
  const said = await inParallel(judges, CROWD, async ({ judge: { visitor } }) => {
    const { entries } = await visitor.get<{ readonly entries: readonly { readonly proposalId: string }[] }>(own);
    const wishes = entries
      .slice(0, WISHES.length)
      .map(({ proposalId }, at) => ({ proposalId, wish: WISHES[at] ?? 'could' }));
    const { answered } = await visitor.put<{ readonly answered: number }>(own, { wishes });
    checks.equal('every wish is kept', answered, wishes.length);
    return answered;
  });
  const counts = await manager.visitor.get(`${path}/wishes`);
  const share = said.reduce((sum, answered) => sum + answered, 0) / (judges.length * proposals.size);
  checks.equal('the secretariat sees how much was answered', counts, {
    ...{ judges: judges.length, answering: judges.length, share },
  });
}
