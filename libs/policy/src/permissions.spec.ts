import type { Actor } from './actor';
import { allows, requireAllowed } from './permissions';

const person: Actor = { id: 'p', name: 'P', language: 'en', operator: false, organisations: [], roles: [] };
const withRole = (role: Actor['roles'][number]['role'], competitionId = 'c'): Actor => ({
  ...person,
  roles: [{ competitionId, role }],
});

describe('permissions', () => {
  it('keep a role inside its competition, unless it was given for all', () => {
    expect(allows(withRole('manager'), 'competition.manage', { competitionId: 'c' })).toBe(true);
    expect(allows(withRole('manager'), 'competition.manage', { competitionId: 'other' })).toBe(false);
    expect(allows(withRole('manager', '*'), 'competition.manage', { competitionId: 'other' })).toBe(true);
  });

  it('let approvers approve but not manage, and managers manage but not approve', () => {
    const competition = { competitionId: 'c' };
    expect(allows(withRole('approver'), 'announcement.approve', competition)).toBe(true);
    expect(allows(withRole('approver'), 'competition.manage', competition)).toBe(false);
    expect(allows(withRole('manager'), 'announcement.approve', competition)).toBe(false);
  });

  it('let a judge score their own sheet only', () => {
    expect(allows(person, 'sheet.score', { competitionId: 'c', judgeId: 'p' })).toBe(true);
    expect(allows(withRole('lead'), 'sheet.score', { competitionId: 'c', judgeId: 'q' })).toBe(false);
  });

  it('let a judge declare for nobody else, and the secretariat alone rule on conflicts', () => {
    const own = { competitionId: 'c', judgeId: 'p' };
    expect(allows(person, 'conflict.declare', own)).toBe(true);
    expect(allows(withRole('lead'), 'conflict.declare', { ...own, judgeId: 'q' })).toBe(false);
    expect(allows(withRole('manager'), 'conflict.rule', own)).toBe(true);
    expect(allows(withRole('judge'), 'conflict.rule', own)).toBe(false);
    expect(allows(withRole('approver'), 'conflict.rule', own)).toBe(false);
  });

  it('let the secretariat alone write feedback letters', () => {
    const may = (['lead', 'manager', 'approver', 'judge', 'observer'] as const).filter((role) =>
      allows(withRole(role), 'feedback.write', { competitionId: 'c' }),
    );
    expect(may).toEqual(['lead', 'manager', 'approver']);
  });

  it('let an organisation see its own proposal and nobody else’s', () => {
    const member: Actor = { ...person, organisations: [{ organisationId: 'o', role: 'member' }] };
    expect(allows(member, 'proposal.read', { competitionId: 'c', organisationId: 'o' })).toBe(true);
    expect(allows(member, 'proposal.read', { competitionId: 'c', organisationId: 'x' })).toBe(false);
    expect(allows(withRole('judge'), 'proposal.read', { competitionId: 'c', organisationId: 'o' })).toBe(false);
  });

  it('ask strangers to sign in and refuse others', () => {
    expect(() => {
      requireAllowed(null, 'installation.operate');
    }).toThrow('SIGN_IN_REQUIRED');
    expect(() => {
      requireAllowed(person, 'installation.operate');
    }).toThrow('NOT_ALLOWED');
  });
});
