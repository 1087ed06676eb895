import type { CompetitionRole, Language } from '@champions/contracts';

/** Who sends a command or asks a question, as the gateway vouches for them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** Runs the installation: creates competitions, sees queues and what waits for a person. */
  readonly operator: boolean;
  readonly organisations: readonly { readonly organisationId: string; readonly role: 'owner' | 'member' }[];
  readonly roles: readonly { readonly competitionId: string; readonly role: CompetitionRole }[];
}

export function hasRole(actor: Actor, competitionId: string, ...roles: readonly CompetitionRole[]): boolean {
  return actor.roles.some(
    (held) => (held.competitionId === competitionId || held.competitionId === '*') && roles.includes(held.role),
  );
}

export function belongsTo(actor: Actor, organisationId: string): boolean {
  return actor.organisations.some((membership) => membership.organisationId === organisationId);
}
