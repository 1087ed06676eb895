/** Counts, tells of each step, and fails or never ends where it is asked to. */
export function run({ to, then }: { to: number; then?: 'fail' | 'hang' }, report: (progress: unknown) => void): number {
  let sum = 0;
  for (let step = 1; step <= to; step += 1) {
    sum += step;
    report(step);
  }
  if (then === 'fail') throw new RangeError(`${String(to)} is too many`);
  while (then === 'hang') sum += 1;
  return sum;
}
