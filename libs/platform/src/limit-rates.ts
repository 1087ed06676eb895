import rateLimit from '@fastify/rate-limit';
import { DomainError } from '@champions/kernel';
import type { FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import type { Environment } from './env';

const SIGN_IN = '/api/identity/sign-in';

/** Limits requests per address, counted in Redis for all instances; without Redis nobody is kept out. */
export async function limitRates(fastify: FastifyInstance, { variables, namespace }: Environment): Promise<void> {
  const redis = new Redis(variables.REDIS_URL, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 1_000,
  });
  redis.on('error', () => undefined);
  fastify.addHook('onClose', (_fastify, done) => {
    redis.disconnect();
    done();
  });
  const isSignIn = ({ url, method }: { readonly url: string; readonly method: string }) =>
    method === 'POST' && url.startsWith(SIGN_IN);
  await fastify.register(rateLimit, {
    redis,
    nameSpace: `${namespace}rates:`,
    skipOnError: true,
    timeWindow: 60_000,
    keyGenerator: (request) => `${isSignIn(request) ? 'sign-in' : 'all'}:${request.ip}`,
    max: (request) => (isSignIn(request) ? variables.SIGN_IN_LIMIT_PER_MINUTE : variables.RATE_LIMIT_PER_MINUTE),
    errorResponseBuilder: () => new DomainError('TOO_MANY_REQUESTS', { kind: 'too-many' }),
  });
}
