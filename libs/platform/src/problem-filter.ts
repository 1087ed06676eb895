import type { Language } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import { OutboxFull } from '@champions/persistence';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodValidationException } from 'nestjs-zod';
import type { Logger } from 'pino';
import { fromValidation } from './invalid-input';
import { languageOf } from './request';
import { currentContext } from './request-context';
import { commonSentences, sentence, type Sentences } from './sentences';

const statusOf = {
  rule: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
} as const;

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

/** Turns every refusal and fault into problem+json (RFC 9457), in the reader's language, naming each field. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly sentences: Sentences;

  constructor(
    own: Sentences,
    private readonly logger: Logger,
  ) {
    this.sentences = { ...commonSentences, ...own };
  }

  catch(error: unknown, host: ArgumentsHost): void {
    this.answer(
      error,
      host.switchToHttp().getRequest<FastifyRequest>(),
      host.switchToHttp().getResponse<FastifyReply>(),
    );
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = toRefusal(error);
    if (refusal.status >= 500 && refusal.code === 'UNEXPECTED') this.logger.error({ err: error }, 'a request failed');
    if (refusal.status === 503) void reply.header('retry-after', '2');
    void reply
      .status(refusal.status)
      .type('application/problem+json; charset=utf-8')
      .send(this.toProblem(refusal, languageOf(request)));
  }

  private toProblem({ status, code, error }: Refusal, language: Language): Problem {
    const say = (key: string, params?: DomainError['params']) =>
      sentence(this.sentences, key, language, params) ?? sentence(this.sentences, 'INVALID_VALUE', language) ?? key;
    const instance = currentContext()?.requestId;
    return {
      type: `urn:champions:problem:${code.toLowerCase().replaceAll('_', '-')}`,
      title:
        sentence(this.sentences, code, language, error?.params) ?? say(status >= 500 ? 'UNEXPECTED' : 'INVALID_INPUT'),
      status,
      code,
      ...(instance !== undefined && { instance: `urn:uuid:${instance}` }),
      ...(error &&
        error.fields.length > 0 && {
          errors: error.fields.map((field) => ({
            field: field.path,
            code: field.code,
            message: say(field.code, field.params),
          })),
        }),
    };
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly error?: DomainError;
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof ZodValidationException) return toRefusal(fromValidation(error));
  if (error instanceof DomainError) {
    const status = error.code === 'SIGN_IN_REQUIRED' ? 401 : statusOf[error.kind];
    return { status, code: error.code, error };
  }
  if (error instanceof OutboxFull) return { status: 503, code: 'BUSY' };
  const status = error instanceof HttpException ? error.getStatus() : statusIn(error);
  if (status === 404) return { status, code: 'NOT_FOUND' };
  if (status === 413) return { status, code: 'TOO_LARGE' };
  if (status === 429) return { status, code: 'TOO_MANY_REQUESTS' };
  if (status === 400 || status === 415) return { status, code: 'NOT_JSON' };
  return status < 500 ? { status, code: 'INVALID_INPUT' } : { status: 500, code: 'UNEXPECTED' };
}

function statusIn(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
