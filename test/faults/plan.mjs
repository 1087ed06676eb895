import { services } from '../../deploy/local/ports.mjs';
import { faults } from './faults.mjs';

/** The phases of a rehearsal in which something can go wrong, with about how long each takes in seconds. */
export const phases = { call: 10, screening: 4, judging: 8, deliberation: 2, 'advance notice': 3, announcement: 8 };

/** The runs of a seed: which fault, on which process, in which phase and how far into it. Equal seeds give equal runs. */
export function planRuns(seed, count) {
  const random = mulberry32(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => {
    const fault = pick(Object.keys(faults));
    const separate = fault === 'pause-relay' || random() < 0.5;
    const phase = pick(Object.keys(phases));
    const target = separate ? pick(services) : 'all-in-one';
    return { fault, separate, target, phase, afterMs: Math.round(random() * phases[phase] * 1_000) };
  });
}

/** The few that CI runs: each kind of fault once, where it hurts most; those of one form together, so that it starts once. */
export const chosen = [
  { fault: 'kill-process', separate: false, target: 'all-in-one', phase: 'call', afterMs: 6_000 },
  { fault: 'kill-store', separate: false, target: 'all-in-one', phase: 'judging', afterMs: 2_000 },
  { fault: 'wipe-redis', separate: false, target: 'all-in-one', phase: 'announcement', afterMs: 2_000 },
  { fault: 'kafka-down', separate: false, target: 'all-in-one', phase: 'screening', afterMs: 500 },
  { fault: 'pause-relay', separate: true, target: 'intake', phase: 'call', afterMs: 5_000 },
];

/** A small seeded generator (Mulberry32, T. Ettinger, public domain): numbers from 0 to below 1. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
