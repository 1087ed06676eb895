import type { Question } from './content';
import { contentProblems } from './content-problems';

const question = (key: string, rest: Partial<Question> = {}): Question => ({
  ...{ key, type: 'short-text', label: { en: key }, required: true },
  ...rest,
});
const choices = [
  { key: 'a', label: { en: 'A' } },
  { key: 'b', label: { en: 'B' } },
];
const problems = (...form: readonly Question[]) => contentProblems({ form }).map(({ path, code }) => `${path} ${code}`);

describe('a form', () => {
  it('may ask on the condition of an earlier answer', () => {
    expect(
      problems(
        question('kind', { type: 'single-choice', choices }),
        question('partners', { type: 'yes-no' }),
        question('which', { showWhen: { question: 'kind', equals: 'b' } }),
        question('names', { showWhen: { question: 'partners', equals: true } }),
      ),
    ).toEqual([]);
  });

  it('has each question once', () => {
    expect(problems(question('a'), question('b'), question('a'))).toEqual(['form.2.key LISTED_TWICE']);
  });

  it('has choices where it asks to choose, each once, and nowhere else', () => {
    expect(
      problems(
        question('a', { type: 'single-choice' }),
        question('b', { choices }),
        question('c', { type: 'multiple-choice', choices: [...choices, ...choices.slice(1)] }),
      ),
    ).toEqual(['form.0.choices CHOICES_NEEDED', 'form.1.choices CHOICES_NOT_USED', 'form.2.choices LISTED_TWICE']);
  });

  it('refuses conditions that can never hold', () => {
    expect(
      problems(
        question('self', { showWhen: { question: 'later', equals: true } }),
        question('later', { type: 'yes-no' }),
        question('kind', { type: 'single-choice', choices }),
        question('c', { showWhen: { question: 'kind', equals: 'z' } }),
        question('d', { showWhen: { question: 'later', equals: 'yes' } }),
        question('e', { showWhen: { question: 'self', equals: 'text' } }),
      ),
    ).toEqual([
      'form.0.showWhen.question CONDITION_UNKNOWN',
      'form.3.showWhen.equals CONDITION_IMPOSSIBLE',
      'form.4.showWhen.equals CONDITION_IMPOSSIBLE',
      'form.5.showWhen.equals CONDITION_IMPOSSIBLE',
    ]);
  });
});

describe('a rubric', () => {
  const criterion = (key: string, weight: number) => ({ key, name: { en: key }, weight, scale: 10 });
  const ofRubric = (...rubric: ReturnType<typeof criterion>[]) => contentProblems({ rubric }).map(({ code }) => code);

  it('weighs one in all, as people write it', () => {
    expect(ofRubric(criterion('a', 0.1), criterion('b', 0.2), criterion('c', 0.7))).toEqual([]);
    expect(ofRubric(criterion('a', 0.1), criterion('b', 0.2), criterion('c', 0.3), criterion('d', 0.4))).toEqual([]);
    expect(ofRubric(criterion('a', 0.3), criterion('b', 0.6))).toEqual(['WEIGHTS_NOT_ONE']);
  });

  it('has each criterion once', () => {
    expect(ofRubric(criterion('a', 0.5), criterion('a', 0.5))).toEqual(['LISTED_TWICE']);
  });
});
