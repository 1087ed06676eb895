import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sfc32 (Doty-Humphrey 2010): the same instances in every run. @returns a generator of numbers from 0 to below 1. */
export function generator(seed) {
  let [a, b, c, counter] = [seed, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 12; warm++) next();
  return next;
}

const TOPICS = 25;

/** How a pair fits: the judges' expertise in the two topics of the entry, and some chance. */
function expertise(entries, judges, random) {
  const topics = Array.from({ length: entries }, () => [random(), random()].map((part) => Math.floor(part * TOPICS)));
  const knows = Array.from({ length: judges }, () => {
    const its = new Float64Array(TOPICS);
    for (let n = 0; n < 5; n++) its[Math.floor(random() * TOPICS)] = random();
    return its;
  });
  return (e, j) => Math.round(600 * knows[j][topics[e][0]] + 400 * knows[j][topics[e][1]] + 300 * random());
}

const uniform = (_entries, _judges, random) => () => Math.floor(random() * 1_000);
const ties = (_entries, _judges, random) => () => (random() < 0.85 ? 0 : Math.floor(random() * 1_000));

/** @param spare how many more places there are than readings. */
export function instance({ entries, judges, wanted, scores, spare }) {
  const random = generator(20_211_202);
  const score = scores(entries, judges, random);
  const matrix = new Int32Array(entries * judges);
  for (let e = 0, at = 0; e < entries; e++) for (let j = 0; j < judges; j++) matrix[at++] = score(e, j);
  const max = Math.ceil((entries * wanted * spare) / judges);
  return {
    entries: Array.from({ length: entries }, (_, e) => ({ id: `entry-${e}`, judges: wanted })),
    judges: Array.from({ length: judges }, (_, j) => ({ id: `judge-${j}`, min: 0, max })),
    scores: matrix,
  };
}

const large = { entries: 10_000, judges: 1_000, wanted: 5, spare: 1.1 };

/** Those that are measured against the peer. */
export const compared = {
  '10,000 × 1,000 × 5, expertise': { ...large, scores: expertise },
  '10,000 × 1,000 × 5, tight loads': { ...large, scores: expertise, spare: 1 },
  '10,000 × 1,000 × 5, uniform': { ...large, scores: uniform },
  '10,000 × 1,000 × 5, 85 % ties': { ...large, scores: ties },
  '10,000 × 500 × 5, expertise': { ...large, judges: 500, scores: expertise },
};

export const small = {
  thousand: { entries: 1_000, judges: 100, wanted: 3, spare: 1.1, scores: expertise },
  hundred: { entries: 100, judges: 15, wanted: 3, spare: 1.1, scores: expertise },
  round: { entries: 5_000, judges: 300, wanted: 3, spare: 1.1, scores: expertise },
  large: { ...large, scores: expertise },
};

/** Writes an instance as the command line reads it. @returns the path of the problem. */
export function writeInstance(folder, name, shape) {
  mkdirSync(folder, { recursive: true });
  const { scores, ...rest } = instance(shape);
  const file = `${name.replace(/[^a-z0-9]+/gi, '-')}.bin`;
  writeFileSync(join(folder, file), scores);
  const path = join(folder, file.replace('.bin', '.json'));
  writeFileSync(path, JSON.stringify({ ...rest, scores: { file, dtype: 'int32le' } }));
  return path;
}
