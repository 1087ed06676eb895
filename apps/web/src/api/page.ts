/** One page of a list; `next` is what to ask for as `after`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export function query(path: string, params: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
