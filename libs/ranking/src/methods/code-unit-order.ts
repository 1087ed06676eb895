/** Compares ids by UTF-16 code units: the same order on every machine and in every language, unlike a collation. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
