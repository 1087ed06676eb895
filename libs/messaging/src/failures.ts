import { DomainError } from '@champions/kernel';
import { UnknownVersion } from '@champions/contracts';
import { ZodError } from 'zod';
import { SequenceGap } from './project';
import { SealedForOthers } from './sealed-for-others';

export type Failure = 'dependency' | 'message' | 'unclear';

const DEPENDENCY_ERRORS = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoPoolClearedOnNetworkError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoOperationTimeoutError',
  'MongoWriteConcernError',
  'MongooseServerSelectionError',
  'MaxRetriesPerRequestError',
  'ClusterAllFailedError',
  'OutboxFull',
  'RebuildUnderWay',
]);

/** Sockets and names, of every client; SMTP's as nodemailer writes them. */
const CONNECTION_CODES = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['ECONNECTION', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH'],
]);

/** Server answers of MongoDB that say "not now": shutting down, stepping down, not primary, no majority, no time. */
const STORE_CODES = new Set([6, 7, 50, 64, 89, 91, 100, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** FerretDB hands on what PostgreSQL says as an internal error (code 1). */
const STORE_BEHIND_DOWN =
  /SQLSTATE (08|53|57P)|connection (refused|reset)|failed to connect|closed pool|conn closed|broken pipe|EOF/i;

const REDIS_NOT_NOW = /^(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|OOM|BUSY) /;
const REDIS_GONE = /^(Connection is closed\.|Stream isn't writeable|Command aborted due to connection close)/;

/** Whether the world is broken (wait), the message is (park), or neither is clear (try for a while, then park). */
export function classify(error: unknown): Failure {
  if (error instanceof ZodError || error instanceof SyntaxError) return 'message';
  if (error instanceof UnknownVersion || error instanceof SequenceGap || error instanceof SealedForOthers)
    return 'message';
  // Two writers on one aggregate are nobody's fault; any other refusal stays one.
  if (error instanceof DomainError) return error.kind === 'conflict' ? 'unclear' : 'message';
  return isDependencyDown(error) ? 'dependency' : 'unclear';
}

function isDependencyDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (DEPENDENCY_ERRORS.has(error.name)) return true;
  if ('code' in error && CONNECTION_CODES.has(String(error.code))) return true;
  if ('responseCode' in error && error.responseCode === 421) return true;
  if (error.name.startsWith('KafkaJS') && 'retriable' in error) return isRetriable(error);
  if (REDIS_GONE.test(error.message)) return true;
  if (error.name === 'ReplyError') return REDIS_NOT_NOW.test(error.message);
  if (error.name.startsWith('Mongo') && isStoreNotNow(error)) return true;
  if (error instanceof AggregateError && error.errors.some(isDependencyDown)) return true;
  return isDependencyDown(error.cause);
}

// kafkajs marks its "gave up retrying" as final, though what it had retried was the connection.
function isRetriable(error: Error & { retriable: unknown }): boolean {
  return error.retriable === true || error.name === 'KafkaJSNumberOfRetriesExceeded';
}

function isStoreNotNow(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'number' && STORE_CODES.has(code)) return true;
  if (code === 1 && STORE_BEHIND_DOWN.test(error.message)) return true;
  const labels: unknown = 'errorLabels' in error ? error.errorLabels : undefined;
  return Array.isArray(labels) && (labels.includes('RetryableWriteError') || labels.includes('RetryableReadError'));
}
