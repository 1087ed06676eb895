import type { Actor } from '@champions/policy';
import { ProposalList } from './proposal-list.query';

const actor: Actor = {
  ...{ id: 'manager', name: 'M', language: 'en', operator: false },
  organisations: [{ organisationId: 'org-1', role: 'owner' }],
  roles: [{ competitionId: 'c', role: 'manager' }],
};
const stored = (n: number) => ({
  ...{ _id: `p${String(n)}`, revision: 1 },
  state: {
    ...{ competitionId: 'c', status: 'draft', organisation: { id: 'org-1', name: 'Lima Chamber', economy: 'Peru' } },
    ...{ draft: { language: 'en', savedAt: '2021-09-15T12:00:00.000Z' }, submission: null },
  },
});

function listOf(count: number) {
  const all = Array.from({ length: count }, (_, n) => stored(n));
  const queries: object[] = [];
  const find = (filter: object) => {
    queries.push(filter);
    const cursor = {
      sort: () => cursor,
      limit: (most: number) => ({ toArray: () => Promise.resolve(all.slice(0, most)) }),
    };
    return cursor;
  };
  return { queries, list: new ProposalList({ find } as unknown as ConstructorParameters<typeof ProposalList>[0]) };
}

describe('the list of proposals', () => {
  it.each([1, 3])('takes one query for %i', async (count) => {
    const { list, queries } = listOf(count);
    const { items, next } = await list.mine(actor, { limit: 3 });
    expect([items.length, next, queries.length]).toEqual([count, null, 1]);
  });

  it('goes on after the last one of a page', async () => {
    const { list, queries } = listOf(3);
    expect((await list.ofCompetition('c', 'draft', actor, { limit: 2, after: 'o9' })).next).toBe('p1');
    expect(queries).toEqual([{ 'state.competitionId': 'c', 'state.status': 'draft', _id: { $gt: 'o9' } }]);
  });

  it('of a competition is for those who run it', () => {
    const { list } = listOf(3);
    expect(() => list.ofCompetition('other', undefined, actor, { limit: 2 })).toThrow('NOT_ALLOWED');
  });
});
