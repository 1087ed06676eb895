import type { Actor } from '@champions/policy';
import { competition, untilDecided, untilScreening } from '../stored-competition.suite';
import type { AnnouncementCommand } from './domain/announcement';
import { announcementView, peopleIn } from './announcement-view';
import {
  announcement,
  approve,
  hour,
  pages,
  untilFired,
  untilPrepared,
  untilScheduled,
} from './domain/announcement.suite';

const person = (id: string, role: Actor['roles'][number]['role']): Actor => ({
  ...{ id, name: id, language: 'en', operator: false, organisations: [] },
  roles: [{ competitionId: 'c', role }],
});
const decided = competition(...untilDecided).state;
const view = (actor: Actor, ...commands: readonly AnnouncementCommand[]) =>
  announcementView(
    decided,
    commands.length === 0 ? null : { id: 'a', revision: 5, state: announcement(...commands).state },
    { actor, names: new Map([['ada', 'Ada Approver']]) },
  );
const manager = person('manager', 'manager');

describe('the announcement on the secretariat’s screen', () => {
  it('is there before anything has begun', () => {
    expect(view(manager)).toMatchObject({
      ...{ status: 'new', revision: 0, attempt: 0, at: null, tbc: false, parts: [], approvals: [], history: [] },
      ...{ missing: ['NOT_PREPARED'], actions: ['request-advance-notices', 'prepare', 'postpone'] },
    });
    const screening = competition(...untilScreening).state;
    expect(announcementView(screening, null, { actor: manager, names: new Map() }).actions).toEqual(['postpone']);
  });

  it('names the people who acted, as far as they are known', () => {
    const shown = view(manager, ...untilScheduled);
    expect(shown.approvals.map(({ approverId, name }) => [approverId, name])).toEqual([
      ['ada', 'Ada Approver'],
      ['ben', null],
    ]);
    expect(shown.history.find(({ step }) => step === 'approved')).toMatchObject({
      actorId: 'ada',
      name: 'Ada Approver',
    });
    expect(new Set(peopleIn(announcement(...untilScheduled).state))).toEqual(new Set(['manager', 'ada', 'ben']));
  });

  it('says what is missing', () => {
    expect(view(manager, ...untilPrepared).missing).toEqual(['APPROVALS_MISSING']);
    expect(view(manager, ...untilScheduled).missing).toEqual([]);
    expect(view(manager, ...untilScheduled, pages('c')).missing).toEqual(['APPROVALS_MISSING']);
    expect(view(manager, ...untilFired).missing).toEqual([]);
  });

  it('offers each person what they may do and have not done', () => {
    const prepared = [...untilPrepared, approve('ada')];
    expect(view(person('ada', 'approver'), ...prepared).actions).toEqual([]);
    expect(view(person('ben', 'approver'), ...prepared).actions).toEqual(['approve']);
    expect(view(manager, ...prepared).actions).toEqual([
      ...['request-advance-notices', 'prepare', 'schedule', 'postpone', 'cancel'],
    ]);
    expect(view(person('lead', 'lead'), ...prepared).actions).toContain('approve');
    expect(view(manager, ...untilFired).actions).toEqual([]);
    expect(view(manager, ...untilFired).firedAt).toEqual(hour(9));
  });
});
