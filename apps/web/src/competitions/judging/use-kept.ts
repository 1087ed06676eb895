import { useEffect, useState } from 'react';

// Under this all that people typed is kept, and taken off the device when they sign out.
const PREFIX = 'champions.draft.';

interface Stored<T> {
  readonly value: T;
}

/** A value that outlives the page while it is not saved. `drop` forgets it and goes back to what there was. */
export function useKept<T>(name: string, initial: T) {
  const key = PREFIX + name;
  const [value, setValue] = useState<T | null>(() => attempt(() => stored(key) as Stored<T> | null)?.value ?? null);
  useEffect(() => {
    attempt(() => (value === null ? localStorage.removeItem(key) : localStorage.setItem(key, toText(value))));
  }, [key, value]);
  return {
    value: value ?? initial,
    isChanged: value !== null,
    change: (next: T) => setValue(next),
    update: (toNext: (before: T) => T) => setValue((before) => toNext(before ?? initial)),
    drop: () => setValue(null),
  };
}

const stored = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');
const toText = (value: unknown): string => JSON.stringify({ value });

/** Where storage is full or forbidden, what was typed lives with the page. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
