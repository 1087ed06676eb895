/** Too much waits to be sent; the edge answers 503 with Retry-After. */
export class OutboxFull extends Error {
  constructor(aggregateId: string) {
    super(`the outbox of ${aggregateId} is full`);
    this.name = 'OutboxFull';
  }
}
