import { DomainError } from '@champions/kernel';
import { decide, evolve, type Round, type RoundCommand, type RoundFact } from './round';

const createdAt = new Date('2021-10-01T00:00:00Z');
const setUp = {
  roundId: 'round-1',
  competitionId: 'competition-1',
  blind: ['organisation' as const],
  economyConflicts: true,
  rubric: [{ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 }],
  readings: 3,
  createdAt,
};
const assigned = { entries: 100, judges: 12, sheets: 300 };
const created: RoundFact = { type: 'created', ...setUp };
const recorded: RoundFact = { type: 'assigned-recorded', assigned };
const opened: RoundFact = { type: 'opened', closesAt: null, assigned };
const closed: RoundFact = { type: 'closed', sheets: 290, missing: 10 };

const round = (given: readonly RoundFact[]) => ({
  when: (command: RoundCommand) => {
    const state = given.reduce<Round | null>(evolve, null);
    return {
      then: (facts: readonly RoundFact[]) => {
        expect(decide(command, state)).toEqual(facts);
      },
      thenRefused: (code: string) => {
        expect(() => decide(command, state)).toThrow(new DomainError(code));
      },
    };
  },
});

describe('a round', () => {
  const open: RoundCommand = { type: 'open', closesAt: null };
  const close: RoundCommand = { type: 'close', sheets: 290, missing: 10 };

  it('is created once, however often it is asked for', () => {
    round([])
      .when({ type: 'create', ...setUp })
      .then([created]);
    round([created])
      .when({ type: 'create', ...setUp })
      .then([]);
    round([created])
      .when({ type: 'create', ...setUp, competitionId: 'another' })
      .thenRefused('ROUND_EXISTS');
  });

  it('opens once its assignments are confirmed', () => {
    round([created]).when(open).thenRefused('ASSIGNMENTS_NOT_CONFIRMED');
    round([created, recorded]).when(open).then([opened]);
    round([created, recorded, opened]).when(open).then([]);
    round([created, recorded, opened, closed]).when(open).thenRefused('ROUND_CLOSED');
  });

  it('closes once, and only when it was open', () => {
    round([created, recorded]).when(close).thenRefused('ROUND_NOT_OPEN');
    round([created, recorded, opened]).when(close).then([closed]);
    round([created, recorded, opened, closed]).when(close).then([]);
  });

  it('is not there before it is created', () => {
    round([]).when(open).thenRefused('NOT_FOUND');
  });
});
