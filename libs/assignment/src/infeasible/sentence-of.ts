import { type AssignmentProblem } from '../assignment-problem';
import { type InfeasibleExplanation, type InfeasibleReason } from './explain-infeasible';
import { type FeasibleChange } from './feasible-change';

/** At most so many names are written out in one place. */
const MOST_NAMES = 6;

/** An explanation in English, for the command line: the reasons, then what would help, one sentence a line. */
export function sentenceOf(explanation: InfeasibleExplanation, problem: AssignmentProblem): string {
  const reasons = explanation.reasons.map((reason) => reasonSentence(reason, problem));
  const ways = explanation.ways.map((way) => way.map((change) => changePhrase(change, problem)).join(', and '));
  const [only] = ways;
  if (only === undefined) return reasons.join('\n');
  if (ways.length === 1) return [...reasons, `To make it possible: ${only}.`].join('\n');
  return [...reasons, 'Any one of these would make it possible:', ...ways.map((way) => `- ${way}`)].join('\n');
}

function reasonSentence(reason: InfeasibleReason, problem: AssignmentProblem): string {
  switch (reason.code) {
    case 'MINIMUM_OVER_MAXIMUM':
      return `${judge(problem, reason.judge)} must read at least ${reason.min} entries but at most ${reason.max}.`;
    case 'FIXED_OVER_READINGS':
      return `${entry(problem, reason.entry)} gets ${judges(reason.readings)}, but ${reason.fixed} are fixed.`;
    case 'FIXED_OVER_LOAD':
      return `${judge(problem, reason.judge)} may read ${entries(reason.max)}, but ${reason.fixed} are fixed.`;
    case 'FIXED_OVER_GROUP_LIMIT':
      return (
        `${entry(problem, reason.entry)} may have ${judges(reason.limit)} of the group ${reason.group}, ` +
        `but ${reason.fixed} are fixed.`
      );
    case 'TOO_FEW_READINGS': {
      const who = `${entryNames(problem, reason.entries)} ${reason.entries.length === 1 ? 'needs' : 'need'}`;
      const short = `${who} ${readings(reason.needed)} and can get ${reason.available}: ${reason.missing} missing`;
      const why =
        reason.judges.length === 0
          ? `too few judges may read ${reason.entries.length === 1 ? 'it' : 'them'}`
          : `they compete for ${judgeNames(problem, reason.judges)}, who can take no more`;
      return `${short}; ${why}${reason.heldByGroupLimit ? '; the limit per group keeps others out' : ''}.`;
    }
    case 'MINIMA_OVER_READINGS':
      return (
        `${judgeNames(problem, reason.judges)} must be given at least ${readings(reason.wanted)}, ` +
        `but only ${reason.available} are left for them: ${reason.missing} missing.`
      );
    case 'MINIMUM_OUT_OF_REACH':
      return (
        `${judgeNames(problem, reason.judges)} must be given at least ${readings(reason.wanted)}, ` +
        `but the entries that they may read leave ${reason.available} for them: ${reason.missing} missing.`
      );
  }
}

function changePhrase(change: FeasibleChange, problem: AssignmentProblem): string {
  switch (change.code) {
    case 'RAISE_LOAD':
      return `raise the load of ${someJudges(problem, change)} to ${change.to}`;
    case 'LOWER_MINIMUM':
      return `lower the least load of ${someJudges(problem, change)} to ${change.to}`;
    case 'FEWER_READINGS':
      return `give ${entryNames(problem, change.entries)} no more than ${readings(change.to)} each`;
    case 'LIFT_GROUP_LIMIT':
      return `allow ${judges(change.to)} of one group on an entry`;
    case 'RELEASE_FIXED': {
      const pairs = change.pairs.map(([e, j]) => `${judge(problem, j)} from ${entry(problem, e)}`);
      return `release ${listed(pairs, 'pairs')}`;
    }
    case 'ADD_JUDGES': {
      const wanted = change.kinds.map(({ attribute, entries: those, count }) => {
        const what = attribute ?? entryNames(problem, those);
        return `${count} more ${count === 1 ? 'judge' : 'judges'} who can read ${what}`;
      });
      return `find ${wanted.join(' and ')} (${entries(change.load)} each)`;
    }
  }
}

function someJudges(
  problem: AssignmentProblem,
  { everyone, judges: who }: { everyone: boolean; judges: readonly number[] },
) {
  return everyone ? 'every judge' : judgeNames(problem, who);
}

const entry = (problem: AssignmentProblem, e: number) => problem.entries[e]?.id ?? `entry ${e}`;
const judge = (problem: AssignmentProblem, j: number) => problem.judges[j]?.id ?? `judge ${j}`;
const entryNames = (problem: AssignmentProblem, which: readonly number[]) =>
  listed(
    which.map((e) => entry(problem, e)),
    'entries',
  );
const judgeNames = (problem: AssignmentProblem, which: readonly number[]) =>
  listed(
    which.map((j) => judge(problem, j)),
    'judges',
  );

const readings = (n: number) => `${n} ${n === 1 ? 'reading' : 'readings'}`;
const entries = (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'}`;
const judges = (n: number) => `${n} ${n === 1 ? 'judge' : 'judges'}`;

function listed(names: readonly string[], noun: string): string {
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more ${noun}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
