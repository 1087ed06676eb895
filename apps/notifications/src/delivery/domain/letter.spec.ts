import { ATTEMPT_MS, decide, evolve, type Letter, type LetterCommand, type LetterFact, type NewLetter } from './letter';
import { letterId } from './letter-id';

const at = new Date('2021-09-15T12:00:00Z');
const after = (milliseconds: number) => new Date(at.getTime() + milliseconds);
const received: NewLetter = {
  to: { kind: 'person', personId: 'person-1' },
  matter: { reason: 'proposal-received', proposalId: 'p', receiptNumber: 'R-1', receivedAt: at.toISOString() },
  competitionId: 'c',
  subjectId: 'p',
  occurrence: '1',
  resendOf: null,
  correlationId: 'correlation',
};
const signIn: NewLetter = {
  ...received,
  to: { kind: 'address', email: 'ana@example.org', language: 'es' },
  matter: { reason: 'sign-in', code: '123456', link: 'http://x/y', expiresAt: after(600_000).toISOString() },
};
const queued = (letter = received): LetterFact => ({ type: 'queued', letter, at });
const attempting = (attemptId = 'a1'): LetterFact => ({
  type: 'attempting',
  attemptId,
  language: 'en',
  dueAt: after(ATTEMPT_MS),
});

function letter(...facts: readonly LetterFact[]) {
  const state = facts.reduce<Letter | null>(evolve, null);
  return {
    state,
    when: (command: LetterCommand) => {
      const decided = decide(command, state);
      return {
        then: (...expected: readonly LetterFact[]) => {
          expect(decided).toEqual(expected);
        },
      };
    },
  };
}

describe('a letter', () => {
  it('is queued once, however often it is asked for', () => {
    letter().when({ type: 'queue', letter: received, at }).then(queued());
    letter(queued()).when({ type: 'queue', letter: received, at }).then();
  });

  it('is attempted by one at a time, until the time of an attempt has passed', () => {
    const attempt = (milliseconds: number): LetterCommand => ({
      type: 'attempt',
      attemptId: 'a2',
      language: 'en',
      at: after(milliseconds),
    });
    letter(queued(), attempting())
      .when(attempt(ATTEMPT_MS - 1))
      .then();
    const again = letter(queued(), attempting(), attempting('a2')).state;
    expect([again?.attempts, again?.repeated]).toEqual([2, 1]);
    letter(queued(), attempting())
      .when(attempt(ATTEMPT_MS))
      .then({
        type: 'attempting',
        attemptId: 'a2',
        language: 'en',
        dueAt: after(2 * ATTEMPT_MS),
      });
  });

  it('is not repeated by a retry whose first attempt is known to have failed', () => {
    const deferred: LetterFact = { type: 'deferred', error: 'ECONNECTION', uncertain: false, dueAt: after(1_000) };
    expect(letter(queued(), attempting(), deferred, attempting('a2')).state?.repeated).toBe(0);
  });

  it('may have been repeated when the line broke while its text went out', () => {
    const broken: LetterFact = { type: 'deferred', error: 'ESOCKET', uncertain: true, dueAt: after(1_000) };
    const twice = letter(queued(), attempting(), broken, attempting('a2')).state;
    expect([twice?.repeated, twice?.uncertain]).toEqual([1, false]);
  });

  it('tries again later and later, and gives up what is refused for good', () => {
    const defer = (attemptId: string): LetterCommand => ({
      type: 'defer',
      attemptId,
      error: '451',
      reached: true,
      uncertain: false,
      at,
    });
    letter(queued(), attempting())
      .when(defer('a1'))
      .then({ type: 'deferred', error: '451', uncertain: false, dueAt: after(1_000) });
    letter(queued(), attempting(), attempting('a2')).when(defer('a1')).then();
    letter(queued(), attempting(), attempting('a2'))
      .when(defer('a2'))
      .then({ type: 'deferred', error: '451', uncertain: false, dueAt: after(2_000) });
    letter(queued(), attempting())
      .when({ type: 'give-up', attemptId: 'a1', error: '550 5.1.1', at })
      .then({ type: 'failed', error: '550 5.1.1' });
  });

  it('stays sent, whatever comes late', () => {
    const sent = letter(queued(), attempting(), { type: 'sent', at });
    sent.when({ type: 'attempt', attemptId: 'a2', language: 'en', at: after(ATTEMPT_MS) }).then();
    sent.when({ type: 'defer', attemptId: 'a1', error: '451', reached: true, uncertain: false, at }).then();
    sent.when({ type: 'confirm', at }).then();
    expect(sent.state).toMatchObject({ status: 'sent', dueAt: null, sentAt: at });
  });

  it('waits for an account that has not arrived, and drops what nobody can get', () => {
    letter(queued())
      .when({ type: 'wait', at })
      .then({ type: 'waited', dueAt: after(300) });
    letter(queued())
      .when({ type: 'wait', at: after(4 * 24 * 3_600_000) })
      .then({ type: 'dropped', cause: 'nobody-found' });
    letter(queued()).when({ type: 'drop', cause: 'erased', at }).then({ type: 'dropped', cause: 'erased' });
  });

  it('goes to nobody once its reader is erased, due or not; one that was asked for since does', () => {
    const dropped: LetterFact = { type: 'dropped', cause: 'erased' };
    const forget = { type: 'forget', queuedBefore: at } as const;
    letter(queued(signIn)).when(forget).then(dropped);
    letter(queued(signIn), attempting()).when(forget).then(dropped);
    letter(queued(signIn))
      .when({ ...forget, queuedBefore: after(-1) })
      .then();
    letter(queued(signIn), dropped).when(forget).then();
  });

  it.each<LetterFact>([
    { type: 'sent', at },
    { type: 'failed', error: '550' },
    { type: 'dropped', cause: 'expired' },
  ])('keeps no address, code or link once it is $type', (end) => {
    const { state } = letter(queued(signIn), attempting(), end);
    expect(JSON.stringify(state)).not.toMatch(/ana@example|123456|http:/);
  });
});

it('has an id of its reader, reason, subject and occurrence', () => {
  const ids = [
    received,
    { ...received, occurrence: '2' },
    { ...received, subjectId: 'q' },
    { ...received, to: { kind: 'person', personId: 'person-2' } as const },
    { ...received, matter: { reason: 'proposal-withdrawn', proposalId: 'p' } as const },
  ].map(letterId);
  expect(new Set(ids).size).toBe(5);
  expect(letterId({ ...received, correlationId: 'other' })).toBe(ids[0]);
});
