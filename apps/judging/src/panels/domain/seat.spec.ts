import { DomainError } from '@champions/kernel';
import { decide, evolve, type Seat, type SeatCommand, type SeatFact } from './seat';

const profile = { languages: ['en', 'es'], expertise: ['trade'], economy: 'Peru', organisation: null, maxLoad: 30 };
const invitation = { roundId: 'round-1', competitionId: 'competition-1', judgeId: 'judge-1', profile };
const invited: SeatFact = { type: 'invited', ...invitation };
const at = new Date('2021-10-01T09:00:00Z');
const replaced: SeatFact = { type: 'replaced', by: 'judge-2' };
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

  it('is declared on by a judge who sits on it, as often as something changes', () => {
    const declare = { type: 'declare', organisations: 2, list: 'one', at } as const;
    const declared = { type: 'declared', organisations: 2, list: 'one', at } as const;
    expect(decided([invited], declare)).toEqual([declared]);
    const again = { organisations: 3, list: 'two' };
    expect(decided([invited, declared], { ...declare, ...again })).toEqual([{ ...declared, ...again }]);
    expect(after([invited, declared])).toMatchObject({ declaredAt: at, declaredOn: 'one' });
    expect(after([invited, declared, { ...declared, ...again }])?.declaredOn).toBe('two');
    expect(() => decided([], declare)).toThrow(new DomainError('NOT_FOUND'));
    expect(() => decided([invited, replaced], declare)).toThrow(new DomainError('SEAT_REPLACED'));
  });

  it('is given to one other judge, and then nobody is asked to sit on it again', () => {
    expect(decided([invited], { type: 'replace', by: 'judge-2' })).toEqual([replaced]);
    expect(decided([invited, replaced], { type: 'replace', by: 'judge-2' })).toEqual([]);
    expect(() => decided([invited, replaced], { type: 'replace', by: 'judge-3' })).toThrow(
      new DomainError('SEAT_REPLACED'),
    );
    expect(() => decided([invited, replaced], { type: 'invite', ...invitation })).toThrow(
      new DomainError('SEAT_REPLACED'),
    );
    expect(() => decided([invited], { type: 'replace', by: 'judge-1' })).toThrow(
      new DomainError('SUBSTITUTE_IS_THE_JUDGE'),
    );
  });

  it('hears once of what it takes over from another', () => {
    const takeOver = { type: 'take-over', from: 'judge-9', entries: 4, closesAt: null } as const;
    const tookOver: SeatFact = { ...takeOver, type: 'took-over' };
    expect(decided([invited], takeOver)).toEqual([tookOver]);
    expect(decided([invited, tookOver], takeOver)).toEqual([]);
  });

  it('keeps nothing of a judge who was erased', () => {
    const forgotten = decided([invited], { type: 'forget' });
    expect(after([invited, ...forgotten])).toEqual({
      ...{ roundId: 'round-1', competitionId: 'competition-1', judgeId: 'judge-1', toldOf: 0 },
      ...{ declaredAt: null, declaredOn: null, tookOver: [], replacedBy: null },
      profile: { languages: [], expertise: [], economy: null, organisation: null, maxLoad: null },
    });
    expect(decided([], { type: 'forget' })).toEqual([]);
  });
});
