import type { SheetLine } from './sheet';

/** Whether a judge has still to mark it, or to confirm what was typed for the judge. */
export const isWaiting = ({ status, roundStatus }: SheetLine): boolean =>
  (status === 'open' || status === 'entered') && roundStatus === 'open';

export const isDone = ({ status }: SheetLine): boolean => status === 'submitted' || status === 'abstained';

/** The next that waits after a sheet: in the same round further down the list, then from its top, then in other rounds. */
export function nextWaiting(lines: readonly SheetLine[], sheetId?: string): SheetLine | undefined {
  const at = lines.findIndex((line) => line.sheetId === sheetId);
  const here = lines[at]?.roundId;
  const turned = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))].filter(isWaiting);
  return turned.find(({ roundId }) => roundId === here) ?? turned[0];
}

export interface RoundOfSheets extends Pick<SheetLine, 'roundId' | 'competitionId' | 'roundName' | 'roundStatus'> {
  readonly sheets: readonly SheetLine[];
  readonly done: number;
}

const order = { open: 0, discussion: 1, closed: 2, draft: 3 } as const;

/** A judge's sheets by round: those that run first; within a round what waits first. */
export function byRound(lines: readonly SheetLine[]): readonly RoundOfSheets[] {
  const rounds = new Map(lines.map((line) => [line.roundId, line]));
  return [...rounds.values()]
    .map(({ roundId, competitionId, roundName, roundStatus }) => {
      const sheets = lines.filter((line) => line.roundId === roundId);
      return {
        ...{ roundId, competitionId, roundName, roundStatus },
        sheets: sheets.toSorted((a, b) => Number(isWaiting(b)) - Number(isWaiting(a))),
        done: sheets.filter(isDone).length,
      };
    })
    .toSorted((a, b) => order[a.roundStatus] - order[b.roundStatus]);
}
