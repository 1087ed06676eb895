export {
  type AggregateChange,
  type AggregateDocuments,
  KEPT_COMMANDS,
  KEPT_TRAIL,
  type PendingOutbox,
} from './aggregate-documents';
export { AggregateStore, type Child, type Committed, type Loaded, type StoreOptions } from './aggregate-store';
export { type AggregateType, outgoing, type Outgoing } from './aggregate-type';
export { Claims } from './claims';
export type { CommandContext } from './command-context';
export { connectStore, type StoreCollection, type StoreConnection, type StoreDatabase } from './connect';
export { isDuplicateKey } from './duplicate-key';
export { MemoryAggregateDocuments } from './memory-aggregate-documents';
export { MongoAggregateDocuments } from './mongo-aggregate-documents';
export { OutboxFull } from './outbox-full';
export type { SentDocument } from './plan-republish';
export { childContext } from './plans/child-context';
export { followPlan, type PlanSteps, type StoredPlan } from './plans/follow-plan';
export { CHILDREN_AT_ONCE, inParallel } from './plans/in-parallel';
export { type OutboxEntry, slotOf, SLOTS, type StoredAggregate, topicKey, type TrailEntry } from './stored-aggregate';
export { upcastState } from './upcast-state';
