import type { FieldProblem } from '@champions/kernel';
import type { Criterion, LadderStep } from './content';

/** Everything in a tie-break ladder by which no tie could be broken: each step once, its criteria there, a lot at the end. */
export function ladderProblems(
  ladder: readonly LadderStep[],
  rubric: readonly Pick<Criterion, 'key'>[],
): readonly FieldProblem[] {
  const names = ladder.map(nameOf);
  return ladder.flatMap((one, index): FieldProblem[] => {
    const path = `ladder.${index}`;
    if (names.indexOf(nameOf(one)) < index) return [{ path, code: 'LADDER_STEP_TWICE' }];
    const isLast = index === ladder.length - 1;
    if ((one.step === 'lot') !== isLast) return [{ path, code: 'LADDER_LOT_LAST' }];
    if (one.step === 'criterion' && !rubric.some(({ key }) => key === one.criterion))
      return [{ path: `${path}.criterion`, code: 'LADDER_CRITERION_UNKNOWN' }];
    return [];
  });
}

const nameOf = (one: LadderStep): string => (one.step === 'criterion' ? `criterion ${one.criterion}` : one.step);
