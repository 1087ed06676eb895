import type { Marks } from './expected-ranking';

export type Standing = 'submitted' | 'abstained' | 'recused' | 'removed';

export interface GivenSheet {
  readonly sheetId: string;
  readonly judgeId: string;
  readonly proposalId: string;
  readonly standing: Standing;
  readonly marks: Marks;
  /** What stood before the discussion. */
  readonly first: Marks | null;
}

type About = Pick<GivenSheet, 'sheetId' | 'judgeId' | 'proposalId'>;

/** What the judges of the rehearsal did, kept by the rehearsal itself: the platform's word is held against it. */
export class MarksGiven {
  private readonly sheets = new Map<string, GivenSheet>();

  submit({ sheetId, judgeId, proposalId }: About, marks: Marks): void {
    this.sheets.set(sheetId, { sheetId, judgeId, proposalId, standing: 'submitted', marks, first: null });
  }

  leave({ sheetId, judgeId, proposalId }: About, standing: Exclude<Standing, 'submitted'>): void {
    this.sheets.set(sheetId, { sheetId, judgeId, proposalId, standing, marks: {}, first: null });
  }

  revise({ sheetId }: Pick<About, 'sheetId'>, marks: Marks): void {
    const before = this.sheets.get(sheetId);
    if (before) this.sheets.set(sheetId, { ...before, marks, first: before.first ?? before.marks });
  }

  of(standing: Standing): readonly GivenSheet[] {
    return [...this.sheets.values()].filter((sheet) => sheet.standing === standing);
  }
}
