import {
  advanceNoticesRequestedV1,
  entriesAssignedV1,
  judgeInvitedV1,
  lateDecidedV1,
  proposalScreenedV1,
  proposalWithdrawnV1,
  sheetsDueV1,
  signInV1,
} from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { describeReaction, sampleMessage } from '@champions/testing';
import { lettersInMemory } from '../letters-in-memory.suite';
import type { Embargoed, KnownProposals } from '../neighbours';
import { proposalSubmitted } from '../sample-messages.suite';
import { AskForLetters } from './ask-for-letters.handler';
import { FulfilWish } from './fulfil-wish.handler';
import { judgeLetters } from './judge-letters.reaction';
import { LookAgain } from './look-again.handler';
import { mailings } from './mailings.aggregate';
import { advanceNotices, proposalLetters } from './proposal-letters.reaction';
import { signInLetters } from './sign-in-letters.reaction';

const about = { proposalId: 'proposal', competitionId: 'competition', organisationId: 'o' };
const seat = { roundId: 'r', competitionId: 'competition', judgeId: 'judge' };

/** Rules whose proposals become known when the test says so. */
function rules(known = true) {
  const letters = lettersInMemory();
  const wishes: string[] = [];
  const rows = { known };
  const proposals = {
    find: () =>
      Promise.resolve(rows.known ? { competitionId: 'competition', contactIds: ['ana', 'bo', 'ana'] } : 'missing'),
  } as unknown as KnownProposals;
  const embargoed = {
    decisions: () =>
      Promise.resolve([
        { proposalId: 'proposal', outcome: 'winner' },
        { proposalId: 'other', outcome: 'not-selected' },
      ]),
  } as unknown as Embargoed;
  const store = new AggregateStore(mailings, new MemoryAggregateDocuments(), {
    clock: letters.clock,
    onCommitted: ({ id }) => wishes.push(id),
  });
  const fulfil = new FulfilWish(letters.queue, proposals, embargoed);
  return {
    ...{ letters, rows, wishes },
    ask: new AskForLetters(store, fulfil, letters.clock),
    again: new LookAgain(store, fulfil, letters.clock),
  };
}

describeReaction('proposal-letters', {
  'a submission': {
    message: proposalSubmitted,
    given: () => {
      const { ask, letters } = rules();
      return { reaction: proposalLetters(ask), effects: () => letters.ids };
    },
  },
  'a submission whose proposal is not known yet': {
    message: proposalSubmitted,
    given: () => {
      const { ask, wishes } = rules(false);
      return { reaction: proposalLetters(ask), effects: () => wishes };
    },
  },
});
describeReaction('advance-notices', {
  'a request': {
    message: sampleMessage(advanceNoticesRequestedV1, {
      ...{ announcementId: 'a', competitionId: 'competition', decisions: 2 },
    }),
    given: () => {
      const { ask, letters } = rules();
      return { reaction: advanceNotices(ask), effects: () => letters.ids };
    },
  },
});
describeReaction('judge-letters', {
  'an assignment': {
    message: sampleMessage(entriesAssignedV1, { ...seat, entries: 4, closesAt: null }),
    given: () => {
      const letters = lettersInMemory();
      return { reaction: judgeLetters(letters.queue), effects: () => letters.ids };
    },
  },
  'a reminder': {
    message: sampleMessage(sheetsDueV1, {
      ...{ roundId: 'r', competitionId: 'competition', closesAt: '2021-10-20T12:00:00Z' },
      judges: [
        { judgeId: 'judge', open: 2 },
        { judgeId: 'other', open: 1 },
      ],
    }),
    given: () => {
      const letters = lettersInMemory();
      return { reaction: judgeLetters(letters.queue), effects: () => letters.ids };
    },
  },
});
describeReaction('sign-in-letters', {
  'an attempt': {
    message: sampleMessage(signInV1, {
      ...{ email: 'ana@example.org', language: 'es', code: '123456', link: 'http://x.example/s' },
      expiresAt: '2021-09-15T12:10:00.000Z',
    }),
    given: () => {
      const letters = lettersInMemory();
      return { reaction: signInLetters(letters.queue), effects: () => letters.ids };
    },
  },
});

describe('what happened becomes letters', () => {
  it.each([
    ['proposal-received', proposalSubmitted],
    ['late-decided', sampleMessage(lateDecidedV1, { ...about, accepted: true })],
    ['proposal-withdrawn', sampleMessage(proposalWithdrawnV1, about)],
    ['screening-result', sampleMessage(proposalScreenedV1, { ...about, eligible: true, reasons: [] })],
  ])('%s to each contact once', async (reason, message) => {
    const { ask, letters } = rules();
    await proposalLetters(ask).run(message, 'effect');
    expect((await letters.all()).map(({ to, matter }) => [to, matter.reason])).toEqual([
      [{ kind: 'person', personId: 'ana' }, reason],
      [{ kind: 'person', personId: 'bo' }, reason],
    ]);
  });

  it('a late submission as such', async () => {
    const { ask, letters } = rules();
    const late = { ...proposalSubmitted, body: proposalSubmitted.body?.replace('"late":false', '"late":true') ?? null };
    await proposalLetters(ask).run(late, 'effect');
    expect(new Set((await letters.all()).map(({ matter }) => matter.reason))).toEqual(new Set(['proposal-late']));
  });

  it('once the proposal is known, when it came after what happened to it', async () => {
    const { ask, again, letters, rows, wishes } = rules(false);
    await proposalLetters(ask).run(proposalSubmitted, 'effect');
    const [id = ''] = wishes;
    await again.execute(id);
    expect(letters.ids).toEqual([]);
    rows.known = true;
    await again.execute(id);
    await again.execute(id);
    expect(letters.ids).toHaveLength(2);
  });

  it('for winners only, before the announcement', async () => {
    const { ask, letters } = rules();
    const wanted = { announcementId: 'a', competitionId: 'competition', decisions: 2 };
    await advanceNotices(ask).run(sampleMessage(advanceNoticesRequestedV1, wanted), 'effect');
    expect((await letters.all()).map(({ matter }) => matter)).toEqual([
      { reason: 'advance-notice', proposalId: 'proposal' },
      { reason: 'advance-notice', proposalId: 'proposal' },
    ]);
  });

  it('for nobody while decisions are still on their way', async () => {
    const { ask, letters, wishes } = rules();
    const wanted = { announcementId: 'a', competitionId: 'competition', decisions: 3 };
    await advanceNotices(ask).run(sampleMessage(advanceNoticesRequestedV1, wanted), 'effect');
    expect([letters.ids.length, wishes.length]).toEqual([0, 1]);
  });

  it('for each judge with open sheets, once for each moment', async () => {
    const letters = lettersInMemory();
    const reaction = judgeLetters(letters.queue);
    const judges = [
      { judgeId: 'judge', open: 2 },
      { judgeId: 'other', open: 1 },
    ];
    const due = { roundId: 'r', competitionId: 'competition', closesAt: '2021-10-20T12:00:00Z', judges };
    for (const sequence of [2, 2, 3])
      await reaction.run(sampleMessage(sheetsDueV1, due, { sequence }), `e${String(sequence)}`);
    expect((await letters.all()).map(({ to, matter }) => [to, matter.reason])).toEqual(
      ['judge', 'other', 'judge', 'other'].map((personId) => [{ kind: 'person', personId }, 'sheets-reminder']),
    );
  });

  it('for a judge, each time there is something new', async () => {
    const letters = lettersInMemory();
    const reaction = judgeLetters(letters.queue);
    await reaction.run(sampleMessage(judgeInvitedV1, seat), 'e1');
    for (const sequence of [2, 3, 3]) {
      const assigned = { ...seat, entries: sequence, closesAt: null };
      await reaction.run(sampleMessage(entriesAssignedV1, assigned, { sequence }), `e${String(sequence)}`);
    }
    expect((await letters.all()).map(({ matter }) => matter.reason)).toEqual([
      'judge-invited',
      'entries-assigned',
      'entries-assigned',
    ]);
  });
});
