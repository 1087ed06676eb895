/** Marks a branch the type system proves unreachable. Throws a fault (never a DomainError) if data slipped past the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
