import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import type { Letter } from './delivery/domain/letter';
import type { LetterStore } from './delivery/letter-store';
import { letters } from './delivery/letters.aggregate';
import { QueueLetter } from './delivery/queue-letter.handler';

/** Queues letters in memory and tells which there are. */
export function lettersInMemory() {
  const clock = new FixedClock();
  const queued: string[] = [];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the store's twin in memory, without jobs
  const store = new AggregateStore(letters, new MemoryAggregateDocuments(), {
    clock,
    onCommitted: ({ id }) => queued.push(id),
  }) as LetterStore;
  return {
    clock,
    queue: new QueueLetter(store, clock),
    ids: queued,
    all: async (): Promise<readonly Letter[]> =>
      (await Promise.all(queued.map((id) => store.load(id)))).flatMap((loaded) => loaded?.state ?? []),
  };
}
