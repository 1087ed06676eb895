import { z } from 'zod';
import { defineDocument, defineEvent, documentTopic, factTopic } from './define';
import {
  answersSchema,
  digestSchema,
  formSchema,
  ineligibleReasonSchema,
  instantSchema,
  languageSchema,
  proposalStatusSchema,
} from './shapes';

export const proposalsTopic = factTopic({
  name: 'intake.proposals',
  summary: 'What happened to each proposal, keyed by proposal id.',
});
export const proposalDocumentsTopic = documentTopic({
  name: 'intake.proposal-documents',
  summary: 'Each submitted proposal as letters and lists need it, keyed by proposal id.',
});
export const entriesTopic = documentTopic({
  name: 'intake.entries',
  summary: 'Eligible proposals as judges may see them, keyed by proposal id.',
});
export const callsTopic = factTopic({
  name: 'intake.calls',
  summary: 'What happened to each call, keyed by competition id.',
});

const aboutProposal = { proposalId: z.string(), competitionId: z.string(), organisationId: z.string() };

export const proposalSubmittedV1 = defineEvent({
  type: 'intake.proposal-submitted',
  version: 1,
  topic: proposalsTopic,
  summary: 'The server holds a version of the proposal and has signed a receipt for it.',
  data: z.object({
    ...aboutProposal,
    submittedBy: z.string(),
    version: z.int().positive(),
    contentHash: digestSchema,
    receiptNumber: z.string(),
    receivedAt: instantSchema,
    late: z.boolean(),
  }),
});

export const lateDecidedV1 = defineEvent({
  type: 'intake.late-decided',
  version: 1,
  topic: proposalsTopic,
  summary: 'The secretariat let a late proposal in, or did not.',
  data: z.object({ ...aboutProposal, accepted: z.boolean() }),
});

export const proposalWithdrawnV1 = defineEvent({
  type: 'intake.proposal-withdrawn',
  version: 1,
  topic: proposalsTopic,
  summary: 'The organisation took its proposal back.',
  data: z.object(aboutProposal),
});

export const proposalScreenedV1 = defineEvent({
  type: 'intake.proposal-screened',
  version: 1,
  topic: proposalsTopic,
  summary: 'The secretariat found the proposal eligible, or not and why.',
  data: z.object({ ...aboutProposal, eligible: z.boolean(), reasons: z.array(ineligibleReasonSchema) }),
});

export const proposalV1 = defineDocument({
  type: 'intake.proposal',
  version: 1,
  topic: proposalDocumentsTopic,
  summary: 'A proposal since its first submission: whose it is, its title and where it stands. No answers.',
  data: z.object({
    competitionId: z.string(),
    organisationId: z.string(),
    organisationName: z.string(),
    economy: z.string(),
    contactIds: z.array(z.string()),
    title: z.string(),
    language: languageSchema,
    status: proposalStatusSchema,
    receiptNumber: z.string(),
    receivedAt: instantSchema,
  }),
});

export const entryV1 = defineDocument({
  type: 'intake.entry',
  version: 1,
  topic: entriesTopic,
  summary: 'An eligible proposal in full, for judging; judging removes what a round blinds.',
  data: z.object({
    competitionId: z.string(),
    organisationId: z.string(),
    organisationName: z.string(),
    economy: z.string(),
    title: z.string(),
    language: languageSchema,
    form: formSchema,
    answers: answersSchema,
  }),
});

export const callDrainedV1 = defineEvent({
  type: 'intake.call-drained',
  version: 1,
  topic: callsTopic,
  summary: 'The call is closed and nothing that arrived in time is still being stored.',
  data: z.object({
    competitionId: z.string(),
    submitted: z.int().nonnegative(),
    late: z.int().nonnegative(),
    timelineRevision: z.int().positive(),
  }),
});
