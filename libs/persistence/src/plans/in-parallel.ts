/** How many children of a plan are written at once: enough to keep the store busy, few enough for others to get in. */
export const CHILDREN_AT_ONCE = 16;

/** Does the work of each item, at most `limit` at once. The first failure stops it from starting more, and is thrown. */
export async function inParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (!failed && next < items.length) {
      const item = items[next] as T;
      next += 1;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const lanes = Array.from({ length: Math.min(limit, items.length) }, lane);
  const outcome = (await Promise.allSettled(lanes)).find((one) => one.status === 'rejected');
  if (outcome) throw outcome.reason;
}
