import { z } from 'zod';
import { brokenPromises, promiseOf } from './compatibility-record';
import { defineDocument, defineEvent, documentTopic, factTopic } from './define';
import type { TopicDefinition } from './message';

const calls = factTopic({ name: 'intake.calls', summary: 'Calls.' });
const fields = { callId: z.string() };

function closed(version = 1, data: z.ZodType = z.object(fields), topic = calls) {
  const upcasters = Object.fromEntries(
    Array.from({ length: version - 1 }, (_, index) => [index + 1, (old: unknown) => old]),
  );
  return defineEvent({ type: 'intake.call-closed', version, topic, data, summary: 'The call closed.', upcasters });
}

const published = [promiseOf(closed())];

it('records what must not change, and no words', () => {
  expect(published).toEqual([
    {
      type: 'intake.call-closed',
      version: 1,
      kind: 'fact',
      topic: 'intake.calls',
      partitions: 12,
      schema: { type: 'object', properties: { callId: { type: 'string' } }, required: ['callId'] },
    },
  ]);
});

it('accepts what stayed, a new optional field, and a new version with its upcaster', () => {
  expect(brokenPromises(published, [closed()])).toEqual([]);
  expect(brokenPromises(published, [closed(1, z.object({ ...fields, late: z.int().optional() }))])).toEqual([]);
  expect(brokenPromises(published, [closed(2, z.object({ id: z.string() }))])).toEqual([]);
  expect(brokenPromises(published, [closed(), closed(2, z.object({ id: z.string() }))])).toEqual([]);
});

it('refuses a changed version, by the version and the field', () => {
  expect(brokenPromises(published, [closed(1, z.object({ id: z.string().optional() }))])).toEqual([
    'intake.call-closed.v1: callId: was removed or renamed',
  ]);
});

it('refuses a changed old version that is still declared beside the new one', () => {
  expect(brokenPromises(published, [closed(1, z.object({})), closed(2)])).toEqual([
    'intake.call-closed.v1: callId: was removed or renamed',
  ]);
});

it('refuses a message that is gone', () => {
  expect(brokenPromises(published, [])).toEqual([
    'intake.call-closed.v1: was removed; its messages stay on the topic and need a reader',
  ]);
});

it('refuses a new version without its upcaster, and a version that went back', () => {
  expect(brokenPromises(published, [{ ...closed(3), upcasters: { 2: (old) => old } }])).toEqual([
    'intake.call-closed.v1: v3 has no upcaster from v1 to v2',
  ]);
  expect(brokenPromises([promiseOf(closed(2))], [closed(1)])).toEqual([
    'intake.call-closed.v2: the catalogue knows it only up to v1',
  ]);
});

it('refuses another topic, another number of partitions and another kind', () => {
  const elsewhere = factTopic({ name: 'intake.closings', summary: '' });
  expect(brokenPromises(published, [closed(1, z.object(fields), elsewhere)])).toEqual([
    'intake.call-closed.v1: topic was intake.calls and is now intake.closings',
  ]);
  expect(brokenPromises(published, [closed(1, z.object(fields), { ...calls, partitions: 24 })])).toEqual([
    'intake.call-closed.v1: partitions was 12 and is now 24',
  ]);
  const topic = documentTopic(calls);
  const asDocument = defineDocument({
    type: 'intake.call-closed',
    version: 1,
    topic,
    data: z.object(fields),
    summary: '',
  });
  expect(brokenPromises(published, [asDocument])).toEqual(['intake.call-closed.v1: kind was fact and is now document']);
});

it('lets a sealed topic gain readers, and neither lose one nor be opened', () => {
  const sealed = (...sealedFor: string[]): TopicDefinition => ({ ...calls, sealedFor });
  const before = [promiseOf(closed(1, z.object(fields), sealed('judging')))];
  expect(brokenPromises(before, [closed(1, z.object(fields), sealed('publication', 'judging'))])).toEqual([]);
  expect(brokenPromises(before, [closed(1, z.object(fields), sealed('publication'))])).toEqual([
    'intake.call-closed.v1: judging can no longer read it',
  ]);
  expect(brokenPromises(before, [closed()])).toEqual(['intake.call-closed.v1: was sealed and is now in clear']);
});
