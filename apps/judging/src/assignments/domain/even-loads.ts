import type { AssignmentProblem } from './assignment-problem';

type Judges = AssignmentProblem['judges'];

/**
 * The loads to try, one after the other: first the least that gives room to every reading when all judges share alike,
 * then wider ones, at last what each judge takes at most. Whoever has more already keeps it.
 */
export function* evenLoads({
  entries,
  judges,
  fixed,
}: Pick<AssignmentProblem, 'entries' | 'judges' | 'fixed'>): Generator<{
  readonly level: number;
  readonly judges: Judges;
}> {
  const kept = judges.map(() => 0);
  for (const [, judge] of fixed) kept[judge] = (kept[judge] ?? 0) + 1;
  const within = (level: number): Judges =>
    judges.map((judge, index) => ({
      ...judge,
      max: Math.min(judge.max, Math.max(level, judge.min, kept[index] ?? 0)),
    }));
  const readings = entries.reduce((sum, entry) => sum + entry.judges, 0);
  const room = (level: number): number => within(level).reduce((sum, { max }) => sum + max, 0);
  const most = Math.max(0, ...judges.map(({ max }) => max));
  let level = Math.min(most, Math.ceil(readings / Math.max(1, judges.length)));
  while (level < most && room(level) < readings) level += 1;
  // Without a floor, all the room that is left over could be one judge's.
  if (level < most)
    yield {
      level,
      judges: within(level).map((judge) => ({ ...judge, min: Math.max(judge.min, Math.min(level - 1, judge.max)) })),
    };
  for (let step = 1; level < most; level += step, step *= 2) yield { level, judges: within(level) };
  yield { level: most, judges };
}
