import type { AnnouncementPart, Language } from '@champions/contracts';
import type { LetterReason } from '../letters/letter';

export const announcementStatuses = ['new', 'preparing', 'prepared', 'cancelled', 'fired'] as const;
type Missing = 'NOT_PREPARED' | 'APPROVALS_MISSING' | 'PART_DIFFERS';

export interface Step {
  readonly step:
    | 'advance-notices-requested'
    | 'prepare-requested'
    | 'part-prepared'
    | 'approvals-voided'
    | 'approved'
    | 'scheduled'
    | 'postponed'
    | 'cancelled'
    | 'missed'
    | 'fired'
    | 'part-differs';
  readonly at: string;
  readonly name: string | null;
  readonly part?: AnnouncementPart | null;
  readonly moment?: string;
  readonly reason?: string;
}

export interface Announcement {
  readonly id: string;
  readonly revision: number;
  readonly status: (typeof announcementStatuses)[number];
  readonly at: string | null;
  readonly zone: string;
  readonly tbc: boolean;
  readonly firedAt: string | null;
  readonly parts: readonly { readonly part: AnnouncementPart; readonly digest: string; readonly items: number }[];
  readonly digest: string | null;
  readonly approvals: readonly { readonly approverId: string; readonly name: string | null; readonly at: string }[];
  readonly missing: readonly Missing[];
  readonly refusals: readonly { readonly code: Missing; readonly part: AnnouncementPart | null; readonly at: string }[];
  readonly history: readonly Step[];
  readonly actions: readonly string[];
}

export type WaitedFor = 'decisions' | 'competition' | 'proposals' | 'stories' | 'newsletter' | 'people';

export interface PagesPreview {
  readonly pages: readonly {
    readonly path: string;
    readonly language: Language | null;
    readonly title: string;
    readonly kind: string;
  }[];
}

export interface LetterPreview {
  readonly id: string;
  readonly reason: LetterReason;
  readonly language: Language;
  readonly subject: string;
}

export const parts = ['publication', 'notifications'] as const satisfies readonly AnnouncementPart[];
export const announcementPath = (competitionId: string): string => `/api/competitions/${competitionId}/announcement`;
