import { toBody, toFields } from './feedback';

const comment = { criterion: null, original: 'As typed.' };
const letter = {
  reasons: ['scope' as const],
  comments: [
    { ...comment, number: 1, include: true, words: 'Reworded.' },
    { ...comment, number: 3, include: false, words: 'As typed.' },
  ],
  message: 'Do come back.',
};

it('reads a letter as fields and fields as a letter', () => {
  expect(toFields(letter)).toMatchObject({
    ...{ message: 'Do come back.', 'reason.scope': true, 'reason.budget': false },
    ...{ 'comment.1.include': true, 'comment.1.words': 'Reworded.', 'comment.3.include': false },
  });
  expect(toBody(toFields(letter), letter.comments)).toEqual({
    ...{ reasons: ['scope'], message: 'Do come back.' },
    comments: [
      { number: 1, include: true, words: 'Reworded.' },
      { number: 3, include: false, words: 'As typed.' },
    ],
  });
});

it('speaks only of comments that are still there', () => {
  expect(toBody(toFields(letter), letter.comments.slice(1)).comments.map(({ number }) => number)).toEqual([3]);
});
