import type { MessageKind } from '../../libs/contracts/src/message';

const DAY = 86_400_000;

/** How the platform creates a topic of each kind: facts stay for ever, of documents the latest of each key. */
export function topicSettings(kind: MessageKind): Readonly<Record<string, readonly string[] | number>> {
  return kind === 'fact'
    ? { 'cleanup.policy': ['delete'], 'retention.ms': -1 }
    : { 'cleanup.policy': ['compact'], 'max.compaction.lag.ms': DAY };
}
