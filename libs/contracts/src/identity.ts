import { z } from 'zod';
import { defineDocument, defineEvent, documentTopic, factTopic } from './define';
import { competitionRoleSchema, instantSchema, languageSchema, organisationKindSchema } from './shapes';

export const accountsTopic = documentTopic({
  name: 'identity.accounts',
  summary: 'People with an account, keyed by account id.',
});
export const organisationsTopic = documentTopic({
  name: 'identity.organisations',
  summary: 'Organisations that submit, keyed by organisation id.',
});
export const signInsTopic = documentTopic({
  name: 'identity.sign-ins',
  summary: 'Sign-in letters to send, keyed by attempt; gone when used or expired.',
  sealedFor: ['notifications'],
});
export const erasuresTopic = factTopic({ name: 'identity.erasures', summary: 'Accounts that were erased for good.' });

export const accountV1 = defineDocument({
  type: 'identity.account',
  version: 1,
  topic: accountsTopic,
  summary: 'A person with an account: how to write to them, where they belong and what they may do.',
  data: z.object({
    name: z.string(),
    email: z.email(),
    language: languageSchema,
    operator: z.boolean(),
    organisations: z.array(z.object({ organisationId: z.string(), role: z.enum(['owner', 'member']) })),
    roles: z.array(z.object({ competitionId: z.string(), role: competitionRoleSchema })),
    /** Grows with each change, so that the gateway can wait for the one it has just made. */
    version: z.int().positive(),
  }),
});

export const organisationV1 = defineDocument({
  type: 'identity.organisation',
  version: 1,
  topic: organisationsTopic,
  summary: 'An organisation that submits proposals.',
  data: z.object({ name: z.string(), kind: organisationKindSchema, economy: z.string() }),
});

export const signInV1 = defineDocument({
  type: 'identity.sign-in',
  version: 1,
  topic: signInsTopic,
  summary: 'A sign-in letter: one link and one typed code that expire together.',
  data: z.object({
    email: z.email(),
    language: languageSchema,
    code: z.string(),
    link: z.url(),
    expiresAt: instantSchema,
  }),
});

export const accountErasedV1 = defineEvent({
  type: 'identity.account-erased',
  version: 1,
  topic: erasuresTopic,
  summary: 'A person asked to be forgotten; every service keeps the id and nothing else.',
  data: z.object({ accountId: z.string() }),
});
