const MOST = 3;

/** How many decimals each value of a column needs, from 1 to 3: more than one only where two that differ would look equal. */
export function decimalsOf(values: readonly (number | null)[]): readonly number[] {
  const needed = new Map<number, number>();
  for (const value of values) if (value !== null) needed.set(value, 1);
  for (let decimals = 1; decimals < MOST; decimals += 1) {
    const alike = new Map<string, number[]>();
    for (const [value, count] of needed) {
      if (count !== decimals) continue;
      const shown = value.toFixed(decimals);
      alike.set(shown, [...(alike.get(shown) ?? []), value]);
    }
    for (const group of alike.values())
      if (group.length > 1) for (const value of group) needed.set(value, decimals + 1);
  }
  return values.map((value) => (value === null ? 0 : (needed.get(value) ?? 1)));
}
