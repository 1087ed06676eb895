import { z } from 'zod';
import { defineDocument, defineEvent, documentTopic, factTopic } from './define';
import type { MessageDefinition } from './message';
import { instantSchema } from './shapes';

/** Services that keep something of a person, each of which says when it is gone. The others keep ids alone. */
export const erasingServices = ['identity', 'gateway', 'competitions', 'judging', 'notifications'] as const;
export const erasingServiceSchema = z.enum(erasingServices);
export type ErasingService = z.infer<typeof erasingServiceSchema>;

const confirmationSchema = z.object({ accountId: z.string() });
export type ErasureConfirmation = z.infer<typeof confirmationSchema>;

function defineConfirmation(service: ErasingService): MessageDefinition<ErasureConfirmation> {
  return defineEvent({
    type: `${service}.erasure-confirmed`,
    version: 1,
    topic: factTopic({
      name: `${service}.erasure-confirmations`,
      summary: `Accounts of which ${service} keeps nothing but the id, keyed by account id.`,
    }),
    summary: `${service} looked and found nothing left of a person who was erased.`,
    data: confirmationSchema,
  });
}

/** What each service says once it has removed all it kept of a person. */
export const erasureConfirmations = {
  identity: defineConfirmation('identity'),
  gateway: defineConfirmation('gateway'),
  competitions: defineConfirmation('competitions'),
  judging: defineConfirmation('judging'),
  notifications: defineConfirmation('notifications'),
} as const satisfies Readonly<Record<ErasingService, MessageDefinition<ErasureConfirmation>>>;

export const forgottenAddressesTopic = documentTopic({
  name: 'identity.forgotten-addresses',
  summary: 'Addresses of erased accounts, keyed by account id; each is gone once what is kept under it is.',
  sealedFor: ['notifications'],
});

/** Subscriptions know no account, so whoever ends them has to be told the address, this once. */
export const forgottenAddressV1 = defineDocument({
  type: 'identity.forgotten-address',
  version: 1,
  topic: forgottenAddressesTopic,
  summary: 'The address of an account that was erased; what was kept under it by then has to go.',
  data: z.object({ email: z.email(), erasedAt: instantSchema }),
});
