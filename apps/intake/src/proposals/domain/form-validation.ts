import type { FieldProblem } from '@champions/kernel';
import type { Answer, Answers, Form, Language, Question } from './form';
import { countWords, hasMoreWords } from './word-count';

/** Longest answers taken, in characters: a form stands for a few pages, and an entry has to fit into one message. */
const LONGEST = { 'short-text': 2_000, 'long-text': 30_000 } as const;

/** Problems of one question, as a code and its parameters; the path is added by the caller. */
type Fault = Omit<FieldProblem, 'path'>;

/**
 * What must be mended before the answers can be submitted, in the order of the form. Answers to questions that are not
 * asked are not looked at; an answer to no question of the form is named, so that nothing typed is left out unnoticed.
 */
export function problemsOf(form: Form, answers: Answers, language: Language): readonly FieldProblem[] {
  const asked = askedQuestions(form, answers);
  const problems = asked.flatMap((question) =>
    faultsOf(question, answers[question.key], language).map((fault) => ({ path: `answers.${question.key}`, ...fault })),
  );
  const known = new Set(form.map(({ key }) => key));
  const strangers = Object.keys(answers).filter((key) => !known.has(key));
  return [...problems, ...strangers.map((key) => ({ path: `answers.${key}`, code: 'UNKNOWN_QUESTION' }))];
}

/** The questions that are asked given these answers: those without a condition, and those whose condition holds. */
export function askedQuestions(form: Form, answers: Answers): Form {
  const byKey = new Map(form.map((question) => [question.key, question]));
  const isAsked = (question: Question, above: readonly string[]): boolean => {
    const { showWhen } = question;
    if (!showWhen) return true;
    const condition = byKey.get(showWhen.question);
    // Conditions that lead back to themselves can never hold.
    if (!condition || above.includes(condition.key)) return false;
    return isAsked(condition, [...above, question.key]) && holds(answers[condition.key], showWhen.equals);
  };
  return form.filter((question) => isAsked(question, [question.key]));
}

/** The answers that count: of questions that are asked, and not blank. */
export function countedAnswers(form: Form, answers: Answers): Answers {
  const counted: Answers = {};
  for (const { key } of askedQuestions(form, answers)) {
    const answer = answers[key];
    if (isFilled(answer)) counted[key] = answer;
  }
  return counted;
}

function isFilled(answer: Answer | undefined): answer is Answer {
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined;
}

function holds(answer: Answer | undefined, wanted: string | boolean): boolean {
  return Array.isArray(answer) ? typeof wanted === 'string' && answer.includes(wanted) : answer === wanted;
}

function faultsOf(question: Question, answer: Answer | undefined, language: Language): readonly Fault[] {
  if (!isFilled(answer)) return question.required ? [{ code: 'REQUIRED' }] : [];
  switch (question.type) {
    case 'short-text':
    case 'long-text':
      return typeof answer === 'string'
        ? textFaults(answer, LONGEST[question.type], question.maxWords, language)
        : [{ code: 'TEXT_EXPECTED' }];
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? [] : [{ code: 'NUMBER_EXPECTED' }];
    case 'yes-no':
      return typeof answer === 'boolean' ? [] : [{ code: 'YES_NO_EXPECTED' }];
    case 'single-choice':
      return typeof answer === 'string' && isChoice(question, answer) ? [] : [{ code: 'UNKNOWN_CHOICE' }];
    case 'multiple-choice':
      return Array.isArray(answer) ? choicesFaults(question, answer) : [{ code: 'CHOICES_EXPECTED' }];
  }
}

function textFaults(text: string, longest: number, maxWords: number | undefined, language: Language): readonly Fault[] {
  if (text.length > longest) return [{ code: 'TOO_LONG', params: { maximum: longest } }];
  if (maxWords === undefined || !hasMoreWords(text, maxWords, language)) return [];
  return [{ code: 'TOO_MANY_WORDS', params: { maximum: maxWords, words: countWords(text, language) } }];
}

function choicesFaults(question: Question, chosen: readonly string[]): readonly Fault[] {
  if (!chosen.every((key) => isChoice(question, key))) return [{ code: 'UNKNOWN_CHOICE' }];
  return new Set(chosen).size === chosen.length ? [] : [{ code: 'REPEATED_CHOICE' }];
}

const isChoice = ({ choices = [] }: Question, key: string): boolean => choices.some((choice) => choice.key === key);
