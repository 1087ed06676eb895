/** The parts that an announcement waits for: each service answers for what it will show or send. */
export const partNames = ['notifications', 'publication'] as const;
export type PartName = (typeof partNames)[number];

export interface Part {
  readonly part: PartName;
  /** Of exactly what will be shown or sent. */
  readonly digest: string;
  readonly items: number;
}

export interface Approval {
  readonly approverId: string;
  /** Of the whole as this person saw it. */
  readonly digest: string;
  readonly at: Date;
}

/** How far the preparation has come. Whether there is a moment for it is another matter: see `at` and `toBeConfirmed`. */
export type AnnouncementStatus = 'new' | 'preparing' | 'prepared' | 'cancelled' | 'fired';

export type RefusalCode = 'NOT_PREPARED' | 'APPROVALS_MISSING' | 'PART_DIFFERS';

/** Something that should have become public and did not. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly part: PartName | null;
  readonly at: Date;
}

/** What happened to the announcement, for the people who run it. */
export interface Step {
  readonly step: Exclude<AnnouncementFact['type'], 'begun'>;
  readonly at: Date;
  /** Null when a moment or another service did it. */
  readonly actorId: string | null;
  readonly part?: PartName;
  readonly attempt?: number;
  readonly moment?: Date;
  readonly reason?: string;
}

/** Decisions, letters, pages and newsletter going public together. */
export interface Announcement {
  readonly id: string;
  readonly competitionId: string;
  readonly status: AnnouncementStatus;
  readonly attempt: number;
  readonly parts: readonly Part[];
  /** Of all parts together; null until every part is there. */
  readonly digest: string | null;
  readonly approvals: readonly Approval[];
  /** When it fires; null when nobody has said, or when the date is to be confirmed. */
  readonly at: Date | null;
  readonly toBeConfirmed: boolean;
  readonly firedAt: Date | null;
  /** The attempt that was fired last, and the parts of it that nobody held back: they are public and stay. */
  readonly firedAttempt: number | null;
  readonly goneOut: readonly Part[];
  readonly refusals: readonly Refusal[];
  readonly history: readonly Step[];
}

interface Done {
  readonly at: Date;
  readonly by: string;
}

export type AnnouncementFact =
  | { readonly type: 'begun'; readonly id: string; readonly competitionId: string }
  | ({ readonly type: 'advance-notices-requested'; readonly decisions: number } & Done)
  | ({ readonly type: 'prepare-requested'; readonly attempt: number; readonly decisions: number } & Done)
  | ({ readonly type: 'part-prepared'; readonly at: Date } & Part)
  | { readonly type: 'approvals-voided'; readonly part: PartName | null; readonly at: Date }
  | ({ readonly type: 'approved' } & Approval)
  | ({ readonly type: 'scheduled'; readonly moment: Date } & Done)
  | ({ readonly type: 'postponed' } & Done)
  | ({ readonly type: 'cancelled'; readonly reason: string } & Done)
  /** Its moment came and it could not fire; from now on the date is to be confirmed. */
  | { readonly type: 'missed'; readonly reasons: readonly RefusalCode[]; readonly moment: Date; readonly at: Date }
  | { readonly type: 'fired'; readonly digest: string; readonly parts: readonly Part[]; readonly at: Date }
  /** It fired, and a service held its part back because it was not what was approved; that part may go out anew. */
  | { readonly type: 'part-differs'; readonly part: PartName; readonly at: Date };

export type AnnouncementCommand =
  | ({ readonly type: 'request-advance-notices' } & ByPerson & Decisions)
  | ({ readonly type: 'prepare' } & ByPerson & Decisions)
  | ({ readonly type: 'record-part'; readonly attempt: number; readonly now: Date } & Part)
  | { readonly type: 'record-refusal'; readonly part: PartName; readonly attempt: number; readonly now: Date }
  | ({ readonly type: 'approve'; readonly digest: string } & ByPerson)
  | ({ readonly type: 'schedule'; readonly moment: Date } & ByPerson)
  | ({ readonly type: 'postpone' } & ByPerson & About)
  | ({ readonly type: 'cancel'; readonly reason: string } & ByPerson)
  | { readonly type: 'fire'; readonly now: Date };

interface ByPerson {
  readonly now: Date;
  readonly actorId: string;
}

interface About {
  readonly id: string;
  readonly competitionId: string;
}

interface Decisions extends About {
  /** How many decisions there are; null while the competition is not decided. */
  readonly decisions: number | null;
}
