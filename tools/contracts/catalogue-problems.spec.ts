import { z } from 'zod';
import { catalogue } from '../../libs/contracts/src/catalogue';
import { defineEvent, factTopic } from '../../libs/contracts/src/define';
import { catalogueProblems } from './catalogue-problems';
import { callClosedV1, callClosedV2, testCatalogue } from './test-catalogue';

const fact = (data: z.ZodType, type = 'intake.call-closed') =>
  defineEvent({ type, version: 1, topic: callClosedV1.topic, data, summary: '' });

it('finds none in a sound catalogue, nor in ours', () => {
  expect(catalogueProblems([...testCatalogue, callClosedV1])).toEqual([]);
  expect(catalogueProblems(catalogue)).toEqual([]);
});

it('finds a version or a topic declared twice', () => {
  expect(catalogueProblems([callClosedV1, callClosedV1])).toEqual(['intake.call-closed.v1: is declared twice']);
  const again = { ...callClosedV2, topic: factTopic({ name: 'intake.calls', summary: 'Calls again.' }) };
  expect(catalogueProblems([callClosedV1, again])).toEqual(['intake.call-closed.v2: intake.calls is declared twice']);
});

it('finds a message on the topic of another service', () => {
  expect(catalogueProblems([fact(z.object({}), 'judging.call-closed')])).toEqual([
    'judging.call-closed.v1: intake.calls belongs to another service',
  ]);
});

it('finds free text in a fact, however deep; ids, codes and values from a list are none', () => {
  const harmless = { callId: z.string(), closedBy: z.string(), entryIds: z.array(z.string()), why: z.enum(['a', 'b']) };
  expect(catalogueProblems([fact(z.object(harmless))])).toEqual([]);
  const personal = z.object({ ...harmless, name: z.string(), notes: z.array(z.object({ text: z.string() })) });
  expect(catalogueProblems([fact(personal)])).toEqual([
    'intake.call-closed.v1: name is free text, and a fact holds ids, codes, numbers and dates only',
    'intake.call-closed.v1: notes[].text is free text, and a fact holds ids, codes, numbers and dates only',
  ]);
});
