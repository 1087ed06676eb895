import { services } from '../../deploy/local/ports.mjs';
import { faults } from './faults.mjs';

/**
 * The phases of a rehearsal in which something can go wrong, with about how many seconds each takes in an edition of 24
 * proposals: what is gone by until an edition has been played here.
 */
export const phases = { call: 11, screening: 4, judging: 13, deliberation: 2, 'advance notice': 0.4, announcement: 5 };

/** A fault strikes while its phase goes on, and not when it is about to end: the next one may be a little faster. */
const LATEST = 0.9;

/**
 * The runs of a seed: which fault, on which process, in which phase, and after what share of it. Equal seeds give equal
 * runs.
 */
export function planRuns(seed, count) {
  const random = mulberry32(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => {
    const fault = pick(Object.keys(faults));
    const separate = fault === 'pause-relay' || random() < 0.5;
    const phase = pick(Object.keys(phases));
    const target = separate ? pick(services) : 'all-in-one';
    return { fault, separate, target, phase, share: Math.round(random() * LATEST * 100) / 100 };
  });
}

/** The few that CI runs: each kind of fault once, where it hurts most; those of one form together, so that it starts once. */
export const chosen = [
  { fault: 'kill-process', separate: false, target: 'all-in-one', phase: 'call', share: 0.5 },
  { fault: 'kill-store', separate: false, target: 'all-in-one', phase: 'judging', share: 0.25 },
  { fault: 'wipe-redis', separate: false, target: 'all-in-one', phase: 'announcement', share: 0.4 },
  { fault: 'kafka-down', separate: false, target: 'all-in-one', phase: 'screening', share: 0.15 },
  { fault: 'pause-relay', separate: true, target: 'intake', phase: 'call', share: 0.4 },
];

/** Milliseconds from the beginning of its phase to the fault. @param measured seconds of each phase, as `measure` has them. */
export function afterMs({ phase, share }, measured = phases) {
  return Math.round(share * measured[phase] * 1_000);
}

/**
 * What phases take on this machine and in this form, by a run that has just been played. The phase in which something
 * broke says nothing about that, nor do those after it, in which people wait for what has to be caught up.
 */
export function measure(before, { phase: broken }, seconds) {
  const names = Object.keys(phases);
  const undisturbed = names.slice(0, names.indexOf(broken)).filter((name) => seconds[name] > 0);
  return { ...before, ...Object.fromEntries(undisturbed.map((name) => [name, seconds[name]])) };
}

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
