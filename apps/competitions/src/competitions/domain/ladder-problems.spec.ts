import { competition, content, create, schedule, untilOpen } from './competition.suite';
import type { LadderStep } from './content';
import { ladderProblems } from './ladder-problems';

const lot: LadderStep = { step: 'lot' };
const on = (criterion: string): LadderStep => ({ step: 'criterion', criterion });
const problems = (...ladder: readonly LadderStep[]) =>
  ladderProblems(ladder, [{ key: 'reach' }, { key: 'plan' }]).map(({ path, code }) => `${path} ${code}`);

describe('a tie-break ladder', () => {
  it('ends in a lot, has each step once, and no criterion that is not there', () => {
    expect(problems(on('plan'), { step: 'head-to-head' }, on('reach'), lot)).toEqual([]);
    expect(problems(on('cost'), lot)).toEqual(['ladder.0.criterion LADDER_CRITERION_UNKNOWN']);
    expect(problems(on('plan'), on('reach'), on('plan'), lot)).toEqual(['ladder.2 LADDER_STEP_TWICE']);
    expect(problems(on('plan'))).toEqual(['ladder.0 LADDER_LOT_LAST']);
    expect(problems(lot, { step: 'fewer-abstentions' })).toEqual([
      ...['ladder.0 LADDER_LOT_LAST', 'ladder.1 LADDER_LOT_LAST'],
    ]);
  });

  const ladder: readonly LadderStep[] = [{ step: 'head-to-head' }, on('reach'), lot];
  const edit = (changes: Partial<typeof content>) => ({ type: 'edit', changes }) as const;

  it('is declared until the call opens, and fixed from then on', () => {
    expect(competition(create, edit({ ladder })).state.ladder).toEqual(ladder);
    expect(competition(create, schedule, edit({ ladder }), edit({ ladder: null })).state.ladder).toBeNull();
    expect(() => competition(...untilOpen, edit({ ladder }))).toThrow('INVALID_INPUT');
  });

  it('is checked against the scoring guide as it will be, whichever of the two changes', () => {
    const rubric = [{ key: 'plan', name: { en: 'Plan' }, weight: 1, scale: 10 }];
    expect(() => competition(create, edit({ ladder: [on('plan'), lot] }))).toThrow('INVALID_INPUT');
    expect(() => competition(create, edit({ ladder }), edit({ rubric }))).toThrow('INVALID_INPUT');
    const both = competition(create, edit({ ladder }), edit({ rubric, ladder: [on('plan'), lot] }));
    expect(both.state.ladder).toEqual([on('plan'), lot]);
  });
});
