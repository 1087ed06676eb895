import {
  announcementCancelledV1,
  announcementFiredV1,
  announcementPostponedV1,
  announcementScheduledV1,
  type MessageDefinition,
} from '@champions/contracts';
import { describeReaction, FixedClock, laterMessage, sampleMessage } from '@champions/testing';
import { day, storedCompetition, untilDecided } from '../stored-competition.suite';
import { digest } from './domain/announcement.suite';
import { FollowAnnouncementHandler } from './follow-announcement.handler';
import { followAnnouncementReaction } from './follow-announcement.reaction';

function given() {
  const clock = new FixedClock(day(50));
  const { competitions, commits } = storedCompetition(clock, ...untilDecided);
  const reaction = followAnnouncementReaction(new FollowAnnouncementHandler(competitions, clock));
  return { reaction, effects: commits, state: async () => (await competitions.require('c')).state };
}

const about = { announcementId: 'a', competitionId: 'c' };
const sample = <D extends MessageDefinition>(definition: D, data: Parameters<typeof sampleMessage<D>>[1]) =>
  sampleMessage(definition, data, { key: 'a' });
const scheduled = sample(announcementScheduledV1, { ...about, at: day(60).toISOString() });
const postponed = sample(announcementPostponedV1, about);
const cancelled = sample(announcementCancelledV1, about);
const fired = sample(announcementFiredV1, {
  ...{ ...about, digest: digest('a'), firedAt: day(60).toISOString() },
  parts: [{ part: 'publication', digest: digest('b') }],
});

describeReaction('competition-follows-announcement', {
  'a moment': { message: scheduled, given },
  'a postponement': { message: postponed, given },
  'a cancellation': { message: cancelled, given },
  'the firing': { message: fired, given },
});

it('keeps the timeline in step until it is announced', async () => {
  const { reaction, state } = given();
  await reaction.run(scheduled, 'one');
  expect((await state()).timeline).toMatchObject({ revision: 2, announcement: { at: day(60) } });
  await reaction.run(laterMessage(postponed, 2), 'two');
  expect((await state()).timeline).toMatchObject({ revision: 3, announcement: { at: null } });
  await reaction.run(laterMessage(scheduled, 3), 'three');
  await reaction.run(laterMessage(fired, 4), 'four');
  expect(await state()).toMatchObject({ phase: 'announced', timeline: { announcement: { at: day(60) } } });
});
