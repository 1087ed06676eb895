import fastifyProxy from '@fastify/http-proxy';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@champions/kernel';
import {
  type AnswerProblem,
  ENVIRONMENT,
  type Environment,
  IDENTITY_HEADER,
  limitRates,
  type ServiceName,
  serviceUrl,
} from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { SessionIdentities, tokenIn } from '../sessions';
import { isInside, isPrivate } from './private-paths';

const APIS: readonly ServiceName[] = ['identity', 'competitions', 'intake', 'judging', 'notifications', 'publication'];
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The one public origin: who asks is established here, then the request goes to the service it is for. */
@Injectable()
export class GatewayRoutes {
  constructor(
    private readonly identities: SessionIdentities,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async register(fastify: FastifyInstance, answerProblem: AnswerProblem): Promise<void> {
    fastify.addHook('onRequest', (request) => this.identify(request));
    fastify.addHook('onRequest', (request, _reply, done) => {
      done(this.refusal(request));
    });
    await limitRates(fastify, this.environment);
    await fastify.register(async (scope) => {
      scope.setErrorHandler(answerProblem);
      for (const service of APIS) await this.forward(scope, service, `/api/${service}`);
      await this.forward(scope, 'publication', '/');
    });
    await this.servePortal(fastify);
  }

  /** What a client says of itself is taken off; only a session of ours speaks for a person. */
  private async identify(request: FastifyRequest): Promise<void> {
    const token = tokenIn(request.headers.cookie);
    const identity = token === null ? null : await this.identities.of(token);
    if (identity === null) request.headers[IDENTITY_HEADER] = undefined;
    else request.headers[IDENTITY_HEADER] = identity;
  }

  private refusal(request: FastifyRequest): Error | undefined {
    const inside = isInside(request.socket.remoteAddress, request.headers['x-forwarded-for']);
    if (isPrivate(request.url, inside)) return new DomainError('NOT_FOUND', { kind: 'not-found' });
    const { origin } = request.headers;
    if (SAFE.has(request.method) || origin === undefined) return undefined;
    const own = new URL(this.environment.variables.PUBLIC_URL).origin;
    return origin === own ? undefined : new DomainError('OTHER_ORIGIN', { kind: 'forbidden' });
  }

  private async forward(fastify: FastifyInstance, service: ServiceName, prefix: string): Promise<void> {
    await fastify.register(fastifyProxy, {
      upstream: serviceUrl(this.environment.variables, service),
      prefix,
      rewritePrefix: prefix,
      undici: { connections: 128, pipelining: 1 },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          cookie: undefined,
          [IDENTITY_HEADER]: request.headers[IDENTITY_HEADER],
          'x-request-id': request.id,
          'x-forwarded-host': request.headers.host,
        }),
        onResponse: (_request, reply, response) => void this.answer(reply as FastifyReply, response),
        onError: (reply) => {
          (reply as FastifyReply).send(new DomainError('SERVICE_DOWN', { kind: 'unavailable' }));
        },
      },
    });
  }

  /** Before somebody hears that their account changed, the change is known here: their next request relies on it. */
  private async answer(reply: FastifyReply, response: unknown): Promise<void> {
    const [, accountId, version] = /^(.+)@(\d+)$/.exec(String(reply.getHeader('x-champions-account') ?? '')) ?? [];
    if (accountId !== undefined) await this.identities.catchUp(accountId, Number(version));
    const { stream } = response as { readonly stream: unknown };
    await reply.send(stream);
  }

  private async servePortal(fastify: FastifyInstance): Promise<void> {
    const root = this.environment.variables.WEB_ROOT;
    if (root === undefined || !existsSync(root)) return;
    await fastify.register(fastifyStatic, {
      root,
      prefix: '/portal/',
      wildcard: false,
      maxAge: '1h',
      preCompressed: true,
    });
    // Every address of the portal is the same page; it finds its way in the browser.
    const page = (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html', root, { maxAge: 0 });
    fastify.get('/portal', page);
    fastify.get('/portal/*', page);
  }
}
