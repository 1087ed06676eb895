import { DomainError } from '@champions/kernel';
import { type AssignmentProblem, type AssignmentSolution, NOT_ALLOWED } from './assignment-problem';
import { Loads } from './loads';
import { makeRoom, relieve } from './shift-loads';

/**
 * Gives each entry its judges, the scarcest entry first, each time whoever reads least and fits best; then moves
 * entries until no chain of moves would make two loads more equal. Finds an assignment whenever there is one. Loads
 * come out as equal as conflicts, minima and maxima allow; the total score is good, not the greatest.
 * Deterministic: ties go by a hash of both ids' places, which mixes the panel instead of seating the same three together.
 * @throws DomainError TOO_FEW_JUDGES, PANEL_TOO_SMALL, LOADS_TOO_TIGHT.
 */
export function assignBalanced(problem: AssignmentProblem): AssignmentSolution {
  const loads = new Loads(problem);
  const choices = problem.entries.map((_, entry) => countReaders(loads, entry));
  requireJudges(problem, choices);
  requireRoom(problem);
  const order = [...problem.entries.keys()].sort((a, b) => (choices[a] ?? 0) - (choices[b] ?? 0) || a - b);
  const short = new Set<number>();
  for (const entry of order)
    while (loads.wants(entry) > 0 && !short.has(entry)) {
      const judge = lightest(loads, entry);
      if (judge !== null) loads.add(entry, judge);
      else if (!makeRoom(loads, entry)) short.add(entry);
    }
  if (short.size > 0) throw new DomainError('LOADS_TOO_TIGHT', { params: { entries: short.size } });
  balance(loads);
  const idle = problem.judges.filter(({ min }, judge) => loads.load(judge) < min);
  if (idle.length > 0) throw new DomainError('LOADS_TOO_TIGHT', { params: { entries: idle.length } });
  return toSolution(loads);
}

function countReaders(loads: Loads, entry: number): number {
  let count = 0;
  for (let judge = 0; judge < loads.problem.judges.length; judge += 1)
    if (loads.score(entry, judge) !== NOT_ALLOWED || loads.readers[entry]?.has(judge)) count += 1;
  return count;
}

function requireJudges({ entries }: AssignmentProblem, choices: readonly number[]): void {
  const short = entries.filter(({ judges }, entry) => (choices[entry] ?? 0) < judges);
  if (short.length === 0) return;
  const readings = Math.max(...short.map(({ judges }) => judges));
  throw new DomainError('TOO_FEW_JUDGES', { params: { entries: short.length, readings } });
}

function requireRoom({ entries, judges }: AssignmentProblem): void {
  const needed = entries.reduce((sum, entry) => sum + entry.judges, 0);
  const capacity = judges.reduce((sum, { max }) => sum + max, 0);
  if (capacity >= needed) return;
  const load = Math.ceil(needed / Math.max(1, judges.length));
  throw new DomainError('PANEL_TOO_SMALL', { params: { needed, capacity, judges: judges.length, load } });
}

/** Who reads least; among those who fits best; among those whom the hash says. Called once a reading, so kept lean. */
function lightest(loads: Loads, entry: number): number | null {
  let best: number | null = null;
  let [bestLoad, bestScore, bestHash] = [Infinity, 0, 0];
  for (let judge = 0; judge < loads.problem.judges.length; judge += 1) {
    const load = loads.load(judge);
    if (load > bestLoad || !loads.hasRoom(judge) || !loads.mayAdd(entry, judge)) continue;
    const [score, hash] = [loads.score(entry, judge), mixed(entry, judge)];
    if (load === bestLoad && (score < bestScore || (score === bestScore && hash >= bestHash))) continue;
    [best, bestLoad, bestScore, bestHash] = [judge, load, score, hash];
  }
  return best;
}

const { imul } = Math;

/** Scatters pairs evenly over 32 bits (the finaliser of MurmurHash3). */
function mixed(entry: number, judge: number): number {
  let hash = imul(entry + 1, 0x9e3779b1) ^ imul(judge + 1, 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function balance(loads: Loads): void {
  const judges = [...loads.entriesOf.keys()];
  for (let moved = true; moved;) {
    moved = false;
    const heaviest = Math.max(0, ...judges.map((judge) => loads.load(judge)));
    for (const judge of judges.toSorted((a, b) => loads.load(a) - loads.load(b)))
      if (loads.load(judge) + 2 <= heaviest && relieve(loads, judge)) moved = true;
  }
}

function toSolution(loads: Loads): AssignmentSolution {
  let total = 0;
  const readers = loads.readers.map((judges, entry) => {
    for (const judge of judges) if (loads.mayMove(entry, judge)) total += loads.score(entry, judge);
    return [...judges].sort((a, b) => a - b);
  });
  return { readers, total };
}
