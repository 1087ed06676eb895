import { decideErasure, type Erasure, type ErasureCommand, type ErasureFact, evolveErasure } from './erasure';

const at = new Date('2021-09-15T12:00:00Z');
const asked = { accountId: 'ana', correlationId: 'x', at };
const begun: ErasureFact = { type: 'begun', ...asked };
const reported: ErasureFact = { type: 'reported', what: 'address', ...asked };
const erasure = (...facts: ErasureFact[]) => facts.reduce<Erasure | null>(evolveErasure, null);
const given = (...facts: ErasureFact[]) => ({
  when: (command: ErasureCommand) => decideErasure(command, erasure(...facts)),
});

describe('an erasure in one service', () => {
  it('begins once, is due at once, and is over once confirmed', () => {
    expect(given().when({ type: 'begin', ...asked })).toEqual([begun]);
    expect(erasure(begun)).toMatchObject({ status: 'begun', dueAt: at });
    expect(given(begun).when({ type: 'begin', ...asked })).toEqual([]);
    expect(given(begun).when({ type: 'confirm' })).toEqual([{ type: 'confirmed' }]);
    expect(erasure(begun, { type: 'confirmed' })).toMatchObject({ status: 'confirmed', dueAt: null });
    expect(given(begun, { type: 'confirmed' }).when({ type: 'confirm' })).toEqual([]);
    expect(given(begun, { type: 'confirmed' }).when({ type: 'begin', ...asked })).toEqual([]);
    expect(given(begun, { type: 'confirmed' }).when({ type: 'wait', at })).toEqual([]);
  });

  it('looks again after pauses that grow to half a minute', () => {
    const pauses: number[] = [];
    let state = erasure(begun);
    for (let look = 0; look < 30; look += 1) {
      const [fact] = decideErasure({ type: 'wait', at }, state);
      state = evolveErasure(state, fact!);
      pauses.push(Number(state.dueAt) - Number(at));
    }
    expect([pauses[0], pauses[1], pauses[29]]).toEqual([100, 150, 30_000]);
  });

  it('keeps what was reported before it began, and confirms nothing then', () => {
    expect(given().when({ type: 'report', what: 'address', ...asked })).toEqual([reported]);
    expect(erasure(reported)).toMatchObject({ status: 'announced', reports: ['address'], dueAt: null });
    expect(given(reported).when({ type: 'report', what: 'address', ...asked })).toEqual([]);
    expect(given(reported).when({ type: 'confirm' })).toEqual([]);
    expect(erasure(reported, begun)).toMatchObject({ status: 'begun', reports: ['address'], dueAt: at });
    expect(erasure(begun, { type: 'waited', dueAt: new Date(0) }, reported)).toMatchObject({ dueAt: at });
  });
});
