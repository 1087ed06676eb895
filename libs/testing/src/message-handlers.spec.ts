import { defineDocument, defineEvent, documentTopic, factTopic } from '@champions/contracts';
import { Projection, Reaction } from '@champions/messaging';
import { z } from 'zod';
import { describeProjection, describeReaction } from './message-handlers.suite';
import { sampleMessage } from './sample-message';

const noted = defineEvent({
  ...{ type: 'test.noted', version: 1, topic: factTopic({ name: 'test.notes', summary: 'Notes.' }) },
  ...{ data: z.strictObject({ n: z.int() }), summary: 'A note.' },
});
const note = defineDocument({
  ...{ type: 'test.note', version: 1, topic: documentTopic({ name: 'test.note-documents', summary: 'Notes.' }) },
  ...{ data: z.strictObject({ text: z.string() }), summary: 'A note, whole.' },
});

describeProjection(
  new Projection('notes')
    .on(noted, (_row, { data }) => ({ n: data.n }))
    .on(note, (_row, { data }) => ({ text: data.text })),
  {
    'a fact': { message: sampleMessage(noted, { n: 1 }), row: { n: 1 } },
    'a document': {
      ...{ message: sampleMessage(note, { text: 'hello' }), row: { n: 1, text: 'hello' } },
      before: [sampleMessage(noted, { n: 1 })],
    },
  },
);

describeReaction('letters', {
  'a note': {
    message: sampleMessage(noted, { n: 1 }),
    given: () => {
      const letters = new Map<string, number>();
      const reaction = new Reaction('letters', new Date('2021-01-01T00:00:00Z')).on(noted, ({ data }, effectId) => {
        letters.set(effectId, data.n);
        return Promise.resolve();
      });
      return { reaction, effects: () => [...letters] };
    },
  },
});
