import type { FeasibleChange, InfeasibleExplanation } from '@champions/assignment';
import { DomainError, type FieldProblem } from '@champions/kernel';
import type { AssignmentProblem } from './domain/assignment-problem';

const MOST_NAMES = 4;

type Problem = Pick<AssignmentProblem, 'judges'>;

/** Why nobody can be found for some readings, and each way that would mend it, as the reader's language will word them. */
export function infeasible({ reasons, ways }: InfeasibleExplanation, problem: Problem): DomainError {
  const short = reasons.flatMap((reason) => (reason.code === 'TOO_FEW_READINGS' ? [reason] : []));
  const fields = ways.flatMap(([first]) => (first ? [toField(first, problem)] : []));
  if (short.length === 0) return new DomainError('LIMITS_CONTRADICT', { fields });
  const sum = (of: (reason: (typeof short)[number]) => number) => short.reduce((total, one) => total + of(one), 0);
  const params = {
    entries: sum(({ entries }) => entries.length),
    judges: sum(({ judges }) => judges.length),
    needed: sum(({ needed }) => needed),
    available: sum(({ available }) => available),
    missing: sum(({ missing }) => missing),
  };
  return new DomainError('TOO_FEW_READINGS', { params, fields });
}

function toField(change: FeasibleChange, { judges }: Problem): FieldProblem {
  switch (change.code) {
    case 'RAISE_LOAD':
    case 'LOWER_MINIMUM': {
      const { to, everyone } = change;
      const names = change.judges.flatMap((index) => judges[index]?.name ?? []);
      if (everyone) return { path: 'panel', code: `${change.code}_OF_ALL`, params: { to } };
      // A list of twenty names is no easier to act on than their number.
      if (names.length === change.judges.length && names.length <= MOST_NAMES)
        return { path: 'panel', code: `${change.code}_OF_NAMED`, params: { to, judges: names.join(', ') } };
      return { path: 'panel', code: change.code, params: { to, count: change.judges.length } };
    }
    case 'ADD_JUDGES': {
      const [kind] = change.kinds;
      const count = change.kinds.reduce((sum, one) => sum + one.count, 0);
      const attribute = kind?.attribute ?? null;
      if (attribute === null || change.kinds.length > 1)
        return { path: 'panel', code: 'ADD_JUDGES', params: { count, load: change.load } };
      return { path: 'panel', code: 'ADD_READERS', params: { count, language: attribute, load: change.load } };
    }
    case 'FEWER_READINGS':
      return { path: 'readings', code: change.code, params: { entries: change.entries.length, to: change.to } };
    case 'RELEASE_FIXED':
      return { path: 'assignments', code: change.code, params: { pairs: change.pairs.length } };
    case 'LIFT_GROUP_LIMIT':
      return { path: 'perGroup', code: change.code, params: { to: change.to } };
  }
}
