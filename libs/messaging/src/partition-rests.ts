import type { Consumer } from 'kafkajs';

interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

const FIRST_MS = 250;
const LONGEST_MS = 5_000;

/** Partitions whose dependency is down: each is paused where it stands, for longer while it stays so. */
export class PartitionRests {
  private readonly waits = new Map<string, number>();

  constructor(
    private readonly consumer: Pick<Consumer, 'seek' | 'pause' | 'resume'>,
    private readonly firstMs = FIRST_MS,
  ) {}

  rest(place: Place): void {
    const { topic, partition } = place;
    const name = `${topic}/${partition}`;
    const wait = this.waits.get(name) ?? this.firstMs;
    this.waits.set(name, Math.min(wait * 2, LONGEST_MS));
    this.consumer.seek(place);
    this.consumer.pause([{ topic, partitions: [partition] }]);
    setTimeout(() => {
      try {
        this.consumer.resume([{ topic, partitions: [partition] }]);
      } catch {
        // It has stopped meanwhile, and forgotten what was paused.
      }
    }, wait).unref();
  }

  over(topic: string, partition: number): void {
    this.waits.delete(`${topic}/${partition}`);
  }
}
