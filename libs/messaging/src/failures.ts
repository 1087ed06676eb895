import { DomainError } from '@champions/kernel';
import { UnknownVersion } from '@champions/contracts';
import { ZodError } from 'zod';
import { SequenceGap } from './project';

const DEPENDENCY_ERRORS = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
  'MaxRetriesPerRequestError',
  'KafkaJSConnectionError',
  'KafkaJSNumberOfRetriesExceeded',
]);
const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ECONNECTION', 'ESOCKET']);

export type Failure = 'dependency' | 'message' | 'unclear';

/** Whether the world is broken (wait), the message is (park), or neither is clear (try for a while, then park). */
export function classify(error: unknown): Failure {
  if (error instanceof ZodError || error instanceof SyntaxError) return 'message';
  if (error instanceof UnknownVersion || error instanceof SequenceGap || error instanceof DomainError) return 'message';
  if (!(error instanceof Error)) return 'unclear';
  if (DEPENDENCY_ERRORS.has(error.name)) return 'dependency';
  return 'code' in error && CONNECTION_CODES.has(String(error.code)) ? 'dependency' : 'unclear';
}
