import type { KafkaTransport, ServiceRelays } from '@champions/messaging';
import type { ServiceRuntime } from './service-runtime';

/** What is under way in a service; all zeros mean that it has come to rest. */
export interface Status {
  readonly service: string;
  readonly pendingEvents: number;
  readonly lag: number;
  readonly parked: number;
  readonly jobs: number;
  readonly overdue: number;
}

/** Asks the parts of a running service how much work they hold. */
export class ServiceStatus {
  constructor(
    private readonly runtime: ServiceRuntime,
    private readonly relays: ServiceRelays,
    private readonly transport: KafkaTransport,
  ) {}

  async read(): Promise<Status> {
    const [pendingEvents, lag, parked, jobs, overdue] = await Promise.all([
      this.relays.pending(),
      this.transport.lag(),
      this.transport.parkedCount(),
      this.jobs(),
      this.runtime.overdue(this.runtime.clock.now()),
    ]);
    return { service: this.runtime.environment.service, pendingEvents, lag, parked, jobs, overdue };
  }

  async jobAge(): Promise<number> {
    const now = this.runtime.clock.now().getTime();
    return Math.max(0, ...(await Promise.all(this.runtime.jobQueues.map((queue) => queue.oldestAge(now)))));
  }

  // A job that waits for its moment is no work left over: its truth is the document's dueAt.
  private async jobs(): Promise<number> {
    const counts = await Promise.all(this.runtime.jobQueues.map((queue) => queue.running()));
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
