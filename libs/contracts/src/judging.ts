import { z } from 'zod';
import { defineDocument, defineEvent, documentTopic, factTopic } from './define';
import { instantSchema, outcomeSchema } from './shapes';

export const roundsTopic = factTopic({
  name: 'judging.rounds',
  summary: 'What happened to each round, keyed by round id.',
});
export const panelsTopic = factTopic({
  name: 'judging.panels',
  summary: 'Who was asked to judge what, keyed by seat (round and judge).',
});
export const deliberationsTopic = factTopic({
  name: 'judging.deliberations',
  summary: 'Whether a competition is decided, keyed by competition id.',
});
export const decisionsTopic = documentTopic({
  name: 'judging.decisions',
  summary: 'The decision on each entry, keyed by proposal id; under embargo until the announcement fires.',
  sealedFor: ['competitions', 'notifications', 'publication'],
});

const aboutRound = { roundId: z.string(), competitionId: z.string() };

export const roundOpenedV1 = defineEvent({
  type: 'judging.round-opened',
  version: 1,
  topic: roundsTopic,
  summary: 'Judges may mark what is assigned to them.',
  data: z.object({
    ...aboutRound,
    closesAt: instantSchema.nullable(),
    entries: z.int().nonnegative(),
    judges: z.int().nonnegative(),
  }),
});

export const sheetsDueV1 = defineEvent({
  type: 'judging.sheets-due',
  version: 1,
  topic: roundsTopic,
  summary: 'Judges who have not finished are to be reminded: how many score sheets each has open.',
  data: z.object({
    ...aboutRound,
    closesAt: instantSchema,
    judges: z.array(z.object({ judgeId: z.string(), open: z.int().positive() })),
  }),
});

export const roundClosedV1 = defineEvent({
  type: 'judging.round-closed',
  version: 1,
  topic: roundsTopic,
  summary: 'No mark changes any more.',
  data: z.object({ ...aboutRound, sheets: z.int().nonnegative(), missing: z.int().nonnegative() }),
});

export const judgeInvitedV1 = defineEvent({
  type: 'judging.judge-invited',
  version: 1,
  topic: panelsTopic,
  summary: 'A person was asked to join the panel.',
  data: z.object({ ...aboutRound, judgeId: z.string() }),
});

export const entriesAssignedV1 = defineEvent({
  type: 'judging.entries-assigned',
  version: 1,
  topic: panelsTopic,
  summary: 'A judge has entries to read.',
  data: z.object({
    ...aboutRound,
    judgeId: z.string(),
    entries: z.int().positive(),
    closesAt: instantSchema.nullable(),
  }),
});

export const decidedV1 = defineEvent({
  type: 'judging.decided',
  version: 1,
  topic: deliberationsTopic,
  summary: 'Every entry has a decision. How many of each, and of none which.',
  data: z.object({ competitionId: z.string(), decisions: z.int().nonnegative(), winners: z.int().nonnegative() }),
});

export const decisionV1 = defineDocument({
  type: 'judging.decision',
  version: 1,
  topic: decisionsTopic,
  summary: 'What was decided on one entry.',
  data: z.object({
    competitionId: z.string(),
    proposalId: z.string(),
    organisationId: z.string(),
    outcome: outcomeSchema,
    rank: z.int().positive(),
  }),
});
