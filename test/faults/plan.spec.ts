import { execFileSync } from 'node:child_process';

/** The runs of a seed, as the fault journeys draw them; the module is plain JavaScript that jest does not load. */
function runsOf(seed: number, count: number): readonly Record<string, unknown>[] {
  const program = `import('./test/faults/plan.mjs').then(({ planRuns }) => console.log(JSON.stringify(planRuns(${seed}, ${count}))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) as Record<string, unknown>[];
}

it('equal seeds draw equal runs, and pausing a relay always has a second instance to take over', () => {
  const runs = runsOf(7, 40);
  expect(runsOf(7, 40)).toEqual(runs);
  expect(runsOf(8, 40)).not.toEqual(runs);
  expect(new Set(runs.map(({ fault }) => fault)).size).toBe(7);
  const paused = runs.filter(({ fault }) => fault === 'pause-relay');
  expect(paused.every(({ separate, target }) => separate === true && target !== 'all-in-one')).toBe(true);
});
