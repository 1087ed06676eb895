import { type FieldProblem, rubricProblems } from '@champions/kernel';
import type { Content, Question } from './content';
import { ladderProblems } from './ladder-problems';
import { isZone } from './wall-clock';

/** Everything in a competition's content that no form or round could work with. */
export function contentProblems(content: Partial<Content>): readonly FieldProblem[] {
  return [
    ...(content.zone !== undefined && !isZone(content.zone) ? [{ path: 'zone', code: 'ZONE_UNKNOWN' }] : []),
    ...(content.languages && new Set(content.languages).size !== content.languages.length
      ? [{ path: 'languages', code: 'LISTED_TWICE' }]
      : []),
    ...(content.form ? formProblems(content.form) : []),
    ...(content.rubric ? rubricProblems(content.rubric) : []),
    ...(content.ladder && content.rubric ? ladderProblems(content.ladder, content.rubric) : []),
  ];
}

function formProblems(form: readonly Question[]): readonly FieldProblem[] {
  return form.flatMap((question, index) => questionProblems(question, form.slice(0, index), `form.${index}`));
}

function questionProblems(question: Question, before: readonly Question[], path: string): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { key, type, choices, showWhen } = question;
  const chooses = type === 'single-choice' || type === 'multiple-choice';
  if (before.some((other) => other.key === key)) problems.push({ path: `${path}.key`, code: 'LISTED_TWICE' });
  if (chooses && (choices ?? []).length < 2) problems.push({ path: `${path}.choices`, code: 'CHOICES_NEEDED' });
  if (!chooses && choices !== undefined) problems.push({ path: `${path}.choices`, code: 'CHOICES_NOT_USED' });
  if (new Set(choices?.map((choice) => choice.key)).size !== (choices ?? []).length)
    problems.push({ path: `${path}.choices`, code: 'LISTED_TWICE' });
  if (showWhen) problems.push(...conditionProblems(showWhen, before, `${path}.showWhen`));
  return problems;
}

function conditionProblems(
  { question, equals }: NonNullable<Question['showWhen']>,
  before: readonly Question[],
  path: string,
): readonly FieldProblem[] {
  // Only an earlier question: a reader fills in the form from top to bottom, and no condition can go in a circle.
  const other = before.find(({ key }) => key === question);
  if (!other) return [{ path: `${path}.question`, code: 'CONDITION_UNKNOWN' }];
  const possible =
    other.type === 'yes-no'
      ? typeof equals === 'boolean'
      : (other.choices ?? []).some((choice) => choice.key === equals);
  return possible ? [] : [{ path: `${path}.equals`, code: 'CONDITION_IMPOSSIBLE' }];
}
