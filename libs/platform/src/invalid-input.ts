import { DomainError, type FieldProblem } from '@champions/kernel';
import { ZodValidationException } from 'nestjs-zod';
import { ZodError } from 'zod';

/** Input that cannot be taken as it is; each field with what to do about it. */
export class InvalidInput extends DomainError {
  constructor(fields: readonly FieldProblem[]) {
    super('INVALID_INPUT', { fields });
    this.name = 'InvalidInput';
  }
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
}

export function fromZod(error: ZodError): InvalidInput {
  return new InvalidInput(error.issues.map((issue) => toField(issue as Issue)));
}

export function fromValidation(error: ZodValidationException): InvalidInput {
  const cause = error.getZodError();
  return cause instanceof ZodError ? fromZod(cause) : new InvalidInput([{ path: '', code: 'INVALID_VALUE' }]);
}

function toField(issue: Issue): FieldProblem {
  const path = issue.path.map(String).join('.');
  const { minimum, maximum } = issue;
  if (issue.code === 'invalid_type' && issue.input === undefined) return { path, code: 'REQUIRED' };
  if (issue.code === 'too_small' && issue.origin === 'string' && minimum === 1) return { path, code: 'REQUIRED' };
  if (issue.code === 'too_small') return { path, code: 'TOO_SMALL', params: { minimum: Number(minimum) } };
  if (issue.code === 'too_big') return { path, code: 'TOO_BIG', params: { maximum: Number(maximum) } };
  if (issue.code === 'invalid_value')
    return { path, code: 'NOT_A_CHOICE', params: { choices: (issue.values ?? []).join(', ') } };
  if (issue.format === 'email') return { path, code: 'EMAIL_EXPECTED' };
  if (issue.format === 'datetime') return { path, code: 'INSTANT_EXPECTED' };
  if (issue.format === 'url') return { path, code: 'URL_EXPECTED' };
  return { path, code: 'INVALID_VALUE' };
}
