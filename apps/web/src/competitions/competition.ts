import type { Form, LadderStep, Language, Localised, Phase, Rubric, Timeline } from '@champions/contracts';

export const competitionsPath = '/api/competitions?limit=100';
export const competitionPath = (id: string): string => `/api/competitions/${id}`;

/** Whether the public knows the decisions. */
export const isAnnounced = (phase: Phase): boolean => ['announced', 'follow-up', 'archived'].includes(phase);

export interface CompetitionSummary {
  readonly id: string;
  readonly slug: string;
  readonly name: Localised;
  readonly theme: Localised;
  readonly phase: Phase;
  readonly opens: string | null;
  readonly closes: string | null;
}

export const momentNames = ['opens', 'closes', 'screeningEnds', 'judgingCloses', 'announcement'] as const;
export type MomentName = (typeof momentNames)[number];

export type WaitsFor = 'schedule' | 'call-drained' | 'secretariat' | 'decisions' | 'announcement' | 'nothing';

/** A competition as its secretariat sees it; operators and observers see less of it. */
export interface Competition {
  readonly id: string;
  readonly slug: string;
  readonly phase: Phase;
  readonly name: Localised;
  readonly theme: Localised;
  readonly description: Localised;
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly form: Form;
  readonly awards: number;
  /** How ties are broken, with the names of criteria. */
  readonly ladder?: readonly (LadderStep & { readonly name?: Localised })[];
  readonly timeline: Timeline;
  readonly revision?: number;
  readonly rubric?: Rubric;
  readonly readings?: number;
  readonly announcementId?: string;
  readonly moves?: readonly {
    readonly from: Phase;
    readonly to: Phase;
    readonly by: 'timeline' | 'secretariat';
    readonly at: string;
  }[];
  readonly next?: { readonly to: Phase; readonly at: string; readonly by: 'timeline' | 'secretariat' } | null;
  readonly waitsFor?: WaitsFor | null;
  readonly actions?: {
    readonly editWording: boolean;
    readonly editRules: boolean;
    readonly schedule: boolean;
    readonly changeMoments: readonly MomentName[];
    readonly moveTo: Phase | null;
  };
}
