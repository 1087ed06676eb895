import { type CompetitionRole } from '@champions/contracts';
import { allows } from '@champions/policy';
import type { Account } from './session';

const running: readonly CompetitionRole[] = ['lead', 'manager', 'approver', 'observer'];

/** Which parts of the portal a person has any use for. */
export function areasOf(account: Account) {
  return {
    judging: account.roles.some(({ role }) => role === 'judge'),
    secretariat: account.operator || account.roles.some(({ role }) => running.includes(role)),
    operations: allows(account, 'installation.operate'),
  };
}
