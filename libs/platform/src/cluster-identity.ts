import type { StoreDatabase } from '@champions/persistence';
import { isDuplicateKey } from '@champions/persistence';

interface Installation {
  readonly _id: 'installation';
  readonly clusterId: string;
  readonly era: number;
}

/** The store belongs to another Kafka cluster: its messages and positions would not fit this one. */
export class OtherCluster extends Error {
  constructor(service: string, known: string, found: string) {
    super(
      `${service}: the store belongs to Kafka cluster ${known}, and this is ${found}: point KAFKA_BROKERS at the right ` +
        'one, or begin a new era after a restore (docs/operations.md)',
    );
    this.name = 'OtherCluster';
  }
}

/**
 * Remembers the cluster at the first start and refuses another one later. @returns the store's era.
 * @throws OtherCluster
 */
export async function requireSameCluster(database: StoreDatabase, service: string, clusterId: string): Promise<number> {
  const installations = database.collection<Installation>('installation');
  try {
    await installations.insertOne({ _id: 'installation', clusterId, era: 1 });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const known = await installations.findOne({ _id: 'installation' });
  if (!known) throw new Error(`${service}: the installation's record vanished while it was read`);
  if (known.clusterId !== clusterId) throw new OtherCluster(service, known.clusterId, clusterId);
  return known.era;
}
