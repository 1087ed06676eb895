import {
  CONFIRM_WITHIN_MS,
  decide,
  evolve,
  LETTER_EVERY_MS,
  type Subscriber,
  type SubscriberCommand,
  type SubscriberFact,
} from './subscriber';

const at = new Date('2021-11-01T09:00:00Z');
const after = (milliseconds: number) => new Date(at.getTime() + milliseconds);
const requested = (milliseconds = 0): SubscriberFact => ({
  type: 'requested',
  email: 'ana@example.org',
  language: 'es',
  at: after(milliseconds),
});
const request = (milliseconds: number): SubscriberCommand => ({
  type: 'request',
  email: 'ana@example.org',
  language: 'es',
  at: after(milliseconds),
});
const given = (facts: readonly SubscriberFact[]) => facts.reduce<Subscriber | null>(evolve, null);

describe('a subscription', () => {
  it('sends one confirmation letter per request, and none within ten minutes of the last', () => {
    expect(decide(request(0), null)).toEqual([requested()]);
    expect(decide(request(LETTER_EVERY_MS - 1), given([requested()]))).toEqual([]);
    expect(decide(request(LETTER_EVERY_MS), given([requested()]))).toEqual([requested(LETTER_EVERY_MS)]);
  });

  it('writes nothing to somebody who has confirmed', () => {
    const confirmed = given([requested(), { type: 'confirmed', at }]);
    expect(decide(request(LETTER_EVERY_MS), confirmed)).toEqual([]);
    expect(decide({ type: 'confirm', at }, confirmed)).toEqual([]);
  });

  it('begins again after unsubscribing', () => {
    const again = given([requested(), { type: 'confirmed', at }, { type: 'unsubscribed' }, requested(5)]);
    expect(again).toMatchObject({ status: 'pending', requests: 2, letterDue: true });
  });

  it('forgets the address of those who leave or never confirm', () => {
    const pending = given([requested(), { type: 'letter-queued' }]);
    expect(pending?.dueAt).toEqual(after(CONFIRM_WITHIN_MS));
    expect(decide({ type: 'lapse', at: after(CONFIRM_WITHIN_MS - 1) }, pending)).toEqual([]);
    expect(decide({ type: 'lapse', at: after(CONFIRM_WITHIN_MS) }, pending)).toEqual([{ type: 'lapsed' }]);
    for (const end of ['lapsed', 'unsubscribed'] as const)
      expect(JSON.stringify(given([requested(), { type: end }]))).not.toContain('ana@');
    expect(() => decide({ type: 'confirm', at }, given([requested(), { type: 'lapsed' }]))).toThrow(
      'SUBSCRIPTION_LAPSED',
    );
  });

  it('ends with its reader’s account, unless it was asked for since', () => {
    const forget = { type: 'forget', askedBefore: at } as const;
    expect(decide(forget, given([requested(), { type: 'confirmed', at }]))).toEqual([{ type: 'unsubscribed' }]);
    expect(decide(forget, given([requested()]))).toEqual([{ type: 'unsubscribed' }]);
    expect(decide(forget, given([requested(), { type: 'unsubscribed' }]))).toEqual([]);
    expect(decide(forget, given([requested(), { type: 'unsubscribed' }, requested(5)]))).toEqual([]);
    expect(decide(forget, null)).toEqual([]);
  });
});
