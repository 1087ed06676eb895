import { announcementFiredV1 } from '@champions/contracts';
import { publishAnnouncement } from './announcement.messages';
import type { AnnouncementFact } from './domain/announcement';
import { announcement, digest, hour, untilApproved, untilFired, whole } from './domain/announcement.suite';

const about = { announcementId: 'a', competitionId: 'c' };
const said = (fact: AnnouncementFact) =>
  publishAnnouncement(fact, announcement(...untilApproved).state).map(({ definition, data }) => {
    expect(definition.data.parse(data)).toEqual(data);
    return [definition.type.replace('competitions.', ''), data];
  });

describe('what others hear of an announcement', () => {
  it('is its steps', () => {
    const done = { at: hour(1), by: 'manager' };
    expect(said({ type: 'advance-notices-requested', decisions: 110, ...done })).toEqual([
      ['advance-notices-requested', { ...about, decisions: 110 }],
    ]);
    expect(said({ type: 'prepare-requested', attempt: 2, decisions: 110, ...done })).toEqual([
      ['announcement-prepare-requested', { ...about, attempt: 2, decisions: 110 }],
    ]);
    expect(said({ type: 'approved', approverId: 'ben', digest: whole('b', 'a'), at: hour(3) })).toEqual([
      ['announcement-approved', { ...about, approverId: 'ben', digest: whole('b', 'a'), approvals: 2 }],
    ]);
    expect(said({ type: 'scheduled', moment: hour(9), ...done })).toEqual([
      ['announcement-scheduled', { ...about, at: '2021-12-02T09:00:00.000Z' }],
    ]);
    expect(said({ type: 'postponed', ...done })).toEqual([['announcement-postponed', about]]);
  });

  it('is that it waits for a date when its moment was missed', () => {
    expect(said({ type: 'missed', reasons: ['APPROVALS_MISSING'], moment: hour(9), at: hour(9) })).toEqual([
      ['announcement-postponed', about],
    ]);
  });

  it('is not why it was cancelled, nor what a part holds', () => {
    expect(said({ type: 'cancelled', reason: 'Ada found a mistake', at: hour(1), by: 'manager' })).toEqual([
      ['announcement-cancelled', about],
    ]);
    expect(said({ type: 'part-prepared', part: 'publication', digest: digest('a'), items: 7, at: hour(1) })).toEqual(
      [],
    );
    expect(said({ type: 'approvals-voided', part: null, at: hour(1) })).toEqual([]);
  });

  it('is what was approved, by digest, when it fires', () => {
    const { state } = announcement(...untilFired);
    const fact = { type: 'fired', digest: whole('b', 'a'), parts: state.parts, at: hour(9) } as const;
    const [fired] = publishAnnouncement(fact, state);
    expect(announcementFiredV1.data.parse(fired?.data)).toEqual({
      ...{ ...about, digest: whole('b', 'a'), firedAt: '2021-12-02T09:00:00.000Z' },
      parts: [
        { part: 'notifications', digest: digest('b') },
        { part: 'publication', digest: digest('a') },
      ],
    });
  });
});
