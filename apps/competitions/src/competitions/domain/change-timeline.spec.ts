import type { CompetitionCommand } from './competition';
import { competition, create, day, schedule, untilClosed, untilOpen } from './competition.suite';

type Moments = Extract<CompetitionCommand, { type: 'change-timeline' }>['moments'];
const change = (moments: Moments, now: Date): CompetitionCommand => ({ type: 'change-timeline', moments, now });

describe('changing the timeline', () => {
  it('extends the deadline of an open call, and each change is a revision', () => {
    const { state } = competition(...untilOpen, change({ closes: day(22) }, day(19)));
    expect(state.timeline).toMatchObject({ revision: 2, closes: { at: day(22), zone: 'Europe/Zurich' } });
    expect(state.deadlineRevision).toBe(2);
  });

  it('never brings the deadline of an open call forward, however far away both are', () => {
    competition(...untilOpen)
      .when(change({ closes: day(19) }, day(11)))
      .thenRefused('INVALID_INPUT', 'closes DEADLINE_NEVER_EARLIER');
    competition(...untilOpen)
      .when(change({ closes: null }, day(11)))
      .thenRefused('INVALID_INPUT', 'closes DEADLINE_NEVER_EARLIER');
    competition(create, schedule)
      .when(change({ closes: day(19) }, day(5)))
      .then({ type: 'timeline-changed' });
  });

  it('leaves moments alone that have passed, even while the move is still to be made', () => {
    competition(...untilOpen)
      .when(change({ opens: day(12), closes: day(25) }, day(20)))
      .thenRefused('INVALID_INPUT', 'opens MOMENT_PASSED', 'closes MOMENT_PASSED');
    competition(...untilClosed)
      .when(change({ closes: day(25) }, day(21)))
      .thenRefused('INVALID_INPUT', 'closes MOMENT_PASSED');
  });

  it('takes no moment that is gone already, and needs an opening and a deadline', () => {
    competition(create, schedule)
      .when(change({ opens: day(3), closes: null }, day(4)))
      .thenRefused('INVALID_INPUT', 'opens MOMENT_IN_PAST', 'closes REQUIRED');
  });

  it('keeps the order of what is still to come', () => {
    competition(...untilOpen)
      .when(change({ closes: day(30) }, day(19)))
      .thenRefused('INVALID_INPUT', 'screeningEnds MOMENT_OUT_OF_ORDER');
    competition(...untilOpen)
      .when(change({ closes: day(30), screeningEnds: day(33) }, day(19)))
      .then({ type: 'timeline-changed', moments: { closes: day(30), screeningEnds: day(33) } });
    competition(...untilOpen)
      .when(change({ closes: day(30), screeningEnds: null }, day(19)))
      .then({ type: 'timeline-changed' });
  });

  it('says nothing when nothing changes', () => {
    competition(...untilOpen)
      .when(change({ opens: day(10), closes: day(20) }, day(19)))
      .then();
  });

  it('moves a draft about freely', () => {
    competition(create)
      .when(change({ opens: null, closes: day(3), screeningEnds: day(4), judgingCloses: day(5) }, day(8)))
      .then({ type: 'timeline-changed' });
  });
});
