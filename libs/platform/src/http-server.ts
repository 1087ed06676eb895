import helmet from '@fastify/helmet';
import { newId } from '@champions/kernel';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { IDENTITY_HEADER, identityReader } from './identity-token';
import type { ServiceMetrics } from './metrics';
import { withContext } from './request-context';
import type { ServiceDefinition } from './service-definition';
import type { Environment } from './env';

const MEBIBYTE = 1_048_576;
const UUID = /^[0-9a-f-]{36}$/;
/** A request has to be here by then, its body too: a mebibyte needs no more than 140 kbit/s for it. */
const REQUEST_MS = 60_000;
const GRACE_MS = 5_000;

export function createAdapter({ bodyLimit = MEBIBYTE }: Pick<ServiceDefinition, 'bodyLimit'>): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit,
    trustProxy: true,
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_MS,
    genReqId: () => newId(),
  });
}

/**
 * Closes the application: requests that run may end, until the grace is over and what is still open is cut off. One
 * whose body never comes to its end would otherwise hold up the stop.
 */
export async function closeHttp(app: NestFastifyApplication, graceMs = GRACE_MS): Promise<void> {
  const cut = setTimeout(() => {
    app.getHttpServer().closeAllConnections();
  }, graceMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}

interface HttpParts {
  readonly environment: Environment;
  readonly logger: Logger;
  readonly metrics: () => ServiceMetrics;
}

/** What every request goes through: its ids, who asks, security headers, how long it took. */
export async function prepareHttp(
  app: NestFastifyApplication,
  { environment, logger, metrics }: HttpParts,
): Promise<void> {
  const readIdentity = await identityReader(environment.variables.GATEWAY_PUBLIC_KEY);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('actor', null);
  fastify.decorateRequest('receivedAt');
  fastify.addHook('onRequest', (request, reply, done) => {
    request.receivedAt = new Date();
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && UUID.test(given) ? given : request.id;
    void reply.header('x-request-id', requestId);
    withContext({ requestId, correlationId: requestId }, done);
  });
  fastify.addHook('onRequest', async (request) => {
    const token = request.headers[IDENTITY_HEADER];
    request.actor = typeof token === 'string' ? await readIdentity(token) : null;
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const labels = { method, route: routeOptions.url ?? 'none', status: String(reply.statusCode) };
    metrics().requests.observe(labels, reply.elapsedTime / 1_000);
    logger.debug({ ...labels, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: environment.variables.PUBLIC_URL.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: environment.variables.PUBLIC_URL.startsWith('https:'),
  });
}
