import type { Content } from './content';
import type { Phase } from './phase';
import type { Instants, MomentName, Timeline } from './timeline';

export type MovedBy = 'timeline' | 'secretariat';

export interface PhaseMove {
  readonly from: Phase;
  readonly to: Phase;
  readonly by: MovedBy;
  readonly at: Date;
  /** Whoever asked for it; null when a moment or another service's word moved it. */
  readonly actorId: string | null;
}

/** One edition of an award: what it says, its moments, and where it stands. */
export interface Competition extends Content {
  readonly id: string;
  readonly slug: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly phase: Phase;
  readonly moves: readonly PhaseMove[];
  readonly timeline: Timeline;
  /** The timeline's revision that set the deadline of now; a call drained for an earlier one has not been drained. */
  readonly deadlineRevision: number;
  readonly drained: { readonly submitted: number; readonly late: number; readonly at: Date } | null;
  readonly decided: { readonly decisions: number; readonly winners: number; readonly at: Date } | null;
}

export type CompetitionFact =
  | {
      readonly type: 'created';
      readonly id: string;
      readonly slug: string;
      readonly content: Content;
      readonly timeline: Timeline;
      readonly at: Date;
      readonly by: string;
    }
  | { readonly type: 'edited'; readonly changes: Partial<Content> }
  | { readonly type: 'timeline-changed'; readonly moments: Partial<Instants> }
  | ({ readonly type: 'phase-moved' } & PhaseMove)
  | { readonly type: 'call-drained'; readonly submitted: number; readonly late: number; readonly at: Date }
  | { readonly type: 'decided'; readonly decisions: number; readonly winners: number; readonly at: Date };

export type CompetitionCommand =
  | {
      readonly type: 'create';
      readonly id: string;
      readonly slug: string;
      readonly content: Content;
      readonly instants: Instants;
      readonly now: Date;
      readonly actorId: string;
    }
  | { readonly type: 'edit'; readonly changes: Partial<Content> }
  | { readonly type: 'schedule'; readonly now: Date; readonly actorId: string }
  | {
      readonly type: 'change-timeline';
      readonly moments: Partial<Record<Exclude<MomentName, 'announcement'>, Date | null>>;
      readonly now: Date;
    }
  | { readonly type: 'move'; readonly to: Phase; readonly now: Date; readonly actorId: string }
  /** Does the one move that is due, if any. */
  | { readonly type: 'advance'; readonly now: Date }
  | {
      readonly type: 'record-drained';
      readonly submitted: number;
      readonly late: number;
      readonly timelineRevision: number;
      readonly now: Date;
    }
  | { readonly type: 'record-decided'; readonly decisions: number; readonly winners: number; readonly now: Date }
  /** The announcement has a moment, or waits for one. */
  | { readonly type: 'set-announcement'; readonly at: Date | null }
  | { readonly type: 'announce'; readonly now: Date };
