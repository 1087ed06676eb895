import { setTimeout } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds between two looks, and in all. */
  readonly every: number;
  readonly within: number;
}

/**
 * Looks at what somebody else, perhaps in another process, is working on, until it is done or patience is over.
 * @returns what was seen last.
 */
export async function lookUntil<T>(
  first: T,
  look: () => Promise<T>,
  isDone: (seen: T) => boolean,
  { every, within }: Patience,
): Promise<T> {
  let seen = first;
  for (let waited = 0; !isDone(seen) && waited < within; waited += every) {
    await setTimeout(every);
    seen = await look();
  }
  return seen;
}
