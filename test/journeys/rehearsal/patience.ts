import { setTimeout as pause } from 'node:timers/promises';

/** What a person does when a page does not answer: try again for a while, a little slower each time. */
export interface Patience {
  readonly withinMs: number;
}

export const patient: Patience = { withinMs: 180_000 };
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 400;

/** Asks until the probe has an answer. @throws Error naming what did not happen. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  { withinMs }: Patience = patient,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 1.5, LONGEST_PAUSE_MS)) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${String(withinMs / 1_000)} s`);
    await pause(wait);
  }
}
