import {
  fitSeverity,
  levelIndex,
  type Mark,
  type Random,
  remlCriterion,
  seededRandom,
  type SeverityFit,
} from '@champions/ranking';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded } from '../statistics';

interface Panel {
  readonly entries: number;
  readonly judges: number;
  readonly readings: number;
  readonly criteria: number;
}

/** What peer.py prints: variances of entry, judge, criterion and noise, effects by number. */
interface PeerFit {
  readonly seconds: number;
  readonly variances: readonly number[];
  readonly effects: Readonly<Record<Factor, readonly number[]>>;
}

const factors = ['entry', 'judge', 'criterion'] as const;
type Factor = (typeof factors)[number];

/** All numbers are names, so that Python finds the same order. */
function marksOf({ entries, judges, readings, criteria }: Panel, random: Random): Mark[] {
  const draw = (count: number, deviation: number) => Array.from({ length: count }, () => deviation * random.normal());
  const [worth, severity, ease] = [draw(entries, 8), draw(judges, 6), draw(criteria, 3)];
  return worth.flatMap((value, entry) =>
    Array.from({ length: readings }, (_, n) => {
      const [judge, criterion] = [random.below(judges), n % criteria];
      const mark = 60 + value + (severity[judge] ?? 0) + (ease[criterion] ?? 0) + 8 * random.normal();
      return { entry: String(entry), judge: String(judge), criterion: String(criterion), mark };
    }),
  );
}

/** The same marks fitted by us and by a package of PyPI's: how far apart the results are, and the times. */
export function compareWithPeer(by: 'gpboost' | 'gpboost-iterative' | 'statsmodels', panel: Panel) {
  const marks = marksOf(panel, seededRandom(7));
  const theirs = peerFit(by, marks);
  const start = performance.now();
  const fit = fitSeverity(marks);
  const seconds = (performance.now() - start) / 1_000;
  const ours = [fit.variances.entry, fit.variances.judge, fit.variances.criterion, fit.variances.residual];
  return {
    by,
    ...panel,
    marks: marks.length,
    seconds: rounded(seconds, 3),
    peerSeconds: rounded(theirs.seconds, 3),
    ratio: rounded(seconds / theirs.seconds, 3),
    variances: { ours: ours.map((one) => rounded(one, 4)), theirs: theirs.variances.map((one) => rounded(one, 4)) },
    /** Relative, of the criterion apart: of a handful of levels its variance is hardly known. */
    variancesApart: Math.max(...[0, 1, 3].map((at) => apart(ours[at], theirs.variances[at]))),
    criterionApart: apart(ours[2], theirs.variances[2]),
    /** In shares of the effects' standard deviation. */
    effectsApart: Math.max(...factors.map((factor) => effectsApart(effectsOf(fit, factor), theirs.effects[factor]))),
    /** Of -2 log restricted likelihood: what theirs is above ours. */
    criterionAbove: criterionAt(marks, theirs.variances) - criterionAt(marks, ours),
  };
}

function peerFit(by: string, marks: readonly Mark[]): PeerFit {
  const folder = mkdtempSync(join(tmpdir(), 'severity-'));
  try {
    const path = join(folder, 'marks.csv');
    const rows = marks.map(
      ({ entry, judge, criterion = '', mark }) => `${entry},${judge},${criterion},${String(mark)}`,
    );
    writeFileSync(path, ['entry,judge,criterion,mark', ...rows].join('\n'));
    const [python, script] = [process.env['PEER_PYTHON'] ?? '', process.env['PEER_SCRIPT'] ?? ''];
    const printed = execFileSync(python, [script, by, path], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return JSON.parse(printed.slice(printed.lastIndexOf('\n{') + 1)) as PeerFit;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both fits by one criterion, whatever each of them made smallest. */
function criterionAt(marks: readonly Mark[], variances: readonly number[]): number {
  const names = (factor: Factor) => levelIndex(marks.map((mark) => mark[factor] ?? ''));
  const response = Float64Array.from(marks, ({ mark }) => mark);
  const fixed = [new Float64Array(marks.length).fill(1)];
  const relative = variances.slice(0, 3).map((variance) => variance / (variances[3] ?? 1));
  return remlCriterion({ response, factors: factors.map(names), fixed }, relative);
}

function effectsOf(fit: SeverityFit, factor: Factor): ReadonlyMap<string, number> {
  const effects = { entry: fit.entries, judge: fit.judges, criterion: fit.criteria }[factor];
  return new Map((effects?.ids ?? []).map((id, at) => [id, effects?.values[at] ?? Number.NaN]));
}

/** @param theirs by number; judges without a mark are in neither. */
function effectsApart(ours: ReadonlyMap<string, number>, theirs: readonly number[]): number {
  const sorted = [...ours].sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + value * value, 0) / sorted.length);
  return sorted.length === theirs.length
    ? Math.max(...sorted.map((value, at) => Math.abs(value - (theirs[at] ?? Number.NaN)))) / deviation
    : Infinity;
}

function apart(ours = Number.NaN, theirs = Number.NaN): number {
  return Math.abs(ours - theirs) / Math.abs(theirs);
}
