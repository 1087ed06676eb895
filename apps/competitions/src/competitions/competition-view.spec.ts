import type { Actor } from '@champions/policy';
import { competition, create, day, schedule, untilDecided } from './domain/competition.suite';
import type { CompetitionCommand } from './domain/competition';
import { viewFor } from './competition-view';

const person = (role?: Actor['roles'][number]['role'], operator = false): Actor => ({
  ...{ id: 'p', name: 'P', language: 'en', operator, organisations: [] },
  roles: role ? [{ competitionId: 'c', role }] : [],
});
const loaded = (...commands: readonly CompetitionCommand[]) => ({
  ...{ id: 'c', revision: 7 },
  state: competition(...commands).state,
});
const draft = loaded(create);
const decided = loaded(...untilDecided);
const see = (what: typeof draft, actor: Actor | null) => viewFor(what, actor, day(42));

describe('who sees what of a competition', () => {
  it('keeps a draft from all who have nothing to do with it', () => {
    expect([see(draft, null), see(draft, person()), see(draft, person('judge'))]).toEqual([null, null, null]);
    expect(see(draft, person('observer'))).toMatchObject({ phase: 'draft' });
    expect(see(draft, person(undefined, true))).toMatchObject({ phase: 'draft' });
  });

  it('shows the public no more than the call', () => {
    expect(Object.keys(see(decided, null) ?? {}).sort()).toEqual([
      ...['awards', 'description', 'eligibility', 'form', 'id', 'ladder', 'languages', 'name', 'organisers', 'phase'],
      ...['ranked', 'slug', 'sponsors', 'theme', 'timeline', 'zone'],
    ]);
    expect(see(decided, person('observer'))).toEqual(see(decided, null));
    expect(see(decided, person('judge'))).toEqual(see(decided, null));
  });

  it('shows the secretariat what is under way and what it can do', () => {
    expect(see(decided, person('manager'))).toMatchObject({
      ...{ revision: 7, waitsFor: 'announcement', next: null, decided: { decisions: 110, winners: 4 } },
      actions: { editWording: true, editRules: false, schedule: false, moveTo: null },
    });
    expect(see(loaded(create, schedule), person('lead'))).toMatchObject({ next: { to: 'open', at: day(10) } });
  });

  it('offers an approver nothing that only managers may do', () => {
    expect(see(decided, person('approver'))).toMatchObject({
      ...{ decided: { decisions: 110 } },
      actions: { editWording: false, changeMoments: [], moveTo: null },
    });
  });
});
