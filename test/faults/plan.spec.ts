import { execFileSync } from 'node:child_process';

/** What an expression over the plan of the fault journeys gives; the module is plain JavaScript that jest does not load. */
function planned(expression: string): unknown {
  const program = `import('./test/faults/plan.mjs').then((plan) => console.log(JSON.stringify(${expression})))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }));
}

it('equal seeds draw equal runs, and pausing a relay always has a second instance to take over', () => {
  const [runs, again, others] = planned('[7, 7, 8].map((seed) => plan.planRuns(seed, 40))') as Record<
    string,
    unknown
  >[][];
  expect(again).toEqual(runs);
  expect(others).not.toEqual(runs);
  expect(new Set(runs!.map(({ fault }) => fault)).size).toBe(7);
  const paused = runs!.filter(({ fault }) => fault === 'pause-relay');
  expect(paused.every(({ separate, target }) => separate === true && target !== 'all-in-one')).toBe(true);
  expect(runs!.filter(({ share }) => !((share as number) >= 0 && (share as number) <= 0.9))).toEqual([]);
});

it('a fault strikes after its share of what the phase takes on this machine, as far as runs before have shown', () => {
  const strikes = (share: string, measured: string) =>
    planned(`plan.afterMs({ phase: 'judging', share: ${share} }, ${measured})`);
  expect(strikes('0.5', '{ judging: 30 }')).toBe(15_000);
  expect(strikes('0.25', 'undefined')).toBe(planned('250 * plan.phases.judging'));
  // Judging was disturbed, and what came after it waited for what had to be caught up.
  const seconds = '{ call: 20, screening: 6, judging: 60, deliberation: 40, announcement: 9 }';
  expect(planned(`plan.measure({ ...plan.phases, judging: 14 }, { phase: 'judging' }, ${seconds})`)).toEqual({
    ...(planned('plan.phases') as object),
    ...{ call: 20, screening: 6, judging: 14 },
  });
});
