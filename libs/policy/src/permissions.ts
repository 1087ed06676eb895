import { DomainError } from '@champions/kernel';
import { type Actor, belongsTo, hasRole } from './actor';

interface InCompetition {
  readonly competitionId: string;
}
interface OfOrganisation extends InCompetition {
  readonly organisationId: string;
}
interface OfJudge extends InCompetition {
  readonly judgeId: string;
}

/**
 * Who may do what: one line per action, the same for every service and for the web. The lead and the managers run a
 * competition, approvers release it, observers read what partners may read.
 */
export const permissions = {
  'installation.operate': (actor: Actor) => actor.operator,
  'competition.create': (actor: Actor) => actor.operator || hasRole(actor, '*', 'lead'),
  'competition.manage': (actor: Actor, { competitionId }: InCompetition) =>
    hasRole(actor, competitionId, 'lead', 'manager'),
  'competition.observe': (actor: Actor, { competitionId }: InCompetition) =>
    hasRole(actor, competitionId, 'lead', 'manager', 'approver', 'observer'),
  'competition.grant-roles': (actor: Actor, { competitionId }: InCompetition) =>
    actor.operator || hasRole(actor, competitionId, 'lead'),
  'announcement.approve': (actor: Actor, { competitionId }: InCompetition) =>
    hasRole(actor, competitionId, 'lead', 'approver'),
  'announcement.preview': (actor: Actor, { competitionId }: InCompetition) =>
    hasRole(actor, competitionId, 'lead', 'manager', 'approver'),
  'proposal.write': (actor: Actor, { organisationId }: OfOrganisation) => belongsTo(actor, organisationId),
  'proposal.read': (actor: Actor, subject: OfOrganisation) =>
    belongsTo(actor, subject.organisationId) || hasRole(actor, subject.competitionId, 'lead', 'manager'),
  'proposal.screen': (actor: Actor, { competitionId }: InCompetition) =>
    hasRole(actor, competitionId, 'lead', 'manager'),
  'sheet.score': (actor: Actor, { judgeId }: OfJudge) => actor.id === judgeId,
  'conflict.declare': (actor: Actor, { judgeId }: OfJudge) => actor.id === judgeId,
  'conflict.rule': (actor: Actor, { competitionId }: InCompetition) => hasRole(actor, competitionId, 'lead', 'manager'),
  'decision.take': (actor: Actor, { competitionId }: InCompetition) => hasRole(actor, competitionId, 'lead', 'manager'),
  'decision.read': (actor: Actor, { competitionId }: InCompetition) =>
    hasRole(actor, competitionId, 'lead', 'manager', 'approver'),
  'feedback.write': (actor: Actor, { competitionId }: InCompetition) =>
    hasRole(actor, competitionId, 'lead', 'manager', 'approver'),
  'story.confirm': (actor: Actor, { organisationId }: OfOrganisation) => belongsTo(actor, organisationId),
  'story.edit': (actor: Actor, { competitionId }: InCompetition) => hasRole(actor, competitionId, 'lead', 'manager'),
} as const;

export type Action = keyof typeof permissions;
type SubjectOf<A extends Action> = (typeof permissions)[A] extends (actor: Actor, subject: infer S) => boolean
  ? S extends object
    ? [subject: S]
    : []
  : [];

export function allows<A extends Action>(actor: Actor | null, action: A, ...subject: SubjectOf<A>): boolean {
  const permits = permissions[action] as (actor: Actor, ...subject: unknown[]) => boolean;
  return actor !== null && permits(actor, ...(subject as unknown[]));
}

/** @throws DomainError SIGN_IN_REQUIRED when nobody is signed in, NOT_ALLOWED when this person may not. */
export function requireAllowed<A extends Action>(
  actor: Actor | null,
  action: A,
  ...subject: SubjectOf<A>
): asserts actor is Actor {
  if (actor === null) throw new DomainError('SIGN_IN_REQUIRED', { kind: 'forbidden' });
  if (!allows(actor, action, ...subject)) throw new DomainError('NOT_ALLOWED', { kind: 'forbidden' });
}
