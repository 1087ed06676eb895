import type { Answers, Form } from './form';
import { askedQuestions, countedAnswers, problemsOf } from './form-validation';

const label = { en: 'Question' };
const form: Form = [
  { key: 'title', type: 'short-text', required: true, maxWords: 5, label },
  { key: 'concept', type: 'long-text', required: true, maxWords: 10, label },
  { key: 'topics', type: 'multiple-choice', required: true, choices: [choice('training'), choice('mentoring')], label },
  { key: 'level', type: 'single-choice', required: false, choices: [choice('local'), choice('national')], label },
  { key: 'partners', type: 'yes-no', required: true, label },
  { key: 'partner-names', type: 'short-text', required: true, showWhen: { question: 'partners', equals: true }, label },
  { key: 'mentors', type: 'number', required: true, showWhen: { question: 'topics', equals: 'mentoring' }, label },
  { key: 'budget', type: 'number', required: false, label },
];
const complete: Answers = { title: 'Digital trade', concept: 'We teach.', topics: ['training'], partners: false };

function choice(key: string) {
  return { key, label: { en: key } };
}
const problems = (changes: Record<string, Answers[string] | undefined>) => {
  const answers = Object.fromEntries(
    Object.entries({ ...complete, ...changes }).filter(([, value]) => value !== undefined),
  );
  return problemsOf(form, answers as Answers, 'en');
};
const of = (key: string, code: string, params?: Record<string, number>) => [
  { path: `answers.${key}`, code, ...(params && { params }) },
];

describe('the validation of a form', () => {
  it('takes complete answers, with or without the optional ones', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ level: 'local', budget: 12_000.5, 'partner-names': 'not asked' })).toEqual([]);
  });

  it.each([
    ['a missing answer', undefined],
    ['an empty text', ''],
    ['white space', ' \n\t '],
  ])('asks for %s', (_, title) => {
    expect(problems({ title })).toEqual(of('title', 'REQUIRED'));
  });

  it('takes no for an answer and an empty choice for none', () => {
    expect(problems({ partners: false })).toEqual([]);
    expect(problems({ topics: [] })).toEqual(of('topics', 'REQUIRED'));
  });

  it.each([
    ['title', 7, 'TEXT_EXPECTED'],
    ['concept', ['a'], 'TEXT_EXPECTED'],
    ['budget', '12', 'NUMBER_EXPECTED'],
    ['partners', 'yes', 'YES_NO_EXPECTED'],
    ['level', 'galactic', 'UNKNOWN_CHOICE'],
    ['level', ['local'], 'UNKNOWN_CHOICE'],
    ['topics', 'training', 'CHOICES_EXPECTED'],
    ['topics', ['training', 'cooking'], 'UNKNOWN_CHOICE'],
    ['topics', ['training', 'training'], 'REPEATED_CHOICE'],
    ['colour', 'blue', 'UNKNOWN_QUESTION'],
  ])('refuses for %s the answer %j: %s', (key, answer, code) => {
    expect(problems({ [key]: answer })).toEqual(of(key, code));
  });

  it('counts words, and says how many there are', () => {
    expect(problems({ title: 'one two three four five' })).toEqual([]);
    expect(problems({ title: 'one two three four five six' })).toEqual(
      of('title', 'TOO_MANY_WORDS', { maximum: 5, words: 6 }),
    );
  });

  it('refuses a text that no reader would read to its end', () => {
    expect(problems({ 'partner-names': 'x'.repeat(3_000) })).toEqual([]);
    expect(problems({ partners: true, 'partner-names': 'x'.repeat(2_001) })).toEqual(
      of('partner-names', 'TOO_LONG', { maximum: 2_000 }),
    );
  });

  it('asks a conditional question only when its condition holds', () => {
    expect(problems({ partners: true })).toEqual(of('partner-names', 'REQUIRED'));
    expect(problems({ topics: ['training', 'mentoring'] })).toEqual(of('mentors', 'REQUIRED'));
  });

  it('ignores what was answered to a question that is not asked', () => {
    const answers = { ...complete, 'partner-names': 'The post office' };
    expect(problemsOf(form, answers, 'en')).toEqual([]);
    expect(countedAnswers(form, answers)).toEqual(complete);
    expect(countedAnswers(form, { ...answers, partners: true })).toHaveProperty('partner-names', 'The post office');
  });

  it('does not ask what hangs on a question that is not asked, nor what hangs on itself', () => {
    const chain: Form = [
      { key: 'a', type: 'yes-no', required: false, label },
      { key: 'b', type: 'yes-no', required: false, showWhen: { question: 'a', equals: true }, label },
      { key: 'c', type: 'short-text', required: false, showWhen: { question: 'b', equals: true }, label },
      { key: 'd', type: 'yes-no', required: true, showWhen: { question: 'e', equals: true }, label },
      { key: 'e', type: 'yes-no', required: true, showWhen: { question: 'd', equals: true }, label },
      { key: 'f', type: 'yes-no', required: true, showWhen: { question: 'nowhere', equals: true }, label },
    ];
    const asked = (answers: Answers) => askedQuestions(chain, answers).map(({ key }) => key);
    expect(asked({ a: true, b: true, d: true, e: true })).toEqual(['a', 'b', 'c']);
    expect(asked({ a: false, b: true })).toEqual(['a']);
  });
});
