import type { Clock } from '@champions/kernel';
import { classify } from './failures';
import type { Parked, ParkedMessages } from './parked-messages';
import type { Received } from './wire';

export interface WaitingOptions {
  readonly name: string;
  readonly parked: Pick<ParkedMessages, 'waitingKeys' | 'takeHead' | 'remove' | 'letGo' | 'failedAgain'>;
  readonly clock: Clock;
  readonly handle: (message: Received) => Promise<unknown>;
  /** When this consumer last handled a message of any key. */
  readonly lastSuccess: () => Date;
  /** How long one key may fail for no clear reason, while others do not, before it needs an operator. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 30_000;
const REST_MS = 2_000;

/**
 * Tries again what was set aside, each key in its order, and drains what only queued behind a message now gone.
 * A key that has failed for 30 s alone, while others got through or none else waits, is left to an operator; when
 * every key fails, it is the world that is broken, and they go on being tried.
 */
export async function retryWaiting(options: WaitingOptions): Promise<void> {
  const keys = await options.parked.waitingKeys(options.name);
  for (const key of keys) if ((await drain(key, keys.length === 1, options)) === 'dependency') return;
}

async function drain(key: string, alone: boolean, options: WaitingOptions): Promise<'dependency' | 'rested'> {
  const { name, parked, clock } = options;
  for (;;) {
    const head = await parked.takeHead(name, key, clock.now());
    if (!head) return 'rested';
    try {
      await options.handle(head.message);
    } catch (error) {
      const failure = classify(error);
      if (failure === 'dependency') {
        await parked.letGo(head);
        return 'dependency';
      }
      const now = clock.now();
      const givenUp = failure === 'message' || isItsOwn(head, alone, options);
      const rest = givenUp ? now : new Date(now.getTime() + REST_MS);
      await parked.failedAgain(head, givenUp ? 'stuck' : 'trying', String(error), now, rest);
      return 'rested';
    }
    await parked.remove(head._id);
  }
}

function isItsOwn({ failingSince }: Parked, alone: boolean, options: WaitingOptions): boolean {
  if (failingSince === null) return false;
  const failing = options.clock.now().getTime() - failingSince.getTime();
  return failing >= (options.patienceMs ?? PATIENCE_MS) && (alone || options.lastSuccess() > failingSince);
}
