import { type AssignmentProblem } from '../assignment-problem';
import { standingLimits } from '../infeasible/standing-limits';
import { type SideLimits } from '../limits/side-limits';
import { entrySets } from './entry-sets';
import { seededRandom, type SeededRandom } from './seeded-random';
import { type Lottery } from './solve-capped-lottery';

/**
 * Draws one assignment from a lottery: every pair comes with exactly its probability, every entry gets its judges, every
 * judge the expected load rounded up or down (so within its limits), every limit on an entry's readers is kept.
 *
 * Method: the sampling of Jecmen et al. (2020), section 4, after Budish, Che, Kojima and Milgrom, "Designing random
 * allocation mechanisms" (AER 2013), on the network entry → its sets, one in the other → judge → sink: arcs that do not
 * carry a whole reading form cycles; flow is pushed round a cycle in one of the two directions as far as it goes, the
 * direction drawn so that nothing changes on average, which makes at least one arc whole. All in whole units, so the
 * probabilities are exact; the draws are those of `seededRandom`.
 *
 * @param seed hexadecimal, as committed before.
 * @param side the further limits with which the lottery was solved.
 * @returns for each entry the indexes of its judges, ascending.
 */
export function drawAssignment(
  problem: AssignmentProblem,
  lottery: Lottery,
  seed: string,
  side: SideLimits = {},
): number[][] {
  const { entries, judges } = problem;
  const sets = entrySets(problem, side, standingLimits(problem));
  const { of } = lottery;
  const arcs: LooseArc[] = [];
  const carried = new Map<string, LooseArc>();
  const firstJudge = entries.length;
  const sink = firstJudge + judges.length;
  let nodes = sink + 1;
  const carry = (key: string, make: () => Pick<LooseArc, 'from' | 'to'>, units: number) => {
    let arc = carried.get(key);
    if (arc === undefined) {
      arc = { ...make(), flow: 0 };
      carried.set(key, arc);
      arcs.push(arc);
    }
    arc.flow += units;
    return arc;
  };
  /** Carries units into a set through all that are around it. */
  const into = (set: number, units: number): number => {
    const outer = sets.outer[set] as number;
    const from = outer < 0 ? (sets.entry[set] as number) : into(outer, units);
    return carry(`set ${set}`, () => ({ from, to: nodes++ }), units).to;
  };
  const pairArcs = lottery.pairs.map(({ entry, judge, units }) => {
    const set = sets.innermost?.[entry * judges.length + judge] ?? -1;
    const from = set < 0 ? entry : into(set, units);
    carry(`${judge}`, () => ({ from: firstJudge + judge, to: sink }), units);
    const arc = { from, to: firstJudge + judge, flow: units };
    arcs.push(arc);
    return arc;
  });
  makeWhole(arcs, nodes, of, seededRandom(seed));
  const readers = entries.map((): number[] => []);
  lottery.pairs.forEach(({ entry, judge }, i) => {
    if (pairArcs[i]?.flow === of) readers[entry]?.push(judge);
  });
  return readers.map((own) => own.sort((a, b) => a - b));
}

interface LooseArc {
  readonly from: number;
  readonly to: number;
  flow: number;
}

/** Pushes flow round cycles of arcs that are no multiple of `of` until there are none. */
function makeWhole(arcs: readonly LooseArc[], nodes: number, of: number, random: SeededRandom): void {
  const loose = (arc: LooseArc) => arc.flow % of !== 0;
  const around = Array.from({ length: nodes }, (): LooseArc[] => []);
  for (const arc of arcs) {
    if (!loose(arc)) continue;
    around[arc.from]?.push(arc);
    around[arc.to]?.push(arc);
  }
  const placeOf = new Int32Array(nodes).fill(-1);
  for (const start of arcs) {
    while (loose(start)) {
      const path: { arc: LooseArc; forward: boolean }[] = [];
      const visited: number[] = [];
      let node = start.from;
      let came: LooseArc | undefined;
      while (placeOf[node] === -1) {
        placeOf[node] = path.length;
        visited.push(node);
        const arc = nextLoose(around[node] ?? [], came, loose);
        path.push({ arc, forward: arc.from === node });
        node = arc.from === node ? arc.to : arc.from;
        came = arc;
      }
      const cycle = path.slice(placeOf[node]);
      for (const seen of visited) placeOf[seen] = -1;
      turn(cycle, of, random);
    }
  }
}

/** At every node the loose arcs carry a whole number together, so where one came in another goes out. */
function nextLoose(arcs: LooseArc[], came: LooseArc | undefined, loose: (arc: LooseArc) => boolean): LooseArc {
  for (let i = arcs.length - 1; i >= 0; i--) {
    const arc = arcs[i] as LooseArc;
    if (loose(arc)) {
      if (arc !== came) return arc;
      continue;
    }
    // Once whole, an arc stays whole: the last one takes its place.
    arcs[i] = arcs[arcs.length - 1] as LooseArc;
    arcs.pop();
  }
  throw new Error('a lottery that does not keep its limits cannot be drawn');
}

function turn(cycle: readonly { arc: LooseArc; forward: boolean }[], of: number, random: SeededRandom): void {
  let [ahead, back] = [of, of];
  for (const { arc, forward } of cycle) {
    const above = arc.flow % of;
    ahead = Math.min(ahead, forward ? of - above : above);
    back = Math.min(back, forward ? above : of - above);
  }
  const push = random.below(ahead + back) < back ? ahead : -back;
  for (const { arc, forward } of cycle) arc.flow += forward ? push : -push;
}
