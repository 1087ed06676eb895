import { decide, evolve, type Preparation, type PreparationCommand, type PreparationFact } from './preparation';

const at = new Date('2021-12-02T14:00:00Z');
const asked = { announcementId: 'a', competitionId: 'c', correlationId: 'x', decisions: 3 };
const requested = (attempt = 1): PreparationFact => ({ type: 'requested', ...asked, attempt, at });
const prepared = (digest = 'd1', attempt = 1, generation = 'g1'): PreparationFact => ({
  type: 'prepared',
  ...{ attempt, generation, digest, items: 4, news: true },
});
const fire = (expected: string | null, held: string | null = expected): PreparationCommand => ({
  type: 'fire',
  ...{ expected, held, at },
});

function preparation(...facts: readonly PreparationFact[]) {
  const state = facts.reduce<Preparation | null>(evolve, null);
  return {
    state,
    when: (command: PreparationCommand) => ({
      then: (...expected: readonly PreparationFact[]) => {
        expect(decide(command, state)).toEqual(expected);
      },
    }),
  };
}
const touched: PreparationFact = { type: 'touched', document: 'newsletter/n', position: 7, at };

describe('a preparation', () => {
  it('begins with a request and again with a later one', () => {
    preparation()
      .when({ type: 'request', ...asked, attempt: 1, at })
      .then(requested());
    preparation(requested())
      .when({ type: 'request', ...asked, attempt: 1, at })
      .then();
    preparation(requested(), prepared())
      .when({ type: 'request', ...asked, attempt: 2, at })
      .then(requested(2));
    expect(preparation(requested(), prepared(), requested(2)).state).toMatchObject({ status: 'waiting', digest: null });
  });

  it('waits, and says what for', () => {
    const waited = preparation(requested(), { type: 'waited', missing: ['newsletter'], dueAt: at });
    expect(waited.state?.waitingFor).toEqual(['newsletter']);
    waited
      .when({ type: 'wait', missing: ['newsletter'], at })
      .then({ type: 'waited', missing: ['newsletter'], dueAt: new Date(at.getTime() + 450) });
  });

  it('answers every attempt, and a change only when the letters differ', () => {
    const ready = { attempt: 1, generation: 'g1', digest: 'd1', items: 4 };
    preparation(requested())
      .when({ type: 'prepare', ...ready })
      .then({ type: 'prepared', ...ready, news: true });
    const changed = preparation(requested(), prepared(), touched);
    changed
      .when({ type: 'prepare', ...ready, generation: 'g2' })
      .then({ type: 'prepared', ...ready, generation: 'g2', news: false });
    changed
      .when({ type: 'prepare', ...ready, generation: 'g2', digest: 'd2' })
      .then({ type: 'prepared', ...ready, generation: 'g2', digest: 'd2', news: true });
    preparation(requested(), prepared(), requested(2))
      .when({ type: 'prepare', ...ready, attempt: 2 })
      .then({ type: 'prepared', ...ready, attempt: 2, news: true });
    preparation(requested(2))
      .when({ type: 'prepare', ...ready })
      .then();
  });

  it('is no longer ready once a document behind it has changed', () => {
    const { state } = preparation(requested(), prepared(), touched);
    expect(state).toMatchObject({ status: 'waiting', needs: { 'newsletter/n': 7 }, dueAt: at });
  });

  it('sends what was approved, once', () => {
    const ready = preparation(requested(), prepared());
    ready.when(fire('d1')).then({ type: 'fire-accepted', at });
    preparation(requested(), prepared(), { type: 'fire-accepted', at }).when(fire('d1')).then();
  });

  it('refuses another digest, another rendering, and letters that are not ready', () => {
    const refused = (expected: string | null, held: string | null): PreparationFact => ({
      type: 'fire-refused',
      ...{ expected, held, at },
    });
    preparation(requested(), prepared()).when(fire('d2', 'd1')).then(refused('d2', 'd1'));
    preparation(requested(), prepared()).when(fire('d1', 'd9')).then(refused('d1', 'd9'));
    preparation(requested(), prepared()).when(fire('d9', 'd9')).then(refused('d9', 'd9'));
    preparation(requested(), prepared(), touched).when(fire('d1', null)).then(refused('d1', null));
    preparation(requested(), prepared()).when(fire(null)).then(refused(null, null));
    preparation(requested(), prepared(), { type: 'cancelled' }).when(fire('d1')).then(refused('d1', 'd1'));
  });

  it('is not disturbed once it fires', () => {
    const firing = preparation(requested(), prepared(), { type: 'fire-accepted', at });
    firing.when({ type: 'touch', document: 'x', position: 1, at }).then();
    firing.when({ type: 'request', ...asked, attempt: 2, at }).then();
    firing.when({ type: 'cancel' }).then();
    firing.when({ type: 'finish' }).then({ type: 'fired' });
  });
});
