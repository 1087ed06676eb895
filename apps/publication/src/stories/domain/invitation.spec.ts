import { decide, evolve, type Invitation, type InvitationCommand, type InvitationFact } from './invitation';

const at = '2021-11-10T10:00:00.000Z';
const later = '2021-11-10T10:00:01.000Z';
const wished: InvitationFact = { type: 'wished', competitionId: 'c1', decisions: 100, dueAt: at };
const after = (command: InvitationCommand, ...facts: InvitationFact[]) =>
  decide(command, facts.reduce<Invitation | null>(evolve, null));

describe('inviting the winners to their stories', () => {
  it('waits as long as decisions are on their way', () => {
    expect(after({ type: 'look-again', at: later }, wished)).toEqual([{ type: 'put-off', dueAt: later }]);
    expect(evolve(evolve(null, wished), { type: 'put-off', dueAt: later }).dueAt).toBe(later);
  });

  it('ends when it is granted, and begins again when it is wished for again', () => {
    expect(after({ type: 'grant' }, wished)).toEqual([{ type: 'granted' }]);
    expect(after({ type: 'grant' }, wished, { type: 'granted' })).toEqual([]);
    expect(after({ type: 'look-again', at }, wished, { type: 'granted' })).toEqual([]);
    expect(after({ type: 'wish', competitionId: 'c1', decisions: 101, at }, wished, { type: 'granted' })).toEqual([
      { type: 'wished', competitionId: 'c1', decisions: 101, dueAt: at },
    ]);
  });
});
