import type { Form, Language, Rubric } from '@champions/contracts';
import type { FieldFault } from '../api/problem';
import type { Fields } from '../drafts/merge-fields';

export type SheetStatus = 'open' | 'entered' | 'submitted' | 'abstained' | 'recused';
export type RoundStatus = 'draft' | 'open' | 'discussion' | 'closed';

export interface SheetLine {
  readonly sheetId: string;
  readonly competitionId: string;
  readonly status: SheetStatus;
  readonly roundStatus: RoundStatus;
  /** Whether every judge reads it first. */
  readonly calibration: boolean;
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
  /** By criterion. */
  readonly comments: Readonly<Record<string, string>>;
  /** The criteria that are left out. */
  readonly abstained: readonly string[];
  /** Whether the organisation may read the comments, without the judge's name. */
  readonly share: boolean;
  readonly total: number | null;
  /** The criteria that were found not met. */
  readonly failed: readonly string[];
  readonly reason: string | null;
  /** Marks that the secretariat typed for the judge. */
  readonly entered: {
    readonly at: string;
    readonly source: 'paper' | 'mail' | 'telephone';
    readonly note: string;
    readonly answer: 'waiting' | 'confirmed' | 'corrected';
  } | null;
  /** What is wrong with what was typed and kept. */
  readonly problems: readonly FieldFault[];
  readonly revision: number;
}

export type Filled = Pick<OwnMarks, 'marks' | 'comment' | 'comments' | 'abstained' | 'share'>;

export interface Sheet extends OwnMarks {
  readonly competitionId: string;
  readonly round: {
    readonly status: RoundStatus;
    readonly blind: readonly ('organisation' | 'economy')[];
    readonly closesAt: string | null;
    readonly othersMarks: 'never' | 'after-own' | 'after-close';
    readonly calibration: boolean;
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
const COMMENT = 'comment.';
const LEFT_OUT = 'left-out.';
export const markField = (criterion: string): string => `${MARK}${criterion}`;
export const commentField = (criterion: string): string => `${COMMENT}${criterion}`;
export const leftOutField = (criterion: string): string => `${LEFT_OUT}${criterion}`;

/** The criterion that a field of a draft belongs to; none for the comment on the whole. */
export function criterionOf(field: string): string | null {
  const prefix = [MARK, COMMENT, LEFT_OUT].find((one) => field.startsWith(one));
  return prefix === undefined ? null : field.slice(prefix.length);
}

/** Marks and comments as the fields of one draft. */
export function toFields({ marks, comment, comments, abstained, share }: Filled): Fields {
  return Object.fromEntries<unknown>([
    ...Object.entries(marks).map(([key, mark]) => [markField(key), mark] as const),
    ...Object.entries(comments).map(([key, typed]) => [commentField(key), typed] as const),
    ...abstained.map((key) => [leftOutField(key), true] as const),
    ...(comment === '' ? [] : [['comment', comment] as const]),
    ...(share ? [['share', true] as const] : []),
  ]);
}

/** The fields of a draft as the server takes them. */
export function toMarks(fields: Fields): Filled {
  const under = (prefix: string) =>
    Object.entries(fields).flatMap(([field, value]) =>
      field.startsWith(prefix) ? [[field.slice(prefix.length), value] as const] : [],
    );
  const marks = under(MARK).filter((one): one is [string, number] => typeof one[1] === 'number');
  const comments = under(COMMENT).filter((one): one is [string, string] => typeof one[1] === 'string' && one[1] !== '');
  const { comment, share } = fields;
  return {
    marks: Object.fromEntries(marks),
    comment: typeof comment === 'string' ? comment : '',
    comments: Object.fromEntries(comments),
    abstained: under(LEFT_OUT).flatMap(([key, value]) => (value === true ? [key] : [])),
    share: share === true,
  };
}
