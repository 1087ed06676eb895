import type { Form, Language, Rubric } from '@champions/contracts';
import type { Fields } from '../drafts/merge-fields';

export type SheetStatus = 'open' | 'submitted' | 'recused';

export interface SheetLine {
  readonly sheetId: string;
  readonly competitionId: string;
  readonly status: SheetStatus;
  readonly roundStatus: 'draft' | 'open' | 'closed';
  readonly title: string;
  readonly language: Language;
  readonly organisationName?: string;
  readonly economy?: string;
  readonly total: number | null;
}

export interface OwnMarks {
  readonly sheetId: string;
  readonly status: SheetStatus;
  readonly marks: Readonly<Record<string, number>>;
  readonly comment: string;
  readonly total: number | null;
  readonly revision: number;
}

export interface Sheet extends OwnMarks {
  readonly competitionId: string;
  readonly round: {
    readonly status: 'draft' | 'open' | 'closed';
    readonly blind: readonly ('organisation' | 'economy')[];
    readonly closesAt: string | null;
  };
  readonly rubric: Rubric;
  readonly entry: {
    readonly title: string;
    readonly language: Language;
    readonly form: Form;
    readonly answers: Readonly<Record<string, unknown>>;
    readonly organisationName?: string;
    readonly economy?: string;
  };
}

export const sheetsPath = '/api/judging/sheets';
export const sheetPath = (id: string): string => `${sheetsPath}/${id}`;

const MARK = 'mark.';
export const markField = (criterion: string): string => `${MARK}${criterion}`;

/** Marks and comment as the fields of one draft. */
export function toFields({ marks, comment }: Pick<OwnMarks, 'marks' | 'comment'>): Fields {
  const marked = Object.entries(marks).map(([criterion, mark]) => [markField(criterion), mark] as const);
  return { ...Object.fromEntries<unknown>(marked), ...(comment !== '' && { comment }) };
}

/** The fields of a draft as the server takes them. */
export function toMarks(fields: Fields): Pick<OwnMarks, 'marks' | 'comment'> {
  const marks = Object.entries(fields).flatMap(([field, mark]) =>
    field.startsWith(MARK) && typeof mark === 'number' ? [[field.slice(MARK.length), mark] as const] : [],
  );
  const { comment } = fields;
  return { marks: Object.fromEntries(marks), comment: typeof comment === 'string' ? comment : '' };
}
