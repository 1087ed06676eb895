import { fitSeverity, seededRandom, simulatedRound, type SimulatedRoundOptions } from '@champions/ranking';
import { median, rounded } from '../statistics';
import { plainFit } from './plain-fit';

const spread = { quality: 8, severity: 6, noise: 8 };
const LARGE: SimulatedRoundOptions = { entries: 10_000, judges: 1_000, readings: 5, ...spread };
/** What the plain way still does in seconds: its matrix has a row for each entry. */
const SMALL: SimulatedRoundOptions = { entries: 600, judges: 60, readings: 3, ...spread };
const ROUNDS = 3;

/** How long judges' severities take to fit, with all standard errors; and a small round beside the plain way. */
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
    goals: { 'large panel ≤ 3 s': seconds <= 3, 'same criterion as the plain way': apart < 1e-4 },
  });
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}
