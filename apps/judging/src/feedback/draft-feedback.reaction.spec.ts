import { conflictChangedV1, decidedV1 } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { describeReaction, FixedClock, sampleMessage } from '@champions/testing';
import { DraftFeedback } from './draft-feedback.handler';
import { feedbackFollows } from './draft-feedback.reaction';
import { decide } from './domain/drafting';
import { draftings } from './draftings.aggregate';
import type { EntriesQuery } from '../entries';
import type { FeedbackBasis } from './feedback-basis.handler';
import { feedback } from './feedback.aggregate';

const competitionId = 'competition';

function given(isDrafted: boolean) {
  const clock = new FixedClock();
  const asked: string[] = [];
  const store = new AggregateStore(draftings, new MemoryAggregateDocuments(), {
    clock,
    onCommitted: ({ id, dueAt }) => asked.push(`${id} due ${String(dueAt?.toISOString())}`),
  });
  const letters = new AggregateStore(feedback, new MemoryAggregateDocuments(), { clock });
  const none = {} as unknown as EntriesQuery & FeedbackBasis;
  const draft = new DraftFeedback(store, letters, none, none, clock);
  let ready: Promise<unknown> | undefined;
  const prepare = () =>
    (ready ??= (async () => {
      if (!isDrafted) return;
      const by = { commandId: 'first', actorId: 'test' };
      await store.execute(competitionId, by, (state) => decide({ type: 'ask', first: true, at: clock.now() }, state));
      asked.length = 0;
    })());
  const ask: DraftFeedback['ask'] = async (...input) => {
    await prepare();
    await draft.ask(...input);
  };
  return { reaction: feedbackFollows({ ask }), effects: () => asked };
}

const conflict = sampleMessage(
  conflictChangedV1,
  { competitionId, change: 'imposed', blocks: true },
  { key: 'judge and entry' },
);

describeReaction('draft-feedback', {
  'all decisions': {
    message: sampleMessage(decidedV1, { competitionId, decisions: 3, winners: 1 }, { key: competitionId }),
    given: () => given(false),
  },
  'a late conflict': { message: conflict, given: () => given(true) },
});

it('a conflict before the decisions drafts nothing', async () => {
  const { reaction, effects } = given(false);
  await reaction.run(conflict, 'effect');
  expect(effects()).toEqual([]);
});
