import type { DataOf, MessageDefinition } from '@champions/contracts';
import type { Received } from '@champions/messaging';

type Details = Partial<Pick<Received, 'key' | 'sequence' | 'era' | 'time' | 'version' | 'correlationId'>>;

/** A message as it arrives: `data` as its contract has it, null for a tombstone. First of its key unless said. */
export function sampleMessage<D extends MessageDefinition>(
  definition: D,
  data: DataOf<D> | null,
  details: Details = {},
): Received {
  const { key = 'sample-1', sequence = 1, era = 1 } = details;
  const { type, version } = definition;
  const topic = definition.topic.name;
  return {
    ...{ id: `${key}/${topic}/${era}.${sequence}`, type, version, topic, partition: 0, offset: String(sequence) },
    ...{ key, sequence, era, time: new Date('2021-09-15T12:00:00Z'), correlationId: 'sample', causationId: 'sample' },
    body: data === null ? null : JSON.stringify(data),
    ...details,
  };
}

/** The same kind of message, said later of the same key. */
export function laterMessage(message: Received, sequence: number): Received {
  const id = `${message.key}/${message.topic}/${message.era}.${sequence}`;
  return { ...message, id, sequence, offset: String(sequence) };
}
