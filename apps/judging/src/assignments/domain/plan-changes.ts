import { pairsOf } from './compare-variants';
import type { WorkedOut } from './worked-out';

/** What a plan has other than the one before it. */
export interface PlanChanges {
  readonly added: number;
  readonly removed: number;
  /** One judge in place of another on the same entry. */
  readonly moved: number;
}

/** What is different now. Entries that came or were withdrawn count with all their readings. */
export function planChanges(before: WorkedOut, now: WorkedOut): PlanChanges {
  const [old, current] = [byEntry(before), byEntry(now)];
  let [added, removed, moved] = [0, 0, 0];
  for (const entryId of new Set([...old.keys(), ...current.keys()])) {
    const [had, has] = [old.get(entryId) ?? new Set<string>(), current.get(entryId) ?? new Set<string>()];
    const gone = [...had].filter((judgeId) => !has.has(judgeId)).length;
    const come = [...has].filter((judgeId) => !had.has(judgeId)).length;
    const both = Math.min(gone, come);
    moved += both;
    removed += gone - both;
    added += come - both;
  }
  return { added, removed, moved };
}

function byEntry(worked: WorkedOut): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, Set<string>>();
  for (const { entryId, judgeId } of pairsOf(worked))
    readers.set(entryId, (readers.get(entryId) ?? new Set()).add(judgeId));
  return readers;
}
