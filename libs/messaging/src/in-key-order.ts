/**
 * Handles items with keys in parallel and each key in its order.
 * @param handle answers false to stop that key here (a dependency is down); its later items stay unhandled.
 * @returns the index of the lowest unfinished item, or items.length when all are done. Errors of `handle` are thrown
 *   after the other keys have come to rest.
 */
export async function inKeyOrder<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  handle: (item: T) => Promise<boolean>,
): Promise<number> {
  const queues = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    const queue = queues.get(key);
    if (queue) queue.push(index);
    else queues.set(key, [index]);
  });
  const done = items.map(() => false);
  const runs = [...queues.values()].map(async (queue) => {
    for (const index of queue) {
      const item = items[index] as T;
      if (!(await handle(item))) return;
      done[index] = true;
    }
  });
  const failure = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
  if (failure) throw failure.reason;
  const lowest = done.indexOf(false);
  return lowest === -1 ? items.length : lowest;
}
