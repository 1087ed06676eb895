export type Check = () => Promise<unknown>;

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'up' | 'down'>>;
}

const PATIENCE_MS = 2_000;

/** Asks every dependency at once; one that does not answer in time is down. */
export async function readiness(checks: Readonly<Record<string, Check>>): Promise<Readiness> {
  const names = Object.keys(checks);
  const outcomes = await Promise.all(Object.values(checks).map(isUp));
  const answers = Object.fromEntries(names.map((name, index) => [name, outcomes[index] ? 'up' : 'down'] as const));
  return { ready: outcomes.every(Boolean), checks: answers };
}

async function isUp(check: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
