import { defineDocument, documentTopic } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { z } from 'zod';

/** The smallest aggregate whose state others keep whole: what the benchmark writes. */
export interface Note {
  readonly edits: number;
  readonly text: string;
}
export interface NoteEdited {
  readonly type: 'edited';
  readonly text: string;
}

export const noteTopic = documentTopic({ name: 'load.notes', summary: 'Notes of the benchmark.' });

export const noteV1 = defineDocument({
  type: 'load.note',
  version: 1,
  topic: noteTopic,
  summary: 'A note, whole.',
  data: z.object({ edits: z.int(), text: z.string() }),
});

export const notes: AggregateType<Note, NoteEdited> = {
  name: 'notes',
  schema: 1,
  evolve: (note, { text }) => ({ edits: (note?.edits ?? 0) + 1, text }),
  documents: ({ edits, text }) => [outgoing(noteV1, { edits, text })],
};
