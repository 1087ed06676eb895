import { classify } from '@champions/messaging';

export interface Waiting {
  /** How long a dependency may stay away; a minute unless told. */
  readonly withinMs?: number;
  /** Told of each failure that is waited out. */
  readonly onWait: (error: unknown) => void;
  readonly now?: () => number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const PATIENCE_MS = 60_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;

const pauseFor = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks a dependency again, a little slower each time, while it cannot be reached, so that a process that is started
 * before its store or its broker comes up by itself. `ask` must be harmless to repeat.
 * @throws the last error when the dependency stays away, and at once any error that waiting cannot mend.
 */
export async function onceReachable<T>(
  ask: () => Promise<T>,
  { withinMs = PATIENCE_MS, onWait, now = Date.now, pause = pauseFor }: Waiting,
): Promise<T> {
  const deadline = now() + withinMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await ask();
    } catch (error) {
      if (classify(error) !== 'dependency' || now() + wait > deadline) throw error;
      onWait(error);
      await pause(wait);
    }
  }
}
