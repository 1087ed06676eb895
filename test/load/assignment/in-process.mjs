// Small sizes and changes, measured in a process of their own; prints JSON.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cloneDir } from '../../../deploy/local/places.mjs';
import { generator, instance, small } from './instances.mjs';

const { drawAssignment, resolveAssignment, solveAssignment, solveCappedLottery } = createRequire(import.meta.url)(
  join(cloneDir, 'dist/libs/assignment/src/index.js'),
);

function timed(work) {
  const before = performance.now();
  const value = work();
  return { value, ms: performance.now() - before };
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const times = (count, work) => median(Array.from({ length: count }, () => timed(work).ms));
const rounded = (ms) => Math.round(ms * 100) / 100;

function withoutSome({ entries, judges, scores }, share) {
  const random = generator(7);
  const left = entries.map((_, e) => e).filter(() => random() >= share);
  const kept = new Int32Array(left.length * judges.length);
  left.forEach((e, at) => kept.set(scores.subarray(e * judges.length, (e + 1) * judges.length), at * judges.length));
  return { entries: left.map((e) => entries[e]), judges, scores: kept };
}

// First, before anything is compiled: what a job in a new worker sees.
const thousand = instance(small.thousand);
const thousandCold = timed(() => solveAssignment(thousand)).ms;
const hundred = instance(small.hundred);
const hundredWarm = (times(200, () => solveAssignment(hundred)), times(50, () => solveAssignment(hundred)));

/** No pair more likely than so many per cent, beside the plain solve of the same problem. */
function lot(percent) {
  const round = instance(small.round);
  const plainMs = timed(() => solveAssignment(round)).ms;
  const { value, ms } = timed(() => solveCappedLottery(round, { most: percent, of: 100 }));
  const drawMs = timed(() => drawAssignment(round, value, 'c0ffee')).ms;
  const proved = value.boundUnits === value.expectedUnits;
  return { percent, ms: rounded(ms), drawMs: rounded(drawMs), ratio: rounded(ms / plainMs), proved };
}
const lots = [50, 77, 80].map(lot);

const problem = instance(small.large);
const assignment = solveAssignment(problem);
const changed = withoutSome(problem, 0.01);
const afresh = () => solveAssignment(changed);
const again = () => resolveAssignment({ problem, assignment }, changed);
// Both ways compiled, then turn about: the first ten of either are more the engine's time than the method's.
for (let turn = 0; turn < 10; turn += 1) (afresh(), again());
const turns = Array.from({ length: 9 }, () => ({ cold: timed(afresh).ms, warm: timed(again).ms }));
const cold = median(turns.map((turn) => turn.cold));
const warm = median(turns.map((turn) => turn.warm));
const same = solveAssignment(changed).total === resolveAssignment({ problem, assignment }, changed).total;
console.log(
  JSON.stringify({
    thousandMs: rounded(thousandCold),
    hundredMs: rounded(hundredWarm),
    lots,
    change: { coldMs: rounded(cold), warmMs: rounded(warm), ratio: rounded(warm / cold), sameTotal: same },
  }),
);
