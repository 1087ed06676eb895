import { z } from 'zod';
import { defineDocument, defineEvent, documentTopic, factTopic } from './define';
import { ladderSchema } from './ladder';
import {
  announcementPartSchema,
  digestSchema,
  formSchema,
  instantSchema,
  languageSchema,
  localisedSchema,
  phaseSchema,
  gateSchema,
  rubricSchema,
  timelineSchema,
} from './shapes';

export const competitionsTopic = documentTopic({
  name: 'competitions.competitions',
  summary: 'Each competition as the other services need it, keyed by competition id.',
});
export const phasesTopic = factTopic({
  name: 'competitions.phases',
  summary: 'Where each competition stands, keyed by competition id.',
});
export const announcementsTopic = factTopic({
  name: 'competitions.announcements',
  summary: 'The steps of each announcement, keyed by announcement id.',
});

export const competitionV1 = defineDocument({
  type: 'competitions.competition',
  version: 1,
  topic: competitionsTopic,
  summary: 'One edition of an award: its texts, timeline, form and rubric.',
  data: z.object({
    slug: z.string(),
    name: localisedSchema,
    theme: localisedSchema,
    description: localisedSchema,
    eligibility: z.array(localisedSchema),
    organisers: z.array(z.string()),
    sponsors: z.array(z.string()),
    languages: z.array(languageSchema).min(1),
    zone: z.string(),
    phase: phaseSchema,
    timeline: timelineSchema,
    form: formSchema,
    rubric: rubricSchema,
    /** What an entry passes or fails beside the rubric. */
    gates: z.array(gateSchema).optional(),
    /** How ties are broken, where it was declared; `ladderOf` says what holds otherwise. */
    ladder: ladderSchema.optional(),
    awards: z.int().positive(),
    /** Whether winners are shown with ranks; otherwise alphabetically. */
    ranked: z.boolean(),
    readings: z.int().positive(),
    announcementId: z.string(),
  }),
});

export const phaseMovedV1 = defineEvent({
  type: 'competitions.phase-moved',
  version: 1,
  topic: phasesTopic,
  summary: 'A competition moved to its next phase, by its timeline or by the secretariat.',
  data: z.object({
    competitionId: z.string(),
    from: phaseSchema,
    to: phaseSchema,
    by: z.enum(['timeline', 'secretariat']),
    timelineRevision: z.int().positive(),
  }),
});

const aboutAnnouncement = { announcementId: z.string(), competitionId: z.string() };

export const prepareRequestedV1 = defineEvent({
  type: 'competitions.announcement-prepare-requested',
  version: 1,
  topic: announcementsTopic,
  summary: 'Each service prepares its part and answers with the digest of what it will show or send.',
  data: z.object({ ...aboutAnnouncement, attempt: z.int().positive(), decisions: z.int().nonnegative() }),
});

export const advanceNoticesRequestedV1 = defineEvent({
  type: 'competitions.advance-notices-requested',
  version: 1,
  topic: announcementsTopic,
  summary: 'Winners are told first, in confidence, and asked to confirm their story.',
  data: z.object({ ...aboutAnnouncement, decisions: z.int().nonnegative() }),
});

export const announcementApprovedV1 = defineEvent({
  type: 'competitions.announcement-approved',
  version: 1,
  topic: announcementsTopic,
  summary: 'One of two people approved the whole by its digest.',
  data: z.object({ ...aboutAnnouncement, digest: digestSchema, approverId: z.string(), approvals: z.int().positive() }),
});

export const announcementScheduledV1 = defineEvent({
  type: 'competitions.announcement-scheduled',
  version: 1,
  topic: announcementsTopic,
  summary: 'The announcement has a moment at which it fires.',
  data: z.object({ ...aboutAnnouncement, at: instantSchema }),
});

export const announcementPostponedV1 = defineEvent({
  type: 'competitions.announcement-postponed',
  version: 1,
  topic: announcementsTopic,
  summary: 'The announcement waits for a date to be confirmed.',
  data: z.object(aboutAnnouncement),
});

export const announcementCancelledV1 = defineEvent({
  type: 'competitions.announcement-cancelled',
  version: 1,
  topic: announcementsTopic,
  summary: 'The announcement will not be made in this form.',
  data: z.object(aboutAnnouncement),
});

export const announcementFiredV1 = defineEvent({
  type: 'competitions.announcement-fired',
  version: 1,
  topic: announcementsTopic,
  summary: 'From now on it is public. Each service shows and sends exactly what it gave the digest of, or refuses.',
  data: z.object({
    ...aboutAnnouncement,
    digest: digestSchema,
    parts: z.array(z.object({ part: announcementPartSchema, digest: digestSchema })),
    firedAt: instantSchema,
  }),
});
