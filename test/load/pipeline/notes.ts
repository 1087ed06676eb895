import { defineDocument, defineEvent, documentTopic, factTopic } from '@champions/contracts';
import type { AggregateType } from '@champions/persistence';
import { outgoing } from '@champions/persistence';
import { z } from 'zod';

/** The smallest aggregate that says a fact and keeps a document with others: what the benchmark writes. */
export interface Note {
  readonly edits: number;
  readonly text: string;
}
export interface NoteEdited {
  readonly type: 'edited';
  readonly text: string;
}

const facts = factTopic({ name: 'load.notes', summary: 'Edits of the benchmark.' });
const documents = documentTopic({ name: 'load.note-documents', summary: 'Notes of the benchmark.' });

export const noteEditedV1 = defineEvent({
  type: 'load.note-edited',
  version: 1,
  topic: facts,
  summary: 'A note was edited.',
  data: z.object({ edits: z.int() }),
});
export const noteV1 = defineDocument({
  type: 'load.note',
  version: 1,
  topic: documents,
  summary: 'A note, whole.',
  data: z.object({ edits: z.int(), text: z.string() }),
});

export const noteTopics = [facts, documents];

export const notes: AggregateType<Note, NoteEdited> = {
  name: 'notes',
  schema: 1,
  evolve: (note, { text }) => ({ edits: (note?.edits ?? 0) + 1, text }),
  documents: ({ edits, text }) => [outgoing(noteV1, { edits, text })],
};
