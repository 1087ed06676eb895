import { DomainError } from '@champions/kernel';
import { classify } from './failures';

const failure = (name: string, more: object = {}, message = name) => Object.assign(new Error(message), { name }, more);

describe('a failure is the world’s', () => {
  it.each([
    ['MongoDB cannot be reached', failure('MongoServerSelectionError')],
    ['MongoDB is shutting down', failure('MongoServerError', { code: 11600 })],
    ['MongoDB is no longer primary', failure('MongoServerError', { code: 10107 })],
    ['the driver would retry', failure('MongoServerError', { code: 4, errorLabels: ['RetryableWriteError'] })],
    [
      'PostgreSQL behind FerretDB is shutting down',
      failure('MongoServerError', { code: 1 }, 'FATAL: terminating connection (SQLSTATE 57P01)'),
    ],
    [
      'PostgreSQL behind FerretDB is gone',
      failure('MongoServerError', { code: 1 }, 'failed to connect to `host=127.0.0.1`: dial error'),
    ],
    ['Redis cannot be reached', failure('MaxRetriesPerRequestError')],
    ['Redis has closed the connection', new Error('Connection is closed.')],
    ['Redis is loading', failure('ReplyError', {}, 'LOADING Redis is loading the dataset in memory')],
    ['Kafka has lost a broker', failure('KafkaJSConnectionError', { retriable: true })],
    ['Kafka was retried long enough', failure('KafkaJSNumberOfRetriesExceeded', { retriable: false })],
    ['SMTP refuses connections', failure('Error', { code: 'ESOCKET' })],
    ['SMTP is closing', failure('Error', { code: 'EPROTOCOL', responseCode: 421 })],
    ['a name does not resolve', failure('Error', { code: 'EAI_AGAIN' })],
    ['every address refuses', new AggregateError([failure('Error', { code: 'ECONNREFUSED' })])],
    [
      'the cause of it was a socket',
      new Error('fetch failed', { cause: failure('Error', { code: 'UND_ERR_SOCKET' }) }),
    ],
    ['our own outbox is full', failure('OutboxFull')],
  ])('when %s', (_when, error) => {
    expect(classify(error)).toBe('dependency');
  });
});

describe('a failure is the message’s, or unclear', () => {
  it.each([
    ['a broken rule', new DomainError('NOT_YOUR_SHEET'), 'message'],
    ['a body that is no JSON', new SyntaxError('Unexpected token'), 'message'],
    ['two writers on one aggregate', new DomainError('TOO_MANY_WRITERS', { kind: 'conflict' }), 'unclear'],
    ['a bug', new TypeError('x is undefined'), 'unclear'],
    ['a duplicate key', failure('MongoServerError', { code: 11000 }), 'unclear'],
    ['a wrong query', failure('MongoServerError', { code: 1 }, 'unknown operator'), 'unclear'],
    ['a wrong Redis command', failure('ReplyError', {}, 'WRONGTYPE Operation against a key'), 'unclear'],
    ['what is not even an error', 'text', 'unclear'],
  ])('%s', (_what, error, expected) => {
    expect(classify(error)).toBe(expected);
  });
});
