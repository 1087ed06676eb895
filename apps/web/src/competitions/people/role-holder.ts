import type { CompetitionRole, Language } from '@champions/contracts';

export interface RoleHolder {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: CompetitionRole;
}

export const competitionRoles = [
  'lead',
  'manager',
  'approver',
  'judge',
  'observer',
] as const satisfies readonly CompetitionRole[];

export const rolesPath = (competitionId: string): string => `/api/identity/roles?competitionId=${competitionId}`;
