import { othersShown } from './others-shown';

it.each([
  ['never', 'closed', 'submitted', 'never'],
  ['after-own', 'open', 'entered', 'afterOwn'],
  ['after-own', 'open', 'submitted', 'now'],
  ['after-own', 'open', 'abstained', 'now'],
  ['after-close', 'open', 'submitted', 'afterClose'],
  ['after-close', 'discussion', 'open', 'now'],
  ['after-close', 'closed', 'submitted', 'now'],
] as const)('marks shown %s are, in a round that is %s and to a sheet that is %s, shown: %s', (...rules) => {
  const [othersMarks, status, own, shown] = rules;
  expect(othersShown({ status: own, round: { status, othersMarks } })).toBe(shown);
});
