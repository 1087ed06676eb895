import type { AggregateType } from '@champions/persistence';
import { evolve, type Invitation, type InvitationFact } from './domain/invitation';

export const invitations: AggregateType<Invitation, InvitationFact> = {
  name: 'story-invitations',
  schema: 1,
  evolve,
  dueAt: ({ dueAt }) => (dueAt === null ? null : new Date(dueAt)),
};
