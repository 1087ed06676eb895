import { z } from 'zod';
import { defineDocument, defineEvent, documentTopic, factTopic } from '../../libs/contracts/src/define';

const calls = factTopic({ name: 'intake.calls', summary: 'What happened to each call.' });
const decisions = documentTopic({ name: 'judging.decisions', summary: 'Decisions.', sealedFor: ['publication'] });

const tree: z.ZodType = z.lazy(() => z.object({ question: z.string(), then: z.array(tree) }));

export const callClosedV1 = defineEvent({
  type: 'intake.call-closed',
  version: 1,
  topic: calls,
  summary: 'The call closed.',
  data: z.object({ callId: z.string() }),
});

export const callClosedV2 = defineEvent({
  type: 'intake.call-closed',
  version: 2,
  topic: calls,
  summary: 'The call closed.',
  data: z.object({
    callId: z.string(),
    at: z.iso.datetime().describe('When, by the server.'),
    late: z.int().optional(),
  }),
  upcasters: { 1: (data) => data },
});

/** Has what is hardest to say in every format: a type that contains itself, a tuple, texts, a closed list of values. */
export const decisionV1 = defineDocument({
  type: 'judging.decision',
  version: 1,
  topic: decisions,
  summary: 'One decision.',
  data: z.object({
    outcome: z.enum(['won', 'lost']),
    form: tree,
    range: z.tuple([z.int(), z.int()]),
    title: z.object({ en: z.string(), fr: z.string().optional() }),
    answers: z.record(z.string(), z.union([z.string(), z.object({ file: z.string() })])),
  }),
});

export const testCatalogue = [callClosedV2, decisionV1];
