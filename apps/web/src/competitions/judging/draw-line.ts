import type { RankingLine } from '../ranking/decision';

type Line = Pick<RankingLine, 'proposalId' | 'rank' | 'mean' | 'tooClose'>;

/** The line after the first so many: who is above it, what is too close to it to call, and where else to draw it. */
export interface DrawnLine {
  readonly goOn: ReadonlySet<string>;
  /** How many more go on than were asked for, because those at the end are tied. */
  readonly tiedBeyond: number;
  readonly close: number;
  /** How many go on with the line above, or below, all that is too close to call; null without any. */
  readonly above: number | null;
  readonly below: number | null;
}

/** Who goes on when the first so many do: as the server chooses, with all who are tied at the end. */
export function drawLine(lines: readonly Line[], best: number): DrawnLine {
  const marked = lines.filter(({ mean }) => mean !== null);
  const goOn = marked.filter(({ rank }) => rank <= best);
  const first = marked.findIndex(({ tooClose }) => tooClose);
  const last = marked.findLastIndex(({ tooClose }) => tooClose);
  return {
    goOn: new Set(goOn.map(({ proposalId }) => proposalId)),
    tiedBeyond: Math.max(0, goOn.length - best),
    close: marked.filter(({ tooClose }) => tooClose).length,
    above: first <= 0 ? null : first,
    below: last < 0 ? null : last + 1,
  };
}

export function reachTotal(lines: readonly Line[], atLeast: number): ReadonlySet<string> {
  return new Set(lines.flatMap(({ proposalId, mean }) => (mean !== null && mean >= atLeast ? [proposalId] : [])));
}

const AROUND = 3;

/** Of a long list the part that is about the line: what is too close to call, and some on either side. */
export function aroundLine<T extends Line>(lines: readonly T[], goOn: ReadonlySet<string>): readonly T[] {
  const last = lines.findLastIndex(({ proposalId }) => goOn.has(proposalId));
  const close = lines.flatMap(({ tooClose }, place) => (tooClose ? [place] : []));
  const first = Math.min(last, ...close) - AROUND;
  // A button for one or two lines more would be no shorter.
  const from = first <= 2 ? 0 : first;
  const to = Math.max(last, ...close) + AROUND;
  return lines.filter((_, place) => place >= from && place <= to + 1);
}
