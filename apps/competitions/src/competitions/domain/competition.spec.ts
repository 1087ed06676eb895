import { competition, content, create, day, instants, schedule, untilOpen } from './competition.suite';
import type { CompetitionCommand } from './competition';

const createWith = (change: object): CompetitionCommand => ({ ...create, ...change });

describe('creating a competition', () => {
  it('makes a draft with all its moments in one zone', () => {
    const { state } = competition(create);
    expect(state).toMatchObject({ phase: 'draft', slug: 'edition', createdBy: 'operator', moves: [], decided: null });
    expect(state.timeline).toMatchObject({ revision: 1, closes: { at: day(20), zone: 'Europe/Zurich' } });
  });

  it('is the same create when it is repeated, and refused when the id is another’s', () => {
    competition(create).when(create).then();
    competition(create)
      .when(createWith({ slug: 'other' }))
      .thenRefused('COMPETITION_EXISTS');
  });

  it('names every field that cannot work, where the caller wrote it', () => {
    const broken = {
      ...content,
      zone: 'Zurich',
      languages: ['en', 'en'],
      rubric: [{ ...content.rubric[0], weight: 0.5 }],
    };
    competition()
      .when(createWith({ content: broken }))
      .thenRefused(
        'INVALID_INPUT',
        ...['overrides.zone ZONE_UNKNOWN', 'overrides.languages LISTED_TWICE', 'overrides.rubric WEIGHTS_NOT_ONE'],
      );
    competition()
      .when(createWith({ instants: { ...instants, closes: day(9), announcement: day(40) } }))
      .thenRefused(
        'INVALID_INPUT',
        'overrides.timeline.closes MOMENT_OUT_OF_ORDER',
        'overrides.timeline.announcement MOMENT_OUT_OF_ORDER',
      );
  });
});

describe('editing a competition', () => {
  const edit = (changes: object): CompetitionCommand => ({ type: 'edit', changes });

  it('mends texts at any time and rules only before the call opens', () => {
    competition(create)
      .when(edit({ awards: 5 }))
      .then({ type: 'edited' });
    competition(...untilOpen)
      .when(edit({ theme: { en: 'Mended' } }))
      .then({ type: 'edited' });
    competition(...untilOpen)
      .when(edit({ form: content.form, rubric: content.rubric, theme: { en: 'Mended' } }))
      .thenRefused('INVALID_INPUT', 'form FIXED_SINCE_OPEN', 'rubric FIXED_SINCE_OPEN');
  });

  it('declares the moments in the new zone, which is a change of the timeline', () => {
    const { state } = competition(create, edit({ zone: 'America/Lima' }));
    expect(state.timeline).toMatchObject({ revision: 2, opens: { at: day(10), zone: 'America/Lima' } });
  });

  it('leaves everything else as it was', () => {
    const { state } = competition(create, edit({ ranked: true }));
    expect(state).toEqual({ ...competition(create).state, ranked: true });
    competition(create).when(edit({})).then();
  });
});

describe('scheduling a competition', () => {
  it('needs a call that opens and closes, and closes later than now', () => {
    competition(create).when(schedule).then({ type: 'phase-moved', from: 'draft', to: 'scheduled', by: 'secretariat' });
    competition(createWith({ instants: { ...instants, opens: null, closes: null } }))
      .when(schedule)
      .thenRefused('INVALID_INPUT', 'timeline.opens REQUIRED', 'timeline.closes REQUIRED');
    competition(create)
      .when({ type: 'schedule', now: day(20), actorId: 'manager' })
      .thenRefused('INVALID_INPUT', 'timeline.closes MOMENT_IN_PAST');
  });

  it('is harmless twice and refused later', () => {
    competition(create, schedule).when(schedule).then();
    competition(...untilOpen)
      .when(schedule)
      .thenRefused('PHASE_NOT_NEXT');
  });
});
