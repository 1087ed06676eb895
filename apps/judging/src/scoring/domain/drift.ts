export interface Comparable {
  readonly entryId: string;
  readonly judgeId: string;
  /** From 0 to 100. */
  readonly total: number;
}

/** How far a judge's totals are from those of the others for the same entries; above 0 is more lenient. */
export interface Difference {
  /** On so many entries that others have marked as well. */
  readonly entries: number;
  readonly mean: number;
}

export interface JudgeDrift {
  readonly judgeId: string;
  /** On the entries that every judge reads first. */
  readonly calibration: Difference | null;
  /** On all others. */
  readonly since: Difference | null;
  readonly tendency: 'strict' | 'lenient' | null;
  /** Whether the judge marks otherwise by now than on the calibration entries. */
  readonly drifted: boolean;
}

/** From here on a difference is worth a word with the judge: a tenth of the whole range of totals. */
const NOTABLE = 10;

/**
 * Watches how judges mark beside their panel. A judge is compared with the mean of the others on each entry, itself
 * left out, so that a small panel does not hide its own strict judge; then the mean of these differences is taken.
 */
export function watchDrift(marks: readonly Comparable[], calibration: ReadonlySet<string>): readonly JudgeDrift[] {
  const ofEntries = new Map<string, Comparable[]>();
  for (const mark of marks) ofEntries.set(mark.entryId, [...(ofEntries.get(mark.entryId) ?? []), mark]);
  const differences = new Map<string, { readonly first: number[]; readonly rest: number[] }>();
  for (const [entryId, ofEntry] of ofEntries) {
    const sum = ofEntry.reduce((all, { total }) => all + total, 0);
    for (const { judgeId, total } of ofEntry) {
      const judge = differences.get(judgeId) ?? { first: [], rest: [] };
      differences.set(judgeId, judge);
      if (ofEntry.length < 2) continue;
      const others = (sum - total) / (ofEntry.length - 1);
      judge[calibration.has(entryId) ? 'first' : 'rest'].push(total - others);
    }
  }
  return [...differences]
    .map(([judgeId, { first, rest }]) => toDrift(judgeId, meanOf(first), meanOf(rest)))
    .sort((a, b) => (a.judgeId < b.judgeId ? -1 : 1));
}

function toDrift(judgeId: string, calibration: Difference | null, since: Difference | null): JudgeDrift {
  const latest = since?.mean ?? calibration?.mean ?? 0;
  const tendency = latest <= -NOTABLE ? 'strict' : latest >= NOTABLE ? 'lenient' : null;
  const drifted = calibration !== null && since !== null && Math.abs(since.mean - calibration.mean) >= NOTABLE;
  return { judgeId, calibration, since, tendency, drifted };
}

function meanOf(differences: readonly number[]): Difference | null {
  if (differences.length === 0) return null;
  // Sorted before it is added up, so that the order in which sheets come changes nothing, not even the last bit.
  const sum = differences.toSorted((a, b) => a - b).reduce((all, one) => all + one, 0);
  return { entries: differences.length, mean: Math.round((sum / differences.length) * 1_000) / 1_000 };
}
