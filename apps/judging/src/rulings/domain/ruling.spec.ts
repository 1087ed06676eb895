import { DomainError } from '@champions/kernel';
import { blocks, decide, evolve, type Ruling, type RulingCommand, type RulingFact } from './ruling';

const at = new Date('2021-10-01T09:00:00Z');
const pair = {
  ...{ competitionId: 'competition-1', judgeId: 'judge-1' },
  subject: { kind: 'organisation', id: 'organisation-1' },
} as const;
const says = (reason: string) => ({ reason, by: 'lead-1', at });
const declared: RulingFact = { type: 'declared', ...pair, at };
const imposed: RulingFact = { type: 'imposed', ...pair, ...says('A cousin.') };
const dismissed: RulingFact = { type: 'dismissed', ...pair, ...says('Left years ago.'), covers: ['same-organisation'] };
const declare: RulingCommand = { type: 'declare', ...pair, at };
const dismiss = (covers: readonly string[], reason = 'Left years ago.'): RulingCommand => ({
  ...{ type: 'dismiss', ...pair, ...says(reason), covers },
});

const after = (given: readonly RulingFact[]) => given.reduce<Ruling | null>(evolve, null);
const ruling = (...given: readonly RulingFact[]) => ({
  when: (command: RulingCommand) => ({
    then: (...facts: readonly RulingFact[]) => {
      expect(decide(command, after(given))).toEqual(facts);
    },
    thenRefused: (code: string) => {
      expect(() => decide(command, after(given))).toThrow(new DomainError(code));
    },
  }),
  blocks: () => blocks(after(given)!),
});

describe('what people say of a judge and an organisation', () => {
  it('is declared by the judge once, and taken back', () => {
    ruling().when(declare).then(declared);
    ruling(declared).when(declare).then();
    ruling(declared).when({ type: 'withdraw' }).then({ type: 'withdrawn' });
    ruling(declared, { type: 'withdrawn' }).when({ type: 'withdraw' }).then();
    ruling(declared, { type: 'withdrawn' }).when(declare).then(declared);
    expect([ruling(declared).blocks(), ruling(declared, { type: 'withdrawn' }).blocks()]).toEqual([true, false]);
  });

  it('is imposed by the secretariat and lifted, each with its reason', () => {
    const impose: RulingCommand = { type: 'impose', ...pair, ...says('A cousin.') };
    const lifted: RulingFact = { type: 'lifted', ...says('Namesakes.') };
    ruling().when(impose).then(imposed);
    ruling(imposed).when(impose).then();
    ruling(imposed)
      .when({ type: 'lift', ...says('Namesakes.') })
      .then(lifted);
    ruling(imposed, lifted)
      .when({ type: 'lift', ...says('Namesakes.') })
      .thenRefused('NOTHING_IMPOSED');
    expect([ruling(imposed).blocks(), ruling(imposed, lifted).blocks()]).toEqual([true, false]);
    // The judge said so too: lifting takes back the secretariat's word alone.
    expect(ruling(declared, imposed, lifted).blocks()).toBe(true);
  });

  it('is dismissed for the reasons known by then, and remembered', () => {
    ruling()
      .when(dismiss(['same-organisation']))
      .then(dismissed);
    ruling(dismissed)
      .when(dismiss(['same-organisation']))
      .then();
    ruling(dismissed)
      .when(dismiss(['past-member']))
      .then({ ...dismissed, covers: ['past-member', 'same-organisation'] });
    ruling().when(dismiss([])).thenRefused('NO_CONFLICT');
  });

  it('stands again when a judge declares what was dismissed on other grounds, and not when it is declared again', () => {
    expect(ruling(dismissed, declared).blocks()).toBe(true);
    const settled: RulingFact = { ...dismissed, covers: ['declared-by-judge'] };
    ruling(declared).when(dismiss([])).then(settled);
    expect(ruling(declared, settled).blocks()).toBe(false);
    ruling(declared, settled).when(declare).then();
  });

  it('is not dismissed while it is imposed; imposing ends a dismissal', () => {
    ruling(imposed)
      .when(dismiss(['same-organisation']))
      .thenRefused('CONFLICT_IMPOSED');
    expect(after([dismissed, imposed])?.dismissed).toBeNull();
  });

  it('keeps no word about a judge who was erased, and still stands', () => {
    expect(after([imposed, { type: 'forgotten' }])).toEqual({
      ...{ ...pair, declaredAt: null, dismissed: null },
      imposed: { reason: '', by: 'lead-1', at },
    });
    ruling().when({ type: 'forget' }).then();
  });
});
