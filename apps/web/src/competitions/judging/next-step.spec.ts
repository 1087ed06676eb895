import { outlineOf, type RoundState } from './next-step';

const answered = { declaredAt: '2021-10-01T00:00:00Z', replacedBy: null };
const silent = { declaredAt: null, replacedBy: null };
const assigned = { entries: 2, judges: 2, sheets: 4 };
const draft: RoundState = {
  round: { status: 'draft', assigned: null, discussion: false },
  ...{ panel: [], missingReadings: 0, progress: null, decided: false },
};
const nextOf = (state: RoundState) => outlineOf(state).find(({ isNext }) => isNext)?.step;

it('leads from the panel to the decision', () => {
  const open = { status: 'open', assigned, discussion: false } as const;
  const panel = [answered, answered];
  expect([
    nextOf(draft),
    nextOf({ ...draft, panel: [answered, silent] }),
    nextOf({ ...draft, panel }),
    nextOf({ ...draft, panel, round: { ...draft.round, assigned } }),
    nextOf({ ...draft, panel, round: open, progress: { assigned: 4, missing: 1 } }),
    nextOf({ ...draft, panel, round: open, progress: { assigned: 4, missing: 0 } }),
    nextOf({ ...draft, panel, round: { ...open, status: 'closed' } }),
    nextOf({ ...draft, panel, round: { ...open, status: 'closed' }, decided: true }),
  ]).toEqual(['panel', 'declare', 'assign', 'open', 'mark', 'close', 'decide', undefined]);
});

it('waits for no judge who has not answered once readings are given out', () => {
  const open = { status: 'open', assigned, discussion: false } as const;
  const state = { ...draft, panel: [answered, silent], round: open, progress: { assigned: 4, missing: 1 } };
  expect(nextOf(state)).toBe('mark');
  expect(outlineOf(state).find(({ step }) => step === 'declare')?.state).toBe('now');
});

it('comes back to what fell away, and does not wait for a judge who was replaced', () => {
  const open = { status: 'open', assigned, discussion: false } as const;
  const panel = [answered, { ...silent, replacedBy: 'judge-3' }];
  expect(nextOf({ ...draft, panel, round: open, missingReadings: 2 })).toBe('assign');
});

it('has a discussion where there is to be one', () => {
  const steps = (round: RoundState['round']) => outlineOf({ ...draft, round }).map(({ step }) => step);
  expect(steps(draft.round)).not.toContain('discuss');
  expect(steps({ ...draft.round, discussion: true })).toContain('discuss');
  const discussing = { status: 'discussion', assigned, discussion: false } as const;
  expect(nextOf({ ...draft, panel: [answered], round: discussing })).toBe('discuss');
});
