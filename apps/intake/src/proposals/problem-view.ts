import type { Language } from '@champions/contracts';
import type { DomainError, FieldProblem } from '@champions/kernel';
import { commonSentences, currentContext, type Problem, sentence } from '@champions/platform';
import { intakeSentences } from '../intake.sentences';

export interface ProblemView {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

const sentences = { ...commonSentences, ...intakeSentences };

/** Says what is wrong with a field in the reader's language, as problem+json does. */
export const toProblems =
  (language: Language) =>
  ({ path: field, code, params }: FieldProblem): ProblemView => ({
    field,
    code,
    message: sentence(sentences, code, language, params) ?? code,
  });

/** The answer to a change of something that somebody else has changed: what is there now, so that nothing is lost. */
export function toConflict<T>(
  { code, params }: DomainError,
  language: Language,
  current: T,
): Problem & { readonly current: T } {
  const instance = currentContext()?.requestId;
  return {
    type: `urn:champions:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: sentence(sentences, code, language, params) ?? code,
    ...{ status: 409, code },
    ...(instance !== undefined && { instance: `urn:uuid:${instance}` }),
    current,
  };
}
