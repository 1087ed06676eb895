import { z } from 'zod';

/** Languages people read here, in the order in which they are offered. */
export const languages = ['en', 'fr', 'es', 'ar'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** One text in the languages it exists in; English is always there and stands in for a missing one. */
export const localisedSchema = z.object({
  en: z.string().min(1),
  fr: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
});
export type Localised = z.infer<typeof localisedSchema>;

/** The text in a reader's language, or in English. */
export function textIn(text: Localised, language: Language): string {
  return text[language] ?? text.en;
}

/** An e-mail address as people type it, spaces around it and capitals included. */
export const emailSchema = z.string().trim().toLowerCase().pipe(z.email());

/** A moment on the wire: ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();

export const phases = [
  'draft',
  'scheduled',
  'open',
  'closed',
  'screening',
  'judging',
  'deliberation',
  'decided',
  'announced',
  'follow-up',
  'archived',
] as const;
export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/** Who may do what in one competition; "*" stands for every competition of the installation. */
export const competitionRoles = ['lead', 'manager', 'approver', 'judge', 'observer'] as const;
export const competitionRoleSchema = z.enum(competitionRoles);
export type CompetitionRole = z.infer<typeof competitionRoleSchema>;

export const organisationKinds = [
  'industry-association',
  'chamber-of-commerce',
  'ngo',
  'business-support-organisation',
  'business',
] as const;
export const organisationKindSchema = z.enum(organisationKinds);
export type OrganisationKind = z.infer<typeof organisationKindSchema>;

/** A dated moment: UTC plus the zone it was declared in; `at` is null while it is to be confirmed. */
export const momentSchema = z.object({ at: instantSchema.nullable(), zone: z.string() });
export type Moment = z.infer<typeof momentSchema>;

/** The dated moments of a competition. Its revision grows with every change, and receipts name it. */
export const timelineSchema = z.object({
  revision: z.int().positive(),
  opens: momentSchema,
  closes: momentSchema,
  screeningEnds: momentSchema,
  judgingCloses: momentSchema,
  announcement: momentSchema,
});
export type Timeline = z.infer<typeof timelineSchema>;

export const questionTypes = [
  'short-text',
  'long-text',
  'single-choice',
  'multiple-choice',
  'yes-no',
  'number',
] as const;

/** One question of a form. It is asked only when the question named in `showWhen` has that answer. */
export const questionSchema = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  type: z.enum(questionTypes),
  label: localisedSchema,
  help: localisedSchema.optional(),
  required: z.boolean(),
  maxWords: z.int().positive().optional(),
  choices: z.array(z.object({ key: z.string().min(1), label: localisedSchema })).optional(),
  showWhen: z.object({ question: z.string(), equals: z.union([z.string(), z.boolean()]) }).optional(),
});
export type Question = z.infer<typeof questionSchema>;

export const formSchema = z.array(questionSchema).min(1);
export type Form = z.infer<typeof formSchema>;

/** What a person typed: text, a choice key, several keys, yes/no or a number. */
export const answerSchema = z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]);
export const answersSchema = z.record(z.string(), answerSchema);
export type Answer = z.infer<typeof answerSchema>;
export type Answers = z.infer<typeof answersSchema>;

/** What one mark of a scale stands for, in the words of the scoring guide. */
export const anchorSchema = z.object({ mark: z.number(), meaning: localisedSchema });
export type Anchor = z.infer<typeof anchorSchema>;

export const criterionKinds = ['scale', 'pass-fail', 'points'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/**
 * One criterion of a scoring guide; the weights of a rubric add up to 1. Marks go from `min` (0) to `scale` in steps
 * of `step` (1). A pass/fail criterion has a scale of 1: 1 is a pass. Points of one pot are spread over the criteria
 * that name it, and add up to its sum.
 */
export const criterionSchema = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: localisedSchema,
  guidance: localisedSchema.optional(),
  weight: z.number().positive().max(1),
  scale: z.int().positive(),
  kind: z.enum(criterionKinds).optional(),
  min: z.int().optional(),
  step: z.number().positive().optional(),
  anchors: z.array(anchorSchema).optional(),
  pot: z.object({ key: z.string().regex(/^[a-z][a-z0-9-]*$/), sum: z.int().positive() }).optional(),
  /** A mark below or above these needs a comment of its own. */
  commentWhen: z.object({ below: z.number().optional(), above: z.number().optional() }).optional(),
  /** Whether a judge may leave this criterion out; its weight is then left out of the sheet's total. */
  mayAbstain: z.boolean().optional(),
});
export const rubricSchema = z.array(criterionSchema).min(1);

/** A criterion that is passed or failed and weighs nothing: a fail is told beside the total and is not in it. */
export const gateSchema = criterionSchema.pick({
  key: true,
  name: true,
  guidance: true,
  anchors: true,
  mayAbstain: true,
});
export type Gate = z.infer<typeof gateSchema>;

/** A scoring guide as it is set up: a rubric with its gates among the criteria, as pass/fail of weight 0. */
export const guideSchema = z.array(criterionSchema.extend({ weight: z.number().min(0).max(1) })).min(1);
export type Guide = z.infer<typeof guideSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Rubric = z.infer<typeof rubricSchema>;

export const outcomes = ['winner', 'finalist', 'reserve', 'not-selected'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const proposalStatuses = [
  'draft',
  'submitted',
  'late',
  'late-refused',
  'eligible',
  'ineligible',
  'withdrawn',
] as const;
export const proposalStatusSchema = z.enum(proposalStatuses);
export type ProposalStatus = z.infer<typeof proposalStatusSchema>;

export const ineligibleReasons = [
  'about-trade-negotiations',
  'not-deliverable-by-organisation',
  'not-an-eligible-organisation',
  'incomplete',
  'duplicate',
] as const;
export const ineligibleReasonSchema = z.enum(ineligibleReasons);
export type IneligibleReason = z.infer<typeof ineligibleReasonSchema>;

/** The parts an announcement waits for: each service answers for what it will show or send. */
export const announcementParts = ['publication', 'notifications'] as const;
export const announcementPartSchema = z.enum(announcementParts);
export type AnnouncementPart = z.infer<typeof announcementPartSchema>;
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
