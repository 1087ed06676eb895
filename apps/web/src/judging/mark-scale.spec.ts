import { asksForComment, marksToChoose } from './mark-scale';

const criterion = { key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 5 };

it('offers the marks of a scale, by their steps', () => {
  expect(marksToChoose(criterion)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(marksToChoose({ ...criterion, scale: 1, step: 0.1 })?.slice(0, 4)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(marksToChoose({ ...criterion, min: -1, scale: 1 })).toEqual([-1, 0, 1]);
});

it('has long scales and points typed', () => {
  expect(marksToChoose({ ...criterion, scale: 100 })).toBeNull();
  expect(marksToChoose({ ...criterion, kind: 'points', pot: { key: 'pot', sum: 5 } })).toBeNull();
});

it('asks for a comment beyond the values of the guide', () => {
  const strict = { ...criterion, commentWhen: { below: 2, above: 4 } };
  expect([1, 2, 4, 5, undefined].map((mark) => asksForComment(strict, mark))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
  expect(asksForComment(criterion, 0)).toBe(false);
});
