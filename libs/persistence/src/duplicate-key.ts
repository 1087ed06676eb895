/** True for MongoDB's E11000: another document holds the id already. */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11000;
}

/** Which documents of a bulk write were there already, by index; null when it failed for another reason too. */
export function duplicatesOf(error: unknown): readonly number[] | null {
  const { writeErrors } = error as { readonly writeErrors?: unknown };
  const each: readonly unknown[] = Array.isArray(writeErrors) ? writeErrors : [writeErrors];
  if (!each.every(isDuplicateKey)) return null;
  return each.map((one) => (one as { readonly index: number }).index);
}
