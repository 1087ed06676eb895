import type { RandomFactor } from './crossed-design';

/** The levels of a factor in the order in which they first appear, and the level of each observation. */
export interface LevelIndex extends RandomFactor {
  readonly ids: readonly string[];
}

/** Numbers the different names among many, in time linear in their number. */
export function levelIndex(names: readonly string[]): LevelIndex {
  const places = new Map<string, number>();
  const of = Int32Array.from(names, (name) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return { ids: [...places.keys()], levels: places.size, of };
}

/** Into how many groups entries and judges fall that no mark connects (union–find). */
export function connectedGroups(entries: RandomFactor, judges: RandomFactor): number {
  const parent = Int32Array.from({ length: entries.levels + judges.levels }, (_, i) => i);
  const root = (node: number): number => {
    const above = parent[node] as number;
    if (above === node) return node;
    const found = root(above);
    parent[node] = found;
    return found;
  };
  let groups = parent.length;
  for (const [n, entry] of entries.of.entries()) {
    const [a, b] = [root(entry), root(entries.levels + (judges.of[n] as number))];
    if (a === b) continue;
    parent[a] = b;
    groups -= 1;
  }
  return groups;
}
