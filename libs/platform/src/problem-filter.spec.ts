import { DomainError } from '@champions/kernel';
import { OutboxFull } from '@champions/persistence';
import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { z } from 'zod';
import { fromZod, InvalidInput } from './invalid-input';
import { type Problem, ProblemFilter } from './problem-filter';
import { commonSentences } from './sentences';

const own = {
  TOO_LATE: { en: 'It closed at {at}.', fr: 'Clos à {at}.', es: 'Cerró a las {at}.', ar: 'أُغلق في {at}.' },
};

/** What a reader of a language is answered when this goes wrong. */
function answerTo(error: unknown, language = 'en') {
  const headers: Record<string, string> = {};
  let answer = { status: 0, type: '', body: {} as Problem };
  const reply = {
    header: (name: string, value: string) => ((headers[name] = value), reply),
    status: (status: number) => ((answer = { ...answer, status }), reply),
    type: (type: string) => ((answer = { ...answer, type }), reply),
    send: (body: Problem) => ((answer = { ...answer, body }), reply),
  };
  const request = { query: {}, headers: { 'accept-language': language }, actor: null };
  new ProblemFilter(own, pino({ level: 'silent' })).answer(
    error,
    request as unknown as FastifyRequest,
    reply as unknown as FastifyReply,
  );
  return { ...answer, headers };
}

describe('a problem', () => {
  it('is a sentence in the reader’s language with its parameters', () => {
    const refusal = new DomainError('TOO_LATE', { params: { at: '22:00' } });
    expect(answerTo(refusal, 'fr-CH, en;q=0.5')).toMatchObject({
      status: 422,
      type: 'application/problem+json; charset=utf-8',
      body: { type: 'urn:champions:problem:too-late', title: 'Clos à 22:00.', code: 'TOO_LATE' },
    });
  });

  it('names each field, also one whose code nobody has translated', () => {
    const { body } = answerTo(
      new InvalidInput([
        { path: 'title', code: 'REQUIRED' },
        { path: 'x', code: 'ODD' },
      ]),
      'es',
    );
    expect(body.errors).toEqual([
      { field: 'title', code: 'REQUIRED', message: commonSentences['REQUIRED']?.es },
      { field: 'x', code: 'ODD', message: commonSentences['INVALID_VALUE']?.es },
    ]);
  });

  it.each([
    [new DomainError('X', { kind: 'not-found' }), 404],
    [new DomainError('X', { kind: 'conflict' }), 409],
    [new DomainError('NOT_ALLOWED', { kind: 'forbidden' }), 403],
    [new DomainError('SIGN_IN_REQUIRED', { kind: 'forbidden' }), 401],
    [new HttpException('no', 413), 413],
    [new Error('the secret is 42'), 500],
  ])('maps %s to %d and says nothing of the inside', (error, status) => {
    const answer = answerTo(error);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it('asks to come back when too much waits to be sent', () => {
    expect(answerTo(new OutboxFull('a'))).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
  });

  it('says of input what to do about it', () => {
    const schema = z.object({ email: z.email(), name: z.string().min(1), n: z.int().max(3), pick: z.enum(['a', 'b']) });
    const parsed = schema.safeParse({ email: 'x', n: 9, pick: 'c' });
    const fields = parsed.success ? [] : fromZod(parsed.error).fields;
    expect(fields.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'email EMAIL_EXPECTED',
      'name REQUIRED',
      'n TOO_BIG',
      'pick NOT_A_CHOICE',
    ]);
  });
});

describe('the common sentences', () => {
  it('exist in every language and use the same parameters in each', () => {
    for (const [code, texts] of Object.entries(commonSentences)) {
      const parameters = Object.values(texts).map((text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join());
      expect([code, new Set(parameters).size, Object.values(texts).every((text) => text !== '')]).toEqual([
        code,
        1,
        true,
      ]);
    }
  });
});
