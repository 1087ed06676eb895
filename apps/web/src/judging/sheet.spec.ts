import { toFields, toMarks } from './sheet';

it('reads a sheet as fields and fields as a sheet', () => {
  const sheet = { marks: { relevance: 8, reach: 0 }, comment: 'Clear steps.' };
  expect(toFields(sheet)).toEqual({ 'mark.relevance': 8, 'mark.reach': 0, comment: 'Clear steps.' });
  expect(toMarks(toFields(sheet))).toEqual(sheet);
});

it('leaves out marks that were taken back', () => {
  expect(toMarks({ 'mark.relevance': undefined, 'mark.reach': 3 })).toEqual({ marks: { reach: 3 }, comment: '' });
});
