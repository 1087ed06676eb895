import { topics } from '@champions/contracts';
import { clusterIdOf, connectKafka, connectProducer, createTopics, type RenewedProducer } from '@champions/messaging';
import { connectStore, type StoreConnection, type StoreDatabase } from '@champions/persistence';
import { requireSameCluster } from './cluster-identity';
import type { Environment } from './env';
import { onceReachable } from './once-reachable';

export interface ReachedStack {
  readonly connection: StoreConnection;
  readonly database: StoreDatabase;
  readonly kafka: ReturnType<typeof connectKafka>;
  readonly producer: RenewedProducer;
  readonly era: number;
}

/**
 * Connects a service to its store and to Kafka, and makes its topics; each is waited for while it is away.
 * @throws OtherCluster; what a dependency answers when it stays away.
 */
export async function reachStack(
  { service, variables, namespace }: Environment,
  report: (what: string) => (error: unknown) => void,
): Promise<ReachedStack> {
  const reach = <T>(what: string, ask: () => Promise<T>) =>
    onceReachable(ask, { onWait: report(`${what} cannot be reached yet; the start waits for it`) });
  const name = `${namespace}${service}`;
  const connection = await reach('the store', () => connectStore(variables.MONGODB_URL, name));
  const database = connection.useDb(name, { useCache: true }).db;
  if (!database) throw new Error(`${service}: the store is connected and has no database`);
  const kafka = connectKafka(variables.KAFKA_BROKERS, service);
  const clusterId = await reach('Kafka', () => clusterIdOf(kafka));
  const era = await reach('the store', () => requireSameCluster(database, service, clusterId));
  await reach('Kafka', () => createTopics(kafka, topics, namespace));
  const producer = await reach('Kafka', () => connectProducer(kafka));
  return { connection, database, kafka, producer, era };
}
