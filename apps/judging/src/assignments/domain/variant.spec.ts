import { DomainError } from '@champions/kernel';
import type { PairChange, PairRules } from './apply-changes';
import { defaultOptions } from './assignment-options';
import { decide, evolve, requireReady, type Variant, type VariantCommand, type VariantFact } from './variant';
import { measure, type WorkedOut } from './worked-out';

const at = new Date('2021-10-10T00:00:00Z');
const asked = {
  ...{ variantId: 'variant-1', roundId: 'round-1', competitionId: 'competition-1' },
  ...{ options: defaultOptions, follows: 0, against: null, lot: null, startedAt: at },
};
const worked: WorkedOut = {
  entryIds: ['entry-1', 'entry-2'],
  judgeIds: ['ana', 'bob', 'eve'],
  readers: [
    [0, 1],
    [0, 2],
  ],
  kept: [[0], []],
  scores: [
    [5, 9],
    [7, 1],
  ],
  ...{ readings: 2, gap: { total: 0, worst: 0 } },
};
const started: VariantFact = { type: 'started', ...asked };
const solved: VariantFact = { type: 'solved', worked, changes: null };
const refused = { code: 'TOO_FEW_READINGS', params: { missing: 1 }, fields: [] };
const after = (facts: readonly VariantFact[]) => facts.reduce<Variant | null>(evolve, null);
const decided = (given: readonly VariantFact[], command: VariantCommand) => decide(command, after(given));
const rules: PairRules = {
  scoreOf: (entryId, judgeId) => (entryId === 'entry-1' && judgeId === 'eve' ? null : 3),
  mostOf: (judgeId) => ({ ana: 2, bob: 1, eve: 2, new: 1, poet: 2 })[judgeId] ?? null,
  likeness: [
    { by: 'economy', most: 1, groupOf: (judgeId) => ({ ana: 'peru', new: 'peru' })[judgeId] },
    { by: 'organisation', most: 1, groupOf: (judgeId) => ({ bob: 'bank', poet: 'bank' })[judgeId] },
  ],
  readsLanguage: (_entryId, judgeId) => judgeId !== 'poet',
};
const edit = (...changes: readonly PairChange[]): VariantCommand => ({
  ...{ type: 'edit', changes, reason: 'They know each other.', by: 'lead-1', at, rules },
  changesOf: () => ({ added: 0, removed: 0, moved: changes.length }),
});
const swap = (entryId: string, remove: string | null, add: string | null): PairChange => ({ entryId, remove, add });
const edited = (...changes: readonly PairChange[]) => {
  const facts = decided([started, solved], edit(...changes));
  const { judgeIds, readers } = requireReady(after([started, solved, ...facts]) as Variant);
  return readers.map((its) => its.map((judge) => judgeIds[judge]));
};

describe('a variant of assignments', () => {
  it('is worked out once, and nothing comes of it after it was cancelled', () => {
    expect(decided([], { type: 'start', ...asked })).toEqual([started]);
    expect(decided([started], { type: 'start', ...asked })).toEqual([]);
    expect(decided([started], { type: 'tell', level: 4 })).toEqual([{ type: 'told', level: 4 }]);
    expect(decided([started, { type: 'told', level: 4 }], { type: 'tell', level: 4 })).toEqual([]);
    for (const end of [solved, { type: 'failed', refused }, { type: 'cancelled' }] satisfies VariantFact[]) {
      expect(decided([started, end], { type: 'solve', worked, changes: null })).toEqual([]);
      expect(decided([started, end], { type: 'fail', refused })).toEqual([]);
      expect(decided([started, end], { type: 'cancel' })).toEqual([]);
    }
    expect(decided([started], { type: 'cancel' })).toEqual([{ type: 'cancelled' }]);
    expect(after([started, { type: 'failed', refused }])).toMatchObject({ status: 'failed', refused });
  });

  it('cannot be edited before it is worked out', () => {
    expect(() => decided([started], edit(swap('entry-2', 'ana', 'bob')))).toThrow(new DomainError('VARIANT_NOT_READY'));
  });

  it('is edited pair by pair, with the reason kept', () => {
    // Bob takes no more than one entry: he gives one up to take the other.
    expect(edited(swap('entry-2', 'eve', 'bob'), swap('entry-1', 'bob', 'poet'))).toEqual([
      ['ana', 'poet'],
      ['ana', 'bob'],
    ]);
    const facts = decided([started, solved], edit(swap('entry-2', 'eve', null)));
    const variant = after([started, solved, ...facts]) as Variant;
    expect(variant.edits).toEqual([
      { changes: [swap('entry-2', 'eve', null)], reason: 'They know each other.', by: 'lead-1', at },
    ]);
    expect(measure(requireReady(variant))).toEqual({
      ...{ total: 21, worst: { entryId: 'entry-2', score: 7 }, loads: { least: 0, most: 2 } },
      ...{ sheets: 3, added: 2, uneven: 1, gap: null },
    });
  });

  it('tells the seed of its lot once it is confirmed, once', () => {
    const lot = { seed: 'abcd', commitment: 'fingerprint' };
    const drawn: VariantFact = { type: 'started', ...asked, lot };
    expect(after([drawn, solved])).toMatchObject({ lot, revealed: false });
    expect(decided([drawn, solved], { type: 'reveal' })).toEqual([{ type: 'revealed' }]);
    expect(after([drawn, solved, { type: 'revealed' }])).toMatchObject({ revealed: true });
    expect(decided([drawn, solved, { type: 'revealed' }], { type: 'reveal' })).toEqual([]);
  });

  it('refuses what must not be, and then changes nothing', () => {
    const refusal = (...changes: readonly PairChange[]) => {
      try {
        edited(...changes);
      } catch (error) {
        return (error as DomainError).code;
      }
      return null;
    };
    expect(refusal(swap('entry-1', 'ana', 'new'))).toBe('PAIR_STANDS');
    expect(refusal(swap('entry-1', 'bob', 'eve'))).toBe('PAIR_IN_CONFLICT');
    expect(refusal(swap('entry-2', null, 'eve'))).toBe('PAIR_THERE');
    expect(refusal(swap('entry-2', 'eve', 'bob'))).toBe('LOAD_EXCEEDED');
    expect(refusal(swap('entry-2', 'eve', 'stranger'))).toBe('PAIR_UNKNOWN');
    expect(refusal(swap('entry-3', null, 'bob'))).toBe('PAIR_UNKNOWN');
    expect(refusal(swap('entry-2', 'bob', null))).toBe('PAIR_UNKNOWN');
    expect(refusal(swap('entry-1', 'bob', 'new'))).toBe('TOO_MANY_OF_ECONOMY');
    expect(refusal(swap('entry-1', null, 'poet'))).toBe('TOO_MANY_OF_ORGANISATION');
    expect(refusal(swap('entry-2', 'eve', 'poet'), swap('entry-2', 'ana', null))).toBe('LANGUAGE_UNREAD');
  });
});
