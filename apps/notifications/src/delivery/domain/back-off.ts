const SECOND = 1_000;
const MINUTE = 60 * SECOND;

interface Attempt {
  readonly at: Date;
  /** False when the mail server could not be reached at all. */
  readonly reached: boolean;
}

/**
 * When to try again after an attempt: twice as long each time. A server that is down is asked again within half a
 * minute; one that said "later" gets up to a quarter of an hour.
 */
export function retryAt(attempts: number, { at, reached }: Attempt): Date {
  const longest = reached ? 15 * MINUTE : 30 * SECOND;
  return new Date(at.getTime() + Math.min(SECOND * 2 ** Math.min(attempts - 1, 20), longest));
}

/** When to look again for an account or a proposal that has not arrived: soon at first, then each minute. */
export function waitAt(waits: number, at: Date): Date {
  return new Date(at.getTime() + Math.min(300 * 1.5 ** Math.min(waits, 40), MINUTE));
}
