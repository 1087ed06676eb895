import { type Kafka, Partitioners, type Producer, type ProducerBatch, type ProducerRecord } from 'kafkajs';
import { withinTime } from './within-time';

const LONGEST_STOP_MS = 5_000;

/**
 * An idempotent producer with one request in flight, that takes a new identity after a failure.
 *
 * kafkajs takes its sequence numbers back when a request fails. When the broker had taken it and only the answer was
 * lost, the next batch goes out under the same numbers: the broker, which looks at the numbers only, takes other
 * messages for the old ones, answers "duplicate, fine", and they are gone; or refuses everything from then on.
 * The same happens when another batch goes out between two tries of one. So batches wait for each other, and a
 * producer that has failed is never used again.
 */
export class RenewedProducer {
  private current: Promise<Producer> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly kafka: Kafka) {}

  async connect(): Promise<void> {
    await this.producer();
  }

  /** @throws what kafkajs throws; some of the batch may be on its topics nevertheless. */
  sendBatch(batch: ProducerBatch): Promise<unknown> {
    return this.inTurn((producer) => producer.sendBatch(batch));
  }

  send(record: ProducerRecord): Promise<unknown> {
    return this.inTurn((producer) => producer.send(record));
  }

  async disconnect(): Promise<void> {
    await withinTime(this.last, LONGEST_STOP_MS).catch(() => undefined);
    const producer = this.current;
    this.current = null;
    if (producer)
      await withinTime(
        producer.then((one) => one.disconnect()),
        LONGEST_STOP_MS,
      );
  }

  private inTurn(work: (producer: Producer) => Promise<unknown>): Promise<unknown> {
    const turn = this.last.catch(() => undefined).then(() => this.attempt(work));
    this.last = turn;
    return turn;
  }

  private async attempt(work: (producer: Producer) => Promise<unknown>): Promise<unknown> {
    const producer = await this.producer();
    try {
      return await work(producer);
    } catch (error) {
      this.current = null;
      producer.disconnect().catch(() => undefined);
      throw error;
    }
  }

  private producer(): Promise<Producer> {
    this.current ??= this.open().catch((error: unknown) => {
      this.current = null;
      throw error;
    });
    return this.current;
  }

  private async open(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    return producer;
  }
}
