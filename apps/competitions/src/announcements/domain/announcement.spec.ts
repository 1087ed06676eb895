import { digestOf } from '@champions/kernel';
import {
  announcement,
  approve,
  cancel,
  digest,
  fire,
  hour,
  letters,
  notices,
  pages,
  postpone,
  prepare,
  refuse,
  scheduleAt,
  untilApproved,
  untilFired,
  untilPrepared,
  untilScheduled,
  whole,
} from './announcement.suite';
import { upcastFired } from './upcast-announcement';

describe('preparing', () => {
  it('needs decisions', () => {
    announcement()
      .when(prepare(hour(1), null))
      .thenRefused('NOT_DECIDED');
    announcement()
      .when(notices(hour(1), null))
      .thenRefused('NOT_DECIDED');
    announcement()
      .when(prepare(hour(1)))
      .then({ type: 'begun', competitionId: 'c' }, { type: 'prepare-requested', attempt: 1, decisions: 110 });
  });

  it('is done when every part is there, whichever came first', () => {
    expect(announcement(prepare(hour(1)), letters('b')).state).toMatchObject({ status: 'preparing', digest: null });
    const [one, other] = [
      announcement(prepare(hour(1)), pages('a'), letters('b')).state,
      announcement(prepare(hour(1)), letters('b'), pages('a')).state,
    ];
    expect([one.status, one.digest]).toEqual(['prepared', other.digest]);
    expect(one.digest).toBe(
      digestOf([
        { part: 'notifications', digest: digest('b') },
        { part: 'publication', digest: digest('a') },
      ]),
    );
  });

  it('takes parts of the attempt of now and no others', () => {
    announcement().when(pages('a')).then();
    announcement(notices(hour(1)))
      .when(pages('a'))
      .then();
    announcement(...untilPrepared, prepare(hour(3)))
      .when(pages('c', 1))
      .then();
    announcement(...untilPrepared, prepare(hour(3)))
      .when(pages('c', 2))
      .then({ type: 'part-prepared', part: 'publication', digest: digest('c') });
    announcement(...untilPrepared)
      .when(pages('c', 3))
      .then();
  });

  it('starts over on request, and what was approved before counts no more', () => {
    const { state } = announcement(...untilScheduled, prepare(hour(4)));
    expect(state).toMatchObject({ status: 'preparing', attempt: 2, parts: [], digest: null, approvals: [] });
    expect(state.at).toEqual(hour(9));
    const same = announcement(...untilScheduled, prepare(hour(4)), pages('a', 2), letters('b', 2));
    expect(same.state).toMatchObject({ status: 'prepared', digest: whole('b', 'a'), approvals: [] });
  });

  it('may tell winners first, as often as it takes', () => {
    announcement(notices(hour(1)))
      .when(notices(hour(2)))
      .then({ type: 'advance-notices-requested', decisions: 110 });
    announcement(...untilFired)
      .when(notices(hour(10)))
      .thenRefused('ANNOUNCEMENT_FIRED');
  });
});

describe('the two-person rule', () => {
  it('counts a person once, however often they approve', () => {
    announcement(...untilPrepared, approve('ada'))
      .when(approve('ada'))
      .then();
    announcement(...untilPrepared, approve('ada'), approve('ada'), scheduleAt(hour(9)))
      .when(fire(hour(9)))
      .then({ type: 'missed', reasons: ['APPROVALS_MISSING'] });
  });

  it('takes two different people', () => {
    announcement(...untilPrepared, approve('ada'))
      .when(approve('ben'))
      .then({ type: 'approved', approverId: 'ben', digest: whole('b', 'a') });
    expect(announcement(...untilApproved).state.approvals.map(({ approverId }) => approverId)).toEqual(['ada', 'ben']);
  });

  it('refuses the approval of anything but the whole as it is now', () => {
    announcement(prepare(hour(1)), pages('a'))
      .when(approve('ada'))
      .thenRefused('ANNOUNCEMENT_NOT_PREPARED');
    announcement(...untilPrepared, pages('c'))
      .when(approve('ada'))
      .thenRefused('ANNOUNCEMENT_CHANGED');
    announcement(...untilPrepared, pages('c'))
      .when(approve('ada', whole('b', 'c')))
      .then({ type: 'approved' });
    announcement(...untilPrepared)
      .when(approve('ada', digest('a')))
      .thenRefused('ANNOUNCEMENT_CHANGED');
  });
});

describe('a changed part', () => {
  it('voids the approvals, even when only one is there', () => {
    announcement(...untilApproved)
      .when(letters('c'))
      .then({ type: 'part-prepared', part: 'notifications' }, { type: 'approvals-voided', part: 'notifications' });
    announcement(...untilPrepared, approve('ada'))
      .when(pages('c'))
      .then({ type: 'part-prepared' }, { type: 'approvals-voided', part: 'publication' });
    expect(announcement(...untilApproved, letters('c')).state).toMatchObject({
      ...{ status: 'prepared', digest: whole('c', 'a'), approvals: [] },
    });
  });

  it('that says the same again voids nothing', () => {
    announcement(...untilApproved)
      .when(letters('b'))
      .then();
  });

  it('that goes back to what was approved needs approval again', () => {
    const back = announcement(...untilScheduled, letters('c'), letters('b'));
    expect(back.state.digest).toBe(whole('b', 'a'));
    back.when(fire(hour(9))).then({ type: 'missed', reasons: ['APPROVALS_MISSING'] });
  });

  it('keeps the moment, so that two people can still approve the change in time', () => {
    const changed = announcement(...untilScheduled, pages('c'));
    expect(changed.state.at).toEqual(hour(9));
    announcement(
      ...[...untilScheduled, pages('c')],
      ...[approve('ada', whole('b', 'c')), approve('ben', whole('b', 'c'))],
    )
      .when(fire(hour(9)))
      .then({ type: 'fired', digest: whole('b', 'c') });
  });

  it('after firing changes nothing and is said', () => {
    const late = announcement(...untilFired, pages('c'));
    expect(late.state).toMatchObject({
      ...{ status: 'fired', digest: whole('b', 'a') },
      refusals: [{ code: 'PART_DIFFERS', part: 'publication' }],
    });
    announcement(...untilFired)
      .when(pages('a'))
      .then();
  });
});

describe('the moment', () => {
  it('is given to what is prepared, and lies ahead', () => {
    announcement(...untilPrepared)
      .when(scheduleAt(hour(9)))
      .then({ type: 'scheduled', moment: hour(9) });
    announcement(...untilScheduled)
      .when(scheduleAt(hour(9)))
      .then();
    announcement(...untilPrepared)
      .when(scheduleAt(hour(3), hour(3)))
      .thenRefused('INVALID_INPUT');
    announcement(prepare(hour(1)))
      .when(scheduleAt(hour(9)))
      .thenRefused('ANNOUNCEMENT_NOT_PREPARED');
    announcement()
      .when(scheduleAt(hour(9)))
      .thenRefused('ANNOUNCEMENT_NOT_PREPARED');
  });

  it('can be postponed to a date to be confirmed, and then nothing fires', () => {
    const postponed = announcement(...untilScheduled, postpone(hour(8)));
    expect(postponed.state).toMatchObject({ at: null, toBeConfirmed: true, status: 'prepared' });
    expect(postponed.state.approvals).toHaveLength(2);
    postponed.when(fire(hour(9))).then();
    postponed.when(postpone(hour(10))).then();
  });

  it('can go before there is anything to announce', () => {
    announcement()
      .when(postpone(hour(1)))
      .then({ type: 'begun' }, { type: 'postponed' });
    const early = announcement(postpone(hour(1)));
    early.when(postpone(hour(2))).then();
    early.when(prepare(hour(2))).then({ type: 'prepare-requested', attempt: 1 });
  });

  it('follows a postponement, and the approvals still stand', () => {
    const again = announcement(...untilScheduled, postpone(hour(8)), scheduleAt(hour(12), hour(10)));
    expect(again.state).toMatchObject({ at: hour(12), toBeConfirmed: false });
    again.when(fire(hour(9))).then();
    again.when(fire(hour(12))).then({ type: 'fired' });
  });
});

describe('firing', () => {
  it('happens when it is due, approved by two and unchanged', () => {
    announcement(...untilScheduled)
      .when(fire(new Date(hour(9).getTime() - 1)))
      .then();
    announcement(...untilScheduled)
      .when(fire(hour(9)))
      .then({
        ...{ type: 'fired', digest: whole('b', 'a'), at: hour(9) },
        parts: [
          { part: 'notifications', digest: digest('b'), items: 7 },
          { part: 'publication', digest: digest('a'), items: 7 },
        ],
      });
  });

  it('happens late rather than never when nobody was there at its moment', () => {
    announcement(...untilScheduled)
      .when(fire(hour(23)))
      .then({ type: 'fired', at: hour(23) });
  });

  it('does not happen without a moment', () => {
    announcement(...untilApproved)
      .when(fire(hour(9)))
      .then();
    announcement()
      .when(fire(hour(9)))
      .then();
  });

  it('says why it did not happen, and waits for another date', () => {
    const alone = announcement(...untilPrepared, approve('ada'), scheduleAt(hour(9)), fire(hour(9)));
    expect(alone.state).toMatchObject({
      ...{ status: 'prepared', at: null, toBeConfirmed: true },
      refusals: [{ code: 'APPROVALS_MISSING', part: null, at: hour(9) }],
    });
    announcement(...untilScheduled, prepare(hour(8)))
      .when(fire(hour(9)))
      .then({ type: 'missed', reasons: ['NOT_PREPARED'], moment: hour(9) });
  });

  it('does not happen by an approval that comes after a missed moment', () => {
    announcement(...[...untilPrepared, approve('ada'), scheduleAt(hour(9)), fire(hour(9)), approve('ben')])
      .when(fire(hour(10)))
      .then();
  });

  it('is final', () => {
    const fired = announcement(...untilFired);
    expect(fired.state).toMatchObject({ status: 'fired', firedAt: hour(9) });
    fired.when(fire(hour(10))).then();
    fired.when(cancel(hour(10))).thenRefused('ANNOUNCEMENT_FIRED');
    fired.when(postpone(hour(10))).thenRefused('ANNOUNCEMENT_FIRED');
    fired.when(prepare(hour(10))).thenRefused('ANNOUNCEMENT_FIRED');
    fired.when(scheduleAt(hour(12), hour(10))).thenRefused('ANNOUNCEMENT_FIRED');
    fired.when(approve('cleo')).thenRefused('ANNOUNCEMENT_FIRED');
  });
});

describe('a part that was held back when it fired', () => {
  const held = [...untilFired, refuse('notifications')];
  const anew = [...held, prepare(hour(10)), letters('d', 2)];
  const both = [approve('ada', whole('d', 'a'), hour(11)), approve('ben', whole('d', 'a'), hour(11))];

  it('is kept in the history, and said once', () => {
    announcement(...untilFired)
      .when(refuse('notifications'))
      .then({ type: 'part-differs', part: 'notifications' });
    announcement(...held)
      .when(refuse('notifications'))
      .then();
    announcement(...held)
      .when(letters('d'))
      .then();
    announcement(...untilScheduled)
      .when(refuse('notifications'))
      .then();
  });

  it('may be prepared, approved by two and fired anew, beside what is public already', () => {
    announcement(...untilFired)
      .when(prepare(hour(10)))
      .thenRefused('ANNOUNCEMENT_FIRED');
    expect(announcement(...held, prepare(hour(10))).state).toMatchObject({
      ...{ status: 'preparing', attempt: 2, parts: [{ part: 'publication', digest: digest('a') }] },
      ...{ at: null, toBeConfirmed: true, approvals: [], refusals: [{ code: 'PART_DIFFERS', part: 'notifications' }] },
    });
    const { state } = announcement(...anew);
    expect(state).toMatchObject({ status: 'prepared', digest: whole('d', 'a'), approvals: [] });
    const again = announcement(...anew, ...both, scheduleAt(hour(12), hour(11)));
    again.when(fire(hour(12))).then({ type: 'fired', digest: whole('d', 'a') });
    const fired = announcement(...anew, ...both, scheduleAt(hour(12), hour(11)), fire(hour(12)));
    expect(fired.state).toMatchObject({ status: 'fired', firedAttempt: 2, firedAt: hour(12) });
    expect(fired.state.history.map(({ step }) => step).filter((step) => step === 'fired')).toHaveLength(2);
    fired.when(prepare(hour(13))).thenRefused('ANNOUNCEMENT_FIRED');
    // Old news of the first attempt.
    fired.when(refuse('publication', 1, hour(13))).then();
  });

  it('needs approval again, and does not fire by what was approved before', () => {
    announcement(...anew, scheduleAt(hour(12), hour(11)))
      .when(fire(hour(12)))
      .then({ type: 'missed', reasons: ['APPROVALS_MISSING'] });
    announcement(...anew)
      .when(fire(hour(23)))
      .then();
  });

  it('is waited for even when the refusal comes after the rest was prepared anew', () => {
    const late = announcement(...anew, ...both);
    late
      .when(refuse('publication', 1, hour(11)))
      .then({ type: 'part-differs', part: 'publication' }, { type: 'approvals-voided', part: 'publication' });
    const { state } = announcement(...anew, ...both, refuse('publication', 1, hour(11)));
    expect(state).toMatchObject({
      status: 'preparing',
      digest: null,
      parts: [{ part: 'notifications' }],
      approvals: [],
    });
    expect(announcement(...anew, refuse('publication'), pages('e', 2)).state.digest).toBe(whole('d', 'e'));
  });

  it('can be given up; what is public stays', () => {
    const cancelled = announcement(...held, prepare(hour(10)), cancel(hour(11)));
    expect(cancelled.state).toMatchObject({ status: 'cancelled', parts: [] });
    const { state } = announcement(...held, prepare(hour(10)), cancel(hour(11)), prepare(hour(12)));
    expect(state).toMatchObject({ attempt: 3, parts: [{ part: 'publication' }] });
  });

  it('was as well in what is stored from before', () => {
    const { goneOut, firedAttempt, ...stored } = announcement(...held).state;
    expect(upcastFired(stored)).toEqual({ ...stored, goneOut, firedAttempt });
    const { goneOut: none, firedAttempt: never, ...unfired } = announcement(...untilScheduled).state;
    expect(upcastFired(unfired)).toEqual({ ...unfired, goneOut: none, firedAttempt: never });
  });
});

describe('cancelling', () => {
  it('ends it until it is prepared anew', () => {
    const cancelled = announcement(...untilScheduled, cancel(hour(8)));
    expect(cancelled.state).toMatchObject({ status: 'cancelled', at: null, digest: null, parts: [], approvals: [] });
    cancelled.when(fire(hour(9))).then();
    cancelled.when(cancel(hour(9))).then();
    cancelled.when(pages('c')).then();
    cancelled.when(approve('ada')).thenRefused('ANNOUNCEMENT_CANCELLED');
    cancelled.when(scheduleAt(hour(12), hour(9))).thenRefused('ANNOUNCEMENT_CANCELLED');
    cancelled.when(postpone(hour(9))).thenRefused('ANNOUNCEMENT_CANCELLED');
    cancelled.when(prepare(hour(9))).then({ type: 'prepare-requested', attempt: 2 });
  });

  it('does not bring parts or approvals back', () => {
    const anew = announcement(...untilScheduled, cancel(hour(8)), prepare(hour(9)));
    expect(anew.state).toMatchObject({ status: 'preparing', attempt: 2, parts: [], approvals: [], at: null });
    anew.when(pages('a', 1)).then();
  });

  it('needs something to cancel', () => {
    announcement()
      .when(cancel(hour(1)))
      .thenRefused('ANNOUNCEMENT_NOT_PREPARED');
  });
});

it('keeps who did what and when', () => {
  const { history } = announcement(
    ...[prepare(hour(1)), pages('a'), letters('b'), approve('ada'), pages('c'), scheduleAt(hour(9)), fire(hour(9))],
    cancel(hour(10)),
  ).state;
  expect(history.map(({ step, actorId, at }) => [step, actorId, at.getUTCHours()])).toEqual([
    ['prepare-requested', 'manager', 1],
    ['part-prepared', null, 2],
    ['part-prepared', null, 2],
    ['approved', 'ada', 3],
    ['part-prepared', null, 2],
    ['approvals-voided', null, 2],
    ['scheduled', 'manager', 3],
    ['missed', null, 9],
    ['cancelled', 'manager', 10],
  ]);
  expect([history[4]?.part, history[6]?.moment, history[8]?.reason]).toEqual([
    ...['publication', hour(9), 'A winner withdrew'],
  ]);
});
