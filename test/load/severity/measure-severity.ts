import { fitSeverity, seededRandom, simulatedRound, type SimulatedRoundOptions } from '@champions/ranking';
import { median, rounded } from '../statistics';
import { compareWithPeer } from './compare-with-peer';
import { plainFit } from './plain-fit';

const spread = { quality: 8, severity: 6, noise: 8 };
const LARGE: SimulatedRoundOptions = { entries: 10_000, judges: 1_000, readings: 5, ...spread };
/** What the plain way still does in seconds: its matrix has a row for each entry. */
const SMALL: SimulatedRoundOptions = { entries: 600, judges: 60, readings: 3, ...spread };
const ROUNDS = 3;

/**
 * How long judges' severities take to fit, with all standard errors; a small round beside the plain way; and beside
 * packages of PyPI: gpboost on a large panel, which makes the likelihood largest and not the restricted one, and
 * statsmodels, which does the same as ours on dense matrices, on a small one.
 */
export function measureSeverity() {
  const { marks } = simulatedRound(LARGE, seededRandom(1));
  const large = Array.from({ length: ROUNDS }, () => timed(() => fitSeverity(marks)));
  const small = simulatedRound(SMALL, seededRandom(2)).marks;
  const rounds = Array.from({ length: ROUNDS }, () => ({
    plain: timed(() => plainFit(small)),
    ours: timed(() => fitSeverity(small)),
  }));
  const seconds = median(large.map(({ ms }) => ms)) / 1_000;
  const ours = median(rounds.map((round) => round.ours.ms));
  const plain = median(rounds.map((round) => round.plain.ms));
  const apart = Math.max(...rounds.map((round) => Math.abs((round.ours.result.reml ?? 0) - round.plain.result)));
  const { variances } = large[0]?.result ?? {};
  const missing = process.env['PEER_MISSING'];
  const peer = missing === undefined ? comparison() : missing;
  return Promise.resolve({
    ...{ entries: LARGE.entries, judges: LARGE.judges, marks: marks.length },
    seconds: rounded(seconds, 2),
    deviations: {
      entry: rounded(Math.sqrt(variances?.entry ?? 0), 2),
      judge: rounded(Math.sqrt(variances?.judge ?? 0), 2),
      residual: rounded(Math.sqrt(variances?.residual ?? 0), 2),
    },
    small: {
      ...{ entries: SMALL.entries, judges: SMALL.judges, marks: small.length },
      ...{
        seconds: rounded(ours / 1_000, 3),
        plainSeconds: rounded(plain / 1_000, 2),
        ratio: rounded(ours / plain, 4),
      },
      criteriaApart: apart,
    },
    peer,
    goals: {
      ...{ 'large panel ≤ 3 s': seconds <= 3, 'same criterion as the plain way': apart < 1e-4 },
      ...(typeof peer === 'string' ? { 'a peer to compare with': false } : peerGoals(peer)),
    },
  });
}

const LARGE_PEER = { entries: 10_000, judges: 1_000, readings: 5, criteria: 5 };
const SMALL_PEER = { entries: 80, judges: 12, readings: 4, criteria: 4 };

function comparison() {
  return {
    gpboost: compareWithPeer('gpboost', LARGE_PEER),
    /** Its default: the likelihood by random probes, without standard errors. */
    approximate: compareWithPeer('gpboost-iterative', LARGE_PEER),
    statsmodels: compareWithPeer('statsmodels', SMALL_PEER),
  };
}

function peerGoals({ gpboost, approximate, statsmodels }: ReturnType<typeof comparison>) {
  return {
    'REML beside REML: variances within 0.1 %':
      Math.max(statsmodels.variancesApart, statsmodels.criterionApart) <= 1e-3,
    'REML beside REML: predictions within 0.1 % of their spread': statsmodels.effectsApart <= 1e-3,
    'no worse a criterion than any': [gpboost, approximate, statsmodels].every(
      ({ criterionAbove }) => criterionAbove >= -1e-6,
    ),
    'beside gpboost: variances and predictions within 1 %':
      Math.max(gpboost.variancesApart, gpboost.effectsApart) <= 1e-2,
    'no slower than gpboost, exact': gpboost.ratio <= 1,
  };
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}
