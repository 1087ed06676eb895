import { describeAggregateStore } from './aggregate-store.suite';
import { MemoryAggregateDocuments } from './memory-aggregate-documents';

describeAggregateStore('its in-memory twin', () => Promise.resolve(new MemoryAggregateDocuments()));
