import type { Form, Language, Localised, Rubric } from '@champions/contracts';
import type { FieldFault } from '../api/problem';
import type { Fields } from '../drafts/merge-fields';

export type SheetStatus = 'open' | 'entered' | 'submitted' | 'abstained' | 'recused';
export type RoundStatus = 'draft' | 'open' | 'discussion' | 'closed';

export interface SheetLine {
  readonly sheetId: string;
  readonly roundId: string;
  readonly competitionId: string;
  readonly proposalId: string;
  readonly status: SheetStatus;
  readonly roundStatus: RoundStatus;
  readonly roundName: Localised | null;
  /** Whether every judge reads it first. */
  readonly calibration: boolean;
  readonly title: string;
  readonly language: Language;
  readonly organisationName?: string;
  readonly economy?: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly abstained: readonly string[];
  readonly total: number | null;
}

/** What stands on a sheet at one time: as submitted, as typed by the secretariat, or before a discussion. */
export interface MarksShown {
  readonly marks: Readonly<Record<string, number>>;
  readonly comment: string;
  readonly comments: Readonly<Record<string, string>>;
  readonly abstained: readonly string[];
  readonly total: number | null;
}

export interface Revision {
  readonly at: string;
  readonly why: string;
  readonly total: number;
}

/** What another judge gave the same proposal; judges are numbered within it. */
export interface OthersMarks extends MarksShown {
  readonly reader: number;
  readonly first: MarksShown | null;
  readonly revisions: readonly Revision[];
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
  readonly entered:
    | (Omit<MarksShown, 'total'> & {
        readonly at: string;
        readonly source: 'paper' | 'mail' | 'telephone';
        readonly note: string;
        readonly answer: 'waiting' | 'confirmed' | 'corrected';
      })
    | null;
  /** What was given before a discussion changed it. */
  readonly first: MarksShown | null;
  readonly revisions: readonly Revision[];
  /** What is wrong with what was typed and kept. */
  readonly problems: readonly FieldFault[];
  readonly revision: number;
}

export type Filled = Pick<OwnMarks, 'marks' | 'comment' | 'comments' | 'abstained' | 'share'>;

export interface Sheet extends OwnMarks {
  readonly roundId: string;
  readonly competitionId: string;
  readonly round: {
    readonly status: RoundStatus;
    readonly blind: readonly ('organisation' | 'economy')[];
    readonly closesAt: string | null;
    readonly othersMarks: 'never' | 'after-own' | 'after-close';
    readonly calibration: boolean;
    /** Whether what was submitted can be revised now. */
    readonly revisable: boolean;
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
export const othersPath = (id: string): string => `${sheetPath(id)}/others`;
export const ownMarksPath = (roundId: string): string => `/api/judging/rounds/${roundId}/own-marks`;

const MARK = 'mark.';
const COMMENT = 'comment.';
const LEFT_OUT = 'left-out.';
export const markField = (criterion: string): string => `${MARK}${criterion}`;
export const commentField = (criterion: string): string => `${COMMENT}${criterion}`;
export const leftOutField = (criterion: string): string => `${LEFT_OUT}${criterion}`;

export const isLeftOut = (values: Fields, criterion: string): boolean => values[leftOutField(criterion)] === true;
/** The criteria that have yet to get a mark. */
export const unmarked = (rubric: Rubric, values: Fields): Rubric =>
  rubric.filter(({ key }) => !isLeftOut(values, key) && typeof values[markField(key)] !== 'number');

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

/** The first sentence about a criterion, whether its mark or its comment is at fault. */
export const faultOfCriterion = (faults: readonly FieldFault[], criterion: string): string | undefined =>
  faults.find(({ field }) => field.slice(field.indexOf('.') + 1) === criterion)?.message;
