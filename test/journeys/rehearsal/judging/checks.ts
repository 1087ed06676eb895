import { isDeepStrictEqual } from 'node:util';

/** What was held against what, all through judging; only what differs is kept. */
export class Checks {
  readonly differences: string[] = [];
  made = 0;

  equal(what: string, found: unknown, wanted: unknown): void {
    this.made += 1;
    if (!isDeepStrictEqual(found, wanted))
      this.differences.push(`${what}: ${shortly(found)} instead of ${shortly(wanted)}`);
  }
}

function shortly(value: unknown): string {
  const text = (JSON.stringify(value) as string | undefined) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
