import type { Rubric } from '@champions/contracts';
import { newCriterion, sumOfWeights, toGuide, toGuideDraft, toLocalised } from './guide-draft';

const rubric: Rubric = [
  {
    ...{ key: 'impact', name: { en: 'Impact', ar: 'الأثر' }, weight: 0.07, scale: 5, kind: 'scale', min: 1, step: 0.5 },
    ...{ anchors: [{ mark: 1, meaning: { en: 'None' } }], commentWhen: { below: 2 }, mayAbstain: true },
  },
  {
    ...{ key: 'legal', name: { en: 'Legal' }, weight: 0.93, scale: 1, kind: 'pass-fail', min: 0, step: 1 },
    mayAbstain: false,
  },
];

it('gives a guide back as it was when nothing is changed', () => {
  expect(toGuide(toGuideDraft(rubric))).toEqual(rubric);
  expect(sumOfWeights(toGuideDraft(rubric))).toBe(100);
});

it('names new criteria by their names, each once, and says nothing that was not typed', () => {
  const named = (name: string) => ({ ...newCriterion(name), name: { en: name, fr: '  ' } });
  const guide = toGuide([named('Clear aims!'), named('Clear aims'), named('الأثر'), newCriterion('new')]);
  expect(guide.map(({ key }) => key)).toEqual(['clear-aims', 'clear-aims-2', 'criterion-3', 'criterion-4']);
  expect(guide[0]).toEqual({
    ...{ key: 'clear-aims', name: { en: 'Clear aims!' }, weight: undefined, kind: 'scale' },
    ...{ min: 0, scale: 10, step: 1, anchors: [], mayAbstain: false },
  });
});

it('has points from one pot', () => {
  const points = { ...newCriterion('a'), kind: 'points' as const, pot: { key: 'points', sum: 20 } };
  expect(toGuide([points])[0]).toMatchObject({ kind: 'points', pot: { key: 'points', sum: 20 } });
});

it('keeps the languages in which something was typed', () => {
  expect(toLocalised({ en: ' Final ', fr: '' })).toEqual({ en: 'Final' });
  expect(toLocalised({ fr: 'Finale' })).toEqual({ en: '', fr: 'Finale' });
  expect(toLocalised({ en: ' ' })).toBeNull();
});
