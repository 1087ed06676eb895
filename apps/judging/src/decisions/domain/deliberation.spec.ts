import { DomainError } from '@champions/kernel';
import { decide, type Deliberation, type DeliberationCommand, type DeliberationFact, evolve } from './deliberation';
import type { Outcome, Taken } from './outcome';

const about = { competitionId: 'competition-1', roundId: 'round-1' };
const ranking = ['a', 'b', 'c', 'd'].map((id, n) => ({
  ...{ proposalId: id, organisationId: `organisation-${id}`, rank: n + 1 },
}));
const at = new Date('2021-11-01T00:00:00Z');
const take = (outcomes: Readonly<Record<string, Outcome>>, reasons: Readonly<Record<string, string>> = {}): Taken[] =>
  Object.entries(outcomes).map(([proposalId, outcome]) => ({
    proposalId,
    outcome,
    reason: reasons[proposalId] ?? null,
  }));
const taken = (decisions: readonly Taken[]): DeliberationFact => ({ type: 'taken', ...about, taken: decisions });
const firstTwo = take({ a: 'winner', b: 'winner', c: 'not-selected', d: 'not-selected' });
const plan = firstTwo.map((one, n) => ({ ...one, organisationId: `organisation-${one.proposalId}`, rank: n + 1 }));
const completed: DeliberationFact = { type: 'completed', plan, at };
const complete: DeliberationCommand = { type: 'complete', ...about, ranking, at };
const accept = (n: number, of = ranking): DeliberationCommand => ({
  ...{ type: 'take', ...about, ranking: of, accept: n, decisions: [] },
});
const each = (decisions: readonly Taken[]): DeliberationCommand => ({
  ...{ type: 'take', ...about, ranking, accept: null, decisions },
});

const deliberation = (given: readonly DeliberationFact[]) => ({
  when: (command: DeliberationCommand) => {
    const state = given.reduce<Deliberation | null>(evolve, null);
    return {
      then: (facts: readonly DeliberationFact[]) => {
        expect(decide(command, state)).toEqual(facts);
      },
      thenRefused: (code: string, fields: readonly string[] = []) => {
        const refused = () => decide(command, state);
        expect(refused).toThrow(new DomainError(code));
        try {
          refused();
        } catch (error) {
          expect((error as DomainError).fields.map(({ path }) => path)).toEqual(fields);
        }
      },
    };
  },
});

describe('a deliberation', () => {
  it('lets the first of the ranking win, unless several share the last place', () => {
    deliberation([])
      .when(accept(2))
      .then([taken(firstTwo)]);
    deliberation([]).when(accept(5)).thenRefused('ACCEPT_TOO_MANY');
    const tied = ranking.map((one) => (one.proposalId === 'c' ? { ...one, rank: 2 } : one));
    deliberation([]).when(accept(2, tied)).thenRefused('TIE_AT_THE_CUT');
    deliberation([])
      .when(accept(3, tied))
      .then([taken(take({ a: 'winner', b: 'winner', c: 'winner', d: 'not-selected' }))]);
  });

  it('takes decisions one by one, the later in place of the earlier', () => {
    const some = take({ a: 'winner' });
    deliberation([])
      .when(each(some))
      .then([taken(some)]);
    deliberation([taken(some)])
      .when(each(take({ a: 'finalist' })))
      .then([taken(take({ a: 'finalist' }))]);
    deliberation([]).when(each([])).thenRefused('INVALID_INPUT', ['decisions']);
    deliberation([])
      .when(each(take({ x: 'winner' })))
      .thenRefused('INVALID_INPUT', ['decisions.0.proposalId']);
  });

  it('wants a reason where a decision departs from the ranking', () => {
    const swap = { b: 'not-selected', d: 'winner' } as const;
    deliberation([taken(firstTwo)])
      .when(each(take(swap)))
      .thenRefused('INVALID_INPUT', ['decisions.0.reason', 'decisions.1.reason']);
    const reasons = { b: 'Cannot deliver it alone.', d: 'The only one for rural regions.' };
    const swapped = take({ a: 'winner', b: 'not-selected', c: 'not-selected', d: 'winner' }, reasons);
    deliberation([taken(firstTwo)])
      .when(each(take(swap, reasons)))
      .then([taken(swapped)]);
    const atOnce = { ...about, ranking, accept: 2, decisions: take(swap, reasons) };
    deliberation([])
      .when({ type: 'take', ...atOnce })
      .then([taken(swapped)]);
  });

  it('completes when every entry has a decision and every departure a reason', () => {
    deliberation([taken(take({ a: 'winner' }))])
      .when(complete)
      .thenRefused('DECISIONS_MISSING');
    deliberation([taken(take({ a: 'not-selected', b: 'winner', c: 'not-selected', d: 'not-selected' }))])
      .when(complete)
      .thenRefused('DECISIONS_NEED_REASONS', ['decisions.a.reason', 'decisions.b.reason']);
    deliberation([taken(firstTwo)])
      .when(complete)
      .then([completed]);
    deliberation([]).when(complete).thenRefused('DECISIONS_MISSING');
    deliberation([])
      .when({ ...complete, ranking: [] })
      .thenRefused('NO_ENTRIES');
  });

  it('leaves out what was withdrawn meanwhile', () => {
    const left = ranking.slice(1).map((one, n) => ({ ...one, rank: n + 1 }));
    const all = take({ a: 'winner', b: 'winner', c: 'not-selected', d: 'not-selected' });
    deliberation([taken(all)])
      .when({ ...complete, ranking: left })
      .then([{ type: 'completed', plan: plan.slice(1).map((one, n) => ({ ...one, rank: n + 1 })), at }]);
  });

  it('is decided when all its decisions exist, once, and changes no more', () => {
    const given = [taken(firstTwo), completed];
    deliberation(given).when({ type: 'finish' }).then([]);
    deliberation(given)
      .when({ type: 'advance', cursor: 500 })
      .then([{ type: 'advanced', cursor: 4 }]);
    const made: readonly DeliberationFact[] = [...given, { type: 'advanced', cursor: 4 }];
    deliberation(made).when({ type: 'advance', cursor: 2 }).then([]);
    deliberation(made)
      .when({ type: 'finish' })
      .then([{ type: 'decided' }]);
    const decided: readonly DeliberationFact[] = [...made, { type: 'decided' }];
    deliberation(decided).when({ type: 'finish' }).then([]);
    deliberation(decided).when(complete).then([]);
    deliberation(decided).when(accept(1)).thenRefused('ALREADY_DECIDED');
  });
});
