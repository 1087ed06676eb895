import { type Actor, requireAllowed } from '@champions/policy';

/** Those who run a competition see its letters; all others, such as sign-in letters, are the operators'. */
export function requireLetterAccess(actor: Actor | null, competitionId: string | null): void {
  if (competitionId === null || actor?.operator === true) requireAllowed(actor, 'installation.operate');
  else requireAllowed(actor, 'competition.manage', { competitionId });
}
