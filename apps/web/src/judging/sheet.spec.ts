import { criterionOf, toFields, toMarks } from './sheet';

it('reads a sheet as fields and fields as a sheet', () => {
  const sheet = {
    ...{ marks: { relevance: 8, reach: 0 }, comment: 'Clear steps.' },
    ...{ comments: { reach: 'Nobody is named.' }, abstained: ['plan'], share: true },
  };
  expect(toFields(sheet)).toEqual({
    ...{ 'mark.relevance': 8, 'mark.reach': 0, comment: 'Clear steps.' },
    ...{ 'comment.reach': 'Nobody is named.', 'left-out.plan': true, share: true },
  });
  expect(toMarks(toFields(sheet))).toEqual(sheet);
});

it('leaves out what was taken back', () => {
  const fields = { 'mark.relevance': undefined, 'mark.reach': 3, 'left-out.plan': false, 'comment.reach': '' };
  expect(toMarks(fields)).toEqual({ marks: { reach: 3 }, comment: '', comments: {}, abstained: [], share: false });
});

it('knows which criterion a field belongs to', () => {
  expect(['mark.reach', 'comment.reach', 'left-out.reach', 'comment'].map(criterionOf)).toEqual([
    ...['reach', 'reach', 'reach'],
    null,
  ]);
});
