import type { Answers, Form } from './form';
import { askedQuestions } from './form-validation';

const LONGEST = 200;

/** What a proposal is called in lists and letters: the answer to "title", else the first short answer, else its sender. */
export function titleOf(form: Form, answers: Answers, organisationName: string): string {
  const short = askedQuestions(form, answers).filter(({ type }) => type === 'short-text');
  const candidates = [answers['title'], ...short.map(({ key }) => answers[key])];
  const found = candidates.find((answer): answer is string => typeof answer === 'string' && answer.trim() !== '');
  const line = (found ?? organisationName).trim().replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
