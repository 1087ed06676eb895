import type { Form, Question } from '@champions/contracts';
import { askedQuestions, isAnswered, obstaclesIn, progressOf } from './questions';

const question = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  type: 'short-text',
  label: { en: key },
  required: true,
  ...more,
});
const form: Form = [
  question('title', { maxWords: 3 }),
  question('partners', { type: 'yes-no' }),
  question('partner-names', { showWhen: { question: 'partners', equals: true } }),
  question('topics', { type: 'multiple-choice', required: false }),
  question('hours', { type: 'number', showWhen: { question: 'topics', equals: 'training' } }),
];
const keysOf = (questions: Form) => questions.map(({ key }) => key);

it('asks a question only when its condition holds', () => {
  expect(keysOf(askedQuestions(form, {}))).toEqual(['title', 'partners', 'topics']);
  const answers = { partners: true, topics: ['mentoring', 'training'] };
  expect(keysOf(askedQuestions(form, answers))).toEqual(keysOf(form));
});

it('asks nothing below a question that is not asked', () => {
  const chain: Form = [...form, question('deeper', { showWhen: { question: 'partner-names', equals: 'x' } })];
  expect(keysOf(askedQuestions(chain, { partners: false, 'partner-names': 'x' }))).not.toContain('deeper');
});

it('asks nothing whose conditions lead back to themselves or nowhere', () => {
  const circle: Form = [
    question('a', { showWhen: { question: 'b', equals: 'x' } }),
    question('b', { showWhen: { question: 'a', equals: 'x' } }),
    question('c', { showWhen: { question: 'gone', equals: 'x' } }),
  ];
  expect(askedQuestions(circle, { a: 'x', b: 'x', gone: 'x' })).toEqual([]);
});

it('takes no and zero as answers, blanks not', () => {
  expect([false, 0, 'x', ['x']].map(isAnswered)).toEqual([true, true, true, true]);
  expect([undefined, null, ' ', []].map(isAnswered)).toEqual([false, false, false, false]);
});

it('names what is missing and what is too long, in the order of the form', () => {
  const answers = { title: 'one two three four', partners: true };
  expect(obstaclesIn(form, answers, 'en')).toEqual([
    { key: 'title', kind: 'too-many-words', words: 4, max: 3 },
    { key: 'partner-names', kind: 'missing' },
  ]);
  expect(progressOf(form, answers)).toEqual({ done: 2, all: 3 });
});
