import type { Clock } from '@champions/kernel';
import type { AggregateDocuments, SentDocument, StoreDatabase } from '@champions/persistence';
import { Periodic } from './periodic';
import { type Outbound, Relay } from './relay';
import { SlotLeases } from './slot-leases';
import { withinTime } from './within-time';

export interface ServiceRelaysOptions {
  readonly database: StoreDatabase;
  /** This instance, different from every other one of the service. */
  readonly owner: string;
  readonly send: (batch: readonly Outbound[]) => Promise<void>;
  readonly clock: Clock;
  readonly onFailure: (error: unknown) => void;
  readonly ttlMs?: number;
  readonly sweepMs?: number;
}

type Republish = (aggregateId: string, sent: readonly SentDocument[]) => Promise<unknown>;

const TTL_MS = 9_000;
const SWEEP_MS = 2_000;
const LAST_SWEEP_MS = 5_000;

/** The relays of one service: one lease of slots for all its stores, renewed and swept for as long as it runs. */
export class ServiceRelays {
  private readonly leases: SlotLeases;
  private readonly relays = new Map<AggregateDocuments, Relay>();
  private readonly renewing: Periodic;
  private readonly sweeping: Periodic;

  constructor(private readonly options: ServiceRelaysOptions) {
    const { database, owner, clock, onFailure, ttlMs = TTL_MS, sweepMs = SWEEP_MS } = options;
    this.leases = new SlotLeases(database.collection('relay_leases'), database.collection('relay_instances'), {
      owner,
      ttlMs,
      now: () => clock.now().getTime(),
    });
    this.renewing = new Periodic(ttlMs / 3, () => this.leases.renew(), onFailure);
    this.sweeping = new Periodic(sweepMs, () => this.sweep(), onFailure);
  }

  /**
   * The relay of one store; wake it with the id of each commit.
   * @param republish sends documents of an aggregate again. It is called for those sent after a lease was lost.
   */
  add(documents: AggregateDocuments, republish?: Republish): Relay {
    const { send, onFailure } = this.options;
    const relay = new Relay({
      documents,
      leases: this.leases,
      send,
      onFailure,
      ...(republish && {
        onStale: async (sent: readonly Outbound[]) => {
          for (const { aggregateId, entry } of sent) await republish(aggregateId, [entry]);
        },
      }),
    });
    this.relays.set(documents, relay);
    return relay;
  }

  /** Takes a fair share of the slots and sends what waits in them, now and from now on. */
  async start(): Promise<void> {
    await this.renewing.now();
    this.renewing.start();
    this.sweeping.start();
    void this.sweeping.now();
  }

  /** Sends what still waits, as far as that is possible in a few seconds, and leaves the slots to the others. */
  async stop(): Promise<void> {
    await this.renewing.stop();
    await withinTime(this.lastSweep(), LAST_SWEEP_MS);
    await this.leases.release().catch(this.options.onFailure);
  }

  /** How many messages wait to be sent, in all slots, whoever holds them. */
  async pending(): Promise<number> {
    const counts = await Promise.all([...this.relays.keys()].map((documents) => documents.countPending()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private async lastSweep(): Promise<void> {
    await this.sweeping.stop();
    await this.sweep().catch(this.options.onFailure);
  }

  private async sweep(): Promise<void> {
    const failed = (await Promise.allSettled([...this.relays.values()].map((relay) => relay.sweep()))).find(
      (outcome) => outcome.status === 'rejected',
    );
    if (failed) throw failed.reason;
  }
}
