import { DomainError } from '@champions/kernel';
import { decide, evolve, type Seat, type SeatCommand, type SeatFact } from './seat';

const profile = { languages: ['en', 'es'], expertise: ['trade'], economy: 'Peru', organisation: null, maxLoad: 30 };
const invitation = { roundId: 'round-1', competitionId: 'competition-1', judgeId: 'judge-1', profile };
const invited: SeatFact = { type: 'invited', ...invitation };
const told = { plan: 1, entries: 25, closesAt: null };
const after = (facts: readonly SeatFact[]) => facts.reduce<Seat | null>(evolve, null);
const decided = (given: readonly SeatFact[], command: SeatCommand) => decide(command, after(given));

describe('a seat on a panel', () => {
  it('is offered once; a second invitation only mends the profile', () => {
    expect(decided([], { type: 'invite', ...invitation })).toEqual([invited]);
    expect(decided([invited], { type: 'invite', ...invitation })).toEqual([]);
    const changed = { ...profile, maxLoad: 20 };
    expect(decided([invited], { type: 'invite', ...invitation, profile: changed })).toEqual([
      { type: 'profile-changed', profile: changed },
    ]);
  });

  it('is told of each plan once, and of none that brings it nothing', () => {
    expect(decided([invited], { type: 'tell-assigned', ...told })).toEqual([{ type: 'assigned', ...told }]);
    expect(decided([invited, { type: 'assigned', ...told }], { type: 'tell-assigned', ...told })).toEqual([]);
    expect(decided([invited], { type: 'tell-assigned', ...told, entries: 0 })).toEqual([]);
    expect(() => decided([], { type: 'tell-assigned', ...told })).toThrow(new DomainError('NOT_FOUND'));
  });

  it('keeps nothing of a judge who was erased', () => {
    const forgotten = decided([invited], { type: 'forget' });
    expect(after([invited, ...forgotten])).toEqual({
      ...{ roundId: 'round-1', competitionId: 'competition-1', judgeId: 'judge-1', toldOf: 0 },
      profile: { languages: [], expertise: [], economy: null, organisation: null, maxLoad: null },
    });
    expect(decided([], { type: 'forget' })).toEqual([]);
  });
});
