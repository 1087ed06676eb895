/** What a person types, field by field; a field that is not there is empty. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Merged {
  readonly values: Fields;
  /** Fields that both sides changed, and differently. `values` has mine. */
  readonly conflicts: readonly string[];
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function sameFields(one: Fields, other: Fields): boolean {
  return keysOf(one, other).every((key) => isSame(one[key], other[key]));
}

/** Three-way merge: what only one side changed is taken; where both did, mine stays and the field is named. */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): Merged {
  const values: Record<string, unknown> = {};
  const conflicts: string[] = [];
  for (const key of keysOf(base, mine, theirs)) {
    const [changedHere, changedThere] = [!isSame(base[key], mine[key]), !isSame(base[key], theirs[key])];
    const value = changedHere ? mine[key] : theirs[key];
    if (value !== undefined) values[key] = value;
    if (changedHere && changedThere && !isSame(mine[key], theirs[key])) conflicts.push(key);
  }
  return { values, conflicts };
}

const keysOf = (...all: readonly Fields[]): readonly string[] => [...new Set(all.flatMap((one) => Object.keys(one)))];
