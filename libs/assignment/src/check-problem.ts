import type { StoredProblem } from './assignment-problem';

/** A problem that is none: its parts do not fit together. `path` says where, as in `judges[3].max`. */
export class UnsoundProblem extends RangeError {
  constructor(
    readonly path: string,
    readonly fault: string,
  ) {
    super(`${path}: ${fault}`);
    this.name = 'UnsoundProblem';
  }
}

const MOST = 0x3fff_ffff;

/** @throws UnsoundProblem for counts that are not whole, ids that repeat, scores of another size, pairs that do not exist. */
export function requireSound({ entries, judges, scores, fixed = [], perGroup }: StoredProblem): void {
  requireIds('entries', entries);
  requireIds('judges', judges);
  let readings = 0;
  entries.forEach((entry, e) => {
    requireCount(`entries[${e}].judges`, entry.judges);
    readings += entry.judges;
  });
  judges.forEach(({ min, max }, j) => {
    requireCount(`judges[${j}].min`, min);
    requireCount(`judges[${j}].max`, max);
    if (min > max) throw new UnsoundProblem(`judges[${j}].min`, `the minimum ${min} is above the maximum ${max}`);
  });
  if (readings * 2 ** 31 > Number.MAX_SAFE_INTEGER) {
    throw new UnsoundProblem('entries', `${readings} readings are more than can be summed exactly (4194303)`);
  }
  if (scores.length !== entries.length * judges.length) {
    const wanted = `${entries.length} entries and ${judges.length} judges need ${entries.length * judges.length}`;
    throw new UnsoundProblem('scores', `${scores.length} scores are given, ${wanted}`);
  }
  if (perGroup !== undefined) requireCount('perGroup', perGroup);
  const pairs = new Set<number>();
  fixed.forEach(([entry, judge], at) => {
    if (!isIndex(entry, entries.length)) throw new UnsoundProblem(`fixed[${at}][0]`, `there is no entry ${entry}`);
    if (!isIndex(judge, judges.length)) throw new UnsoundProblem(`fixed[${at}][1]`, `there is no judge ${judge}`);
    const pair = entry * judges.length + judge;
    if (pairs.has(pair)) throw new UnsoundProblem(`fixed[${at}]`, 'the pair is fixed already');
    pairs.add(pair);
  });
}

function requireIds(path: string, all: readonly { readonly id: string }[]): void {
  const seen = new Map<string, number>();
  all.forEach(({ id }, at) => {
    const before = seen.get(id);
    if (before !== undefined) {
      throw new UnsoundProblem(`${path}[${at}].id`, `${JSON.stringify(id)} is the id of ${path}[${before}] already`);
    }
    seen.set(id, at);
  });
}

function requireCount(path: string, value: number): void {
  if (!Number.isInteger(value) || value < 0 || value > MOST) {
    throw new UnsoundProblem(path, `${value} is not a whole number from 0 to ${MOST}`);
  }
}

function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}
