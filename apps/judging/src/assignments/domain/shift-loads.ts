import type { Loads } from './loads';

/** How a judge was reached: by taking `entry` over from `from`; an entry that is new has no such step. */
interface Step {
  readonly judge: number;
  readonly entry: number;
  readonly from: number;
}

const START = -1;

/**
 * Gives an entry one more judge although all who may read it are full: one of them takes it and hands an entry on to
 * somebody else, who may hand on another, until it reaches a judge with room (a shortest augmenting path).
 * False when there is no such chain: then no assignment at all gives the entry one more judge.
 */
export function makeRoom(loads: Loads, entry: number): boolean {
  const seen = new Map<number, Step>();
  const queue: number[] = [];
  const reach = (step: Step) => {
    if (seen.has(step.judge)) return;
    seen.set(step.judge, step);
    queue.push(step.judge);
  };
  for (const judge of loads.entriesOf.keys()) if (loads.mayAdd(entry, judge)) reach({ judge, entry, from: START });
  for (const judge of queue) {
    if (loads.hasRoom(judge)) {
      const last = handOn(loads, seen, judge);
      loads.add(entry, last);
      return true;
    }
    for (const other of loads.entriesOf[judge] ?? []) {
      if (!loads.mayMove(other, judge)) continue;
      for (const next of loads.entriesOf.keys())
        if (loads.mayAdd(other, next)) reach({ judge: next, entry: other, from: judge });
    }
  }
  return false;
}

/** Walks back from the judge with room, each taking over from the one before. Answers who takes the first entry. */
function handOn(loads: Loads, seen: ReadonlyMap<number, Step>, end: number): number {
  let judge = end;
  for (let step = seen.get(judge); step && step.from !== START; step = seen.get(judge)) {
    loads.move(step.entry, step.from, step.judge);
    judge = step.from;
  }
  return judge;
}

/**
 * Moves entries along chains of judges from one who reads at least two more than `judge` to `judge`, until there is
 * none. True when anything moved. The sum of squared loads falls with each move, so this ends.
 */
export function relieve(loads: Loads, judge: number): boolean {
  let moved = false;
  while (loads.hasRoom(judge) && relieveOnce(loads, judge)) moved = true;
  return moved;
}

function relieveOnce(loads: Loads, judge: number): boolean {
  const light = loads.load(judge);
  // Reached judges can have an entry taken from them; the step says which, and who takes it.
  const seen = new Map<number, { readonly entry: number; readonly taker: number }>();
  const queue = [judge];
  for (const taker of queue) {
    for (const [entry, readers] of loads.readers.entries()) {
      if (!loads.mayAdd(entry, taker)) continue;
      for (const from of readers) {
        if (from === judge || seen.has(from) || !loads.mayMove(entry, from)) continue;
        seen.set(from, { entry, taker });
        if (loads.load(from) >= light + 2) {
          takeOver(loads, seen, from, judge);
          return true;
        }
        queue.push(from);
      }
    }
  }
  return false;
}

function takeOver(
  loads: Loads,
  seen: ReadonlyMap<number, { readonly entry: number; readonly taker: number }>,
  heavy: number,
  light: number,
): void {
  for (let from = heavy; from !== light;) {
    const step = seen.get(from);
    if (!step) return;
    loads.move(step.entry, from, step.taker);
    from = step.taker;
  }
}
