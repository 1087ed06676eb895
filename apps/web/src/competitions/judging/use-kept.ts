import { useEffect, useMemo, useState } from 'react';
import { keptOnDevice } from '../../drafts/kept-on-device';

/** A value that outlives the page while it is not saved. `drop` forgets it and goes back to what there was. */
export function useKept<T>(name: string, initial: T) {
  const kept = useMemo(() => keptOnDevice<{ readonly value: T }>(name), [name]);
  const [value, setValue] = useState<T | null>(() => kept.get()?.value ?? null);
  useEffect(() => {
    if (value === null) kept.drop();
    else kept.put({ value });
  }, [kept, value]);
  return {
    value: value ?? initial,
    isChanged: value !== null,
    change: (next: T) => setValue(next),
    update: (toNext: (before: T) => T) => setValue((before) => toNext(before ?? initial)),
    drop: () => setValue(null),
  };
}
