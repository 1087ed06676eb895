import type { Admin } from 'kafkajs';

/** Messages on the topics that a consumer group has not committed yet. */
export async function consumerLag(admin: Admin, groupId: string, topics: readonly string[]): Promise<number> {
  if (topics.length === 0) return 0;
  const committed = await admin.fetchOffsets({ groupId, topics: [...topics] });
  let lag = 0;
  for (const { topic, partitions } of committed) {
    const offsets = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
      const at = offsets.get(partition) ?? -1;
      lag += Math.max(0, Number(high) - (at < 0 ? Number(low) : at));
    }
  }
  return lag;
}
