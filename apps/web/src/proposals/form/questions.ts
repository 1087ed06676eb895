import type { Answer, Form, Language, Question } from '@champions/contracts';
import { countWords } from './word-count';

type Answers = Readonly<Record<string, unknown>>;

/** The questions that are asked given these answers; a condition on a question that is not asked does not hold. */
export function askedQuestions(form: Form, answers: Answers): Form {
  const byKey = new Map(form.map((question) => [question.key, question]));
  const isAsked = ({ key, showWhen }: Question, above: readonly string[]): boolean => {
    if (showWhen === undefined) return true;
    const condition = byKey.get(showWhen.question);
    if (condition === undefined || above.includes(condition.key)) return false;
    return isAsked(condition, [...above, key]) && holds(answers[condition.key], showWhen.equals);
  };
  return form.filter((question) => isAsked(question, [question.key]));
}

export function isAnswered(answer: unknown): answer is Answer {
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined && answer !== null;
}

export type Obstacle =
  | { readonly key: string; readonly kind: 'missing' }
  | { readonly key: string; readonly kind: 'too-many-words'; readonly words: number; readonly max: number };

/** What the form itself can see that keeps the answers from being submitted, in its order. The server has the last word. */
export function obstaclesIn(form: Form, answers: Answers, language: Language): readonly Obstacle[] {
  return askedQuestions(form, answers).flatMap(({ key, required, maxWords }): Obstacle[] => {
    const answer = answers[key];
    if (!isAnswered(answer)) return required ? [{ key, kind: 'missing' }] : [];
    if (maxWords === undefined || typeof answer !== 'string') return [];
    const words = countWords(answer, language);
    return words > maxWords ? [{ key, kind: 'too-many-words', words, max: maxWords }] : [];
  });
}

/** How many required questions are answered, of how many that are asked. */
export function progressOf(form: Form, answers: Answers): { readonly done: number; readonly all: number } {
  const required = askedQuestions(form, answers).filter((question) => question.required);
  return { done: required.filter(({ key }) => isAnswered(answers[key])).length, all: required.length };
}

function holds(answer: unknown, wanted: string | boolean): boolean {
  return Array.isArray(answer) ? answer.includes(wanted) : answer === wanted;
}
