import { DomainError } from '@champions/kernel';
import {
  type AssignmentPlan,
  decide,
  entriesByJudge,
  evolve,
  pairsBetween,
  type PlanCommand,
  type PlanFact,
} from './assignment-plan';

const proposal = {
  roundId: 'round-1',
  competitionId: 'competition-1',
  variantId: 'variant-1',
  entryIds: ['entry-1', 'entry-2', 'entry-3'],
  judgeIds: ['judge-1', 'judge-2', 'judge-3'],
  readers: [[0, 1], [1, 2], [1]],
  totals: { entries: 3, judges: 3, sheets: 6 },
};
const at = new Date('2021-10-10T00:00:00Z');
const proposed: PlanFact = { type: 'proposed', ...proposal };
const confirmed: PlanFact = { type: 'confirmed', at };
const advanced = (cursor: number): PlanFact => ({ type: 'advanced', cursor });
const finished: PlanFact = { type: 'finished' };
const after = (facts: readonly PlanFact[]) => facts.reduce<AssignmentPlan | null>(evolve, null);
const decided = (given: readonly PlanFact[], command: PlanCommand) => decide(command, after(given));

describe('a plan of assignments', () => {
  it('is replaced while it is only proposed, and followed once it was confirmed', () => {
    const propose: PlanCommand = { type: 'propose', ...proposal };
    expect(decided([], propose)).toEqual([proposed]);
    expect(after([proposed, proposed])?.number).toBe(1);
    expect(() => decided([proposed, confirmed], propose)).toThrow(new DomainError('BEING_CONFIRMED'));
    expect(after([proposed, confirmed, advanced(3), finished, proposed])).toMatchObject({
      ...{ number: 2, status: 'proposed', cursor: 0, confirmedAt: null },
    });
  });

  it('is confirmed once, and not before there is one', () => {
    const confirm: PlanCommand = { type: 'confirm', at };
    expect(() => decided([], confirm)).toThrow(new DomainError('NOTHING_PROPOSED'));
    expect(decided([proposed], confirm)).toEqual([confirmed]);
    expect(decided([proposed, confirmed], confirm)).toEqual([]);
    expect(decided([proposed, confirmed, advanced(3), finished], confirm)).toEqual([]);
  });

  it('moves its cursor forwards only, and never past its end', () => {
    const advance = (cursor: number, number = 1): PlanCommand => ({ type: 'advance', number, cursor });
    expect(decided([proposed, confirmed], advance(2))).toEqual([advanced(2)]);
    expect(decided([proposed, confirmed, advanced(2)], advance(2))).toEqual([]);
    expect(decided([proposed, confirmed, advanced(2)], advance(9))).toEqual([advanced(3)]);
    expect(decided([proposed], advance(2))).toEqual([]);
    expect(decided([proposed, confirmed], advance(2, 2))).toEqual([]);
  });

  it('is finished when all its sheets are there, once', () => {
    const finish: PlanCommand = { type: 'finish', number: 1 };
    expect(decided([proposed, confirmed, advanced(2)], finish)).toEqual([]);
    expect(decided([proposed, confirmed, advanced(3)], finish)).toEqual([finished]);
    expect(decided([proposed, confirmed, advanced(3), finished], finish)).toEqual([]);
  });

  it('knows its pairs by stretch and by judge', () => {
    expect(pairsBetween(proposal, 1, 3)).toEqual([
      { entryId: 'entry-2', judgeId: 'judge-2' },
      { entryId: 'entry-2', judgeId: 'judge-3' },
      { entryId: 'entry-3', judgeId: 'judge-2' },
    ]);
    expect([...entriesByJudge(proposal)]).toEqual([
      ['judge-1', 1],
      ['judge-2', 3],
      ['judge-3', 1],
    ]);
  });
});
