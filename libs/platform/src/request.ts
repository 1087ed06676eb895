import { type Language, languages } from '@champions/contracts';
import { newId } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import type { Actor } from '@champions/policy';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvalidInput } from './invalid-input';
import { currentContext } from './request-context';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    /** When the first byte of the request arrived; deadlines are judged by it. */
    receivedAt: Date;
  }
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

export const PUBLIC = 'champions:public';
/** Readers who are not signed in may ask this; every other route answers 401 to them. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The person who asks. On a `@Public()` route use `MaybeActor`. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => requestOf(context).actor,
);
export const MaybeActor = CurrentActor;

export const ReceivedAt = createParamDecorator(
  (_: unknown, context: ExecutionContext): Date => requestOf(context).receivedAt,
);

/** The reader's language: `?lang=`, the account's, or the best of Accept-Language. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(requestOf(context)),
);

export function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: string };
  const accepted = (request.headers['accept-language'] ?? '').split(',').map((part) => {
    const [tag = '', quality = 'q=1'] = part.trim().split(';');
    return { tag: tag.slice(0, 2).toLowerCase(), quality: Number(quality.replace('q=', '')) };
  });
  accepted.sort((a, b) => b.quality - a.quality);
  const wanted = [lang, request.actor?.language, ...accepted.map(({ tag }) => tag)];
  return (
    wanted.map((tag) => languages.find((language) => language === tag)).find((language) => language !== undefined) ??
    'en'
  );
}

/**
 * The command a request stands for: `Idempotency-Key` makes a repeated request the same command, `If-Match` (a revision
 * in quotes) refuses it when somebody else has changed the thing since.
 */
export const Command = createParamDecorator((_: unknown, context: ExecutionContext): CommandContext => {
  const request = requestOf(context);
  const actorId = request.actor?.id ?? 'anonymous';
  const key = request.headers['idempotency-key'];
  const match = request.headers['if-match'];
  const revision = match === undefined ? undefined : /^(?:W\/)?"?(\d+)"?$/.exec(match)?.[1];
  if (match !== undefined && revision === undefined)
    throw new InvalidInput([{ path: 'If-Match', code: 'REVISION_EXPECTED' }]);
  return {
    commandId: typeof key === 'string' && key !== '' ? `${actorId}:${key}` : newId(),
    actorId,
    correlationId: currentContext()?.correlationId ?? newId(),
    ...(revision !== undefined && { expectedRevision: Number(revision) }),
  };
});

export type Reply = FastifyReply;
export type Request = FastifyRequest;
