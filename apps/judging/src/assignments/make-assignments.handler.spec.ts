import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { TellJudges } from '../panels';
import { ChangeRound } from '../rounds';
import type { AssignSheets } from '../scoring';
import { assignmentPlans } from './assignment-plans.aggregate';
import { decide, pairsBetween, type Proposal } from './domain/assignment-plan';
import { MakeAssignments } from './make-assignments.handler';

const at = new Date('2021-10-10T00:00:00Z');
const roundId = 'round-1';
const competitionId = 'competition-1';
const entryIds = Array.from({ length: 1_200 }, (_, n) => `entry-${n}`);
const proposal: Proposal = {
  ...{ roundId, competitionId, variantId: null, entryIds, judgeIds: ['judge-1', 'judge-2', 'judge-3'] },
  readers: entryIds.map((_, n) => [n % 2, 2]),
  totals: { entries: 1_200, judges: 3, sheets: 2_400 },
};
type Made = Parameters<AssignSheets['execute']>[0];

interface Failing {
  readonly sheets?: number;
  readonly tell?: number;
  readonly record?: number;
  readonly closesAt?: string;
}

/** The handler on stores in memory, its sheets counted, and failing wherever the test says. */
function open({ replaced, ...failAt }: Failing & { readonly replaced?: string }) {
  const clock = new FixedClock(at);
  const plans = new AggregateStore(assignmentPlans, new MemoryAggregateDocuments(), { clock });
  const sheets: Made[number][] = [];
  const told: [ReadonlyMap<string, number>, unknown][] = [];
  const recorded: unknown[] = [];
  const left: { [step in 'sheets' | 'tell' | 'record']?: number } = { ...failAt };
  const fail = (step: 'sheets' | 'tell' | 'record') => {
    left[step] = (left[step] ?? 0) - 1;
    if (left[step] === 0) throw new Error(`${step} failed`);
  };
  const later = <T>(work: () => T) => Promise.resolve().then(work);
  const handler = new MakeAssignments(
    plans,
    { execute: (made: Made) => later(() => (fail('sheets'), sheets.push(...made))) } as unknown as AssignSheets,
    Object.assign(Object.create(TellJudges.prototype) as TellJudges, {
      execute: (_: string, counts: ReadonlyMap<string, number>, plan: unknown) =>
        later(() => (fail('tell'), told.push([counts, plan]))),
    }),
    Object.assign(Object.create(ChangeRound.prototype) as ChangeRound, {
      recordAssigned: (_: string, totals: unknown) => later(() => (fail('record'), recorded.push(totals))),
    }),
    { find: () => Promise.resolve({ settings: { closesAt: failAt.closesAt ?? null } }) } as never,
    { closesAt: () => Promise.resolve('2021-11-01T00:00:00Z') } as never,
    {
      ofRound: () =>
        Promise.resolve(
          proposal.judgeIds.map((judgeId) => ({ judgeId, replacedBy: replaced === judgeId ? 'new' : null })),
        ),
    } as never,
    { change: () => Promise.reject(new Error('a plan without a variant has no lot')) } as never,
  );
  const by = (commandId: string) => ({ commandId, actorId: 'lead-1' });
  return {
    ...{ handler, plans, sheets, told, recorded },
    confirm: async () => {
      await plans.execute(roundId, by('propose'), (plan) => decide({ type: 'propose', ...proposal }, plan));
      await plans.execute(roundId, by('confirm'), (plan) => decide({ type: 'confirm', at }, plan));
    },
    due: async () => (await plans.documents.due(at, 10)).length > 0,
  };
}

describe('the making of assignments', () => {
  it('makes every sheet of the plan in stretches, tells each judge how many, and is due no more', async () => {
    const { handler, confirm, sheets, told, recorded, due } = open({});
    await confirm();
    expect(await due()).toBe(true);
    await handler.execute(roundId);
    expect(sheets).toEqual(pairsBetween(proposal, 0, 1_200).map((pair) => ({ roundId, competitionId, ...pair })));
    const counts = new Map([
      ['judge-1', 600],
      ['judge-3', 1_200],
      ['judge-2', 600],
    ]);
    expect(told).toEqual([[counts, { plan: 1, closesAt: '2021-11-01T00:00:00Z' }]]);
    expect(recorded).toEqual([proposal.totals]);
    expect(await due()).toBe(false);
    await handler.execute(roundId);
    expect([sheets.length, told.length]).toEqual([2_400, 1]);
  });

  it('goes on from its cursor after a crash, wherever it was', async () => {
    for (const failAt of [{ sheets: 1 }, { sheets: 3 }, { tell: 1 }, { record: 1 }]) {
      const { handler, confirm, sheets, recorded, due } = open(failAt);
      await confirm();
      await expect(handler.execute(roundId)).rejects.toThrow('failed');
      expect(await due()).toBe(true);
      await handler.execute(roundId);
      expect(new Set(sheets.map(({ entryId, judgeId }) => `${entryId} ${judgeId}`)).size).toBe(2_400);
      expect(sheets).toHaveLength(2_400);
      expect(recorded).toEqual([proposal.totals]);
      expect(await due()).toBe(false);
    }
  });

  it('tells judges the end of the round’s own window where it has one', async () => {
    const { handler, confirm, told } = open({ closesAt: '2021-10-20T00:00:00Z' });
    await confirm();
    await handler.execute(roundId);
    expect(told.map(([, plan]) => plan)).toEqual([{ plan: 1, closesAt: '2021-10-20T00:00:00Z' }]);
  });

  it('makes no sheet for a judge who was replaced since', async () => {
    const { handler, confirm, sheets, told, recorded } = open({ replaced: 'judge-3' });
    await confirm();
    await handler.execute(roundId);
    expect([sheets.length, sheets.some(({ judgeId }) => judgeId === 'judge-3')]).toEqual([1_200, false]);
    expect([...told[0]![0].keys()]).toEqual(['judge-1', 'judge-2']);
    expect(recorded).toEqual([{ entries: 1_200, judges: 3, sheets: 1_200 }]);
  });

  it('does nothing before a plan is confirmed', async () => {
    const { handler, sheets } = open({});
    await handler.execute(roundId);
    expect(sheets).toEqual([]);
  });
});
