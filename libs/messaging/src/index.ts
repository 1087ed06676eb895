export { type ConsumerOptions, type RunningConsumer, startConsumer } from './consumer';
export { classify, type Failure } from './failures';
export { clusterIdOf, connectKafka, connectProducer, createTopics, sendBy } from './kafka';
export { KafkaTransport, type KafkaTransportOptions } from './kafka-transport';
export { type Handling, handleOrPark, type HandlerOptions } from './message-handler';
export {
  MessagingOperations,
  type Operable,
  type OperationsOptions,
  type ParkedSummary,
  type Replayed,
} from './operators';
export { type Dropped, type Parked, ParkedMessages, type ParkedState } from './parked-messages';
export { Periodic } from './periodic';
export { follows, positionOf } from './position';
export { project, type Projected, type RowCollection, SequenceGap } from './project';
export { type Fields, Projection, type ProjectionIndex, type Row } from './projection';
export { ProjectionRows, projectionRows } from './projection-rows';
export type { Rebuilt } from './rebuild-projection';
export { Reaction, ReactionMarks } from './reaction';
export { readTopics } from './read-topics';
export type { ReadRecord } from './topic-reader';
export { reconcile, type ReconcilableStore, type Reconciled, type ReconcileOptions } from './reconcile';
export { type Outbound, Relay, type RelayOptions } from './relay';
export { ServiceRelays, type ServiceRelaysOptions } from './service-relays';
export { retryWaiting, type WaitingOptions } from './retry-waiting';
export { RenewedProducer } from './renewed-producer';
export { SealedForOthers } from './sealed-for-others';
export { newSealingKey, openWith, type Seal, type SealingKey, sealFor } from './sealing';
export { SlotLeases } from './slot-leases';
export { fromRecord, type Received, toRecord } from './wire';
