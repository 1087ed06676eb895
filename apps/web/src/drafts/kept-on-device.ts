// Under this all that people typed is kept, and taken off the device when they sign out.
const PREFIX = 'champions.draft.';

export interface KeptOnDevice<T> {
  readonly get: () => T | null;
  readonly put: (value: T) => void;
  readonly drop: () => void;
}

/** Keeps what was typed in the browser's storage; where that is full or forbidden, it lives with the page. */
export function keptOnDevice<T>(name: string): KeptOnDevice<T> {
  const key = PREFIX + name;
  return {
    get: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as T | null),
    put: (value) => void attempt(() => localStorage.setItem(key, JSON.stringify(value))),
    drop: () => void attempt(() => localStorage.removeItem(key)),
  };
}

/** Takes every draft off this device. */
export function dropAllOnDevice(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  });
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
