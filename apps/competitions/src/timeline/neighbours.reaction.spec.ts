import { callDrainedV1, decidedV1 } from '@champions/contracts';
import { describeReaction, FixedClock, sampleMessage } from '@champions/testing';
import {
  type CompetitionCommand,
  day,
  storedCompetition,
  untilClosed,
  untilOpen,
  untilScreening,
} from '../stored-competition.suite';
import { AdvancePhases } from './advance-phases.handler';
import { neighboursReaction } from './neighbours.reaction';
import { RecordDecidedHandler } from './record-decided.handler';
import { RecordDrainedCallHandler } from './record-drained-call.handler';

function given(now: Date, ...commands: readonly CompetitionCommand[]) {
  const clock = new FixedClock(now);
  const { competitions, commits, messages } = storedCompetition(clock, ...commands);
  const phases = new AdvancePhases(competitions, clock);
  const reaction = neighboursReaction(
    new RecordDrainedCallHandler(competitions, phases, clock),
    new RecordDecidedHandler(competitions, phases, clock),
  );
  const phase = async () => (await competitions.load('c'))?.state.phase;
  return { reaction, effects: commits, messages, phase, phases };
}

const isMove = (data: unknown): data is { readonly to: string } =>
  typeof data === 'object' && data !== null && 'to' in data;

const drained = sampleMessage(
  callDrainedV1,
  { competitionId: 'c', submitted: 110, late: 2, timelineRevision: 1 },
  { key: 'c' },
);
const decided = sampleMessage(decidedV1, { competitionId: 'c', decisions: 110, winners: 4 }, { key: 'c' });
const judging: readonly CompetitionCommand[] = [...untilScreening, { type: 'advance', now: day(30) }];

describeReaction('phases-follow-neighbours', {
  'a drained call': { message: drained, given: () => given(day(21), ...untilClosed) },
  decisions: { message: decided, given: () => given(day(41), ...judging) },
});

describe('what neighbours say', () => {
  it('moves the competition at once, and on through what is overdue, each move a commit of its own', async () => {
    const { reaction, effects, phase, messages } = given(day(41), ...untilClosed);
    await reaction.run(drained, 'effect');
    expect(await phase()).toBe('deliberation');
    expect(effects().map(({ dueAt }) => dueAt)).toEqual([day(41), day(30), day(40), null]);
    const said = await messages();
    expect(said.flatMap((data) => (isMove(data) ? [data.to] : []))).toEqual(['screening', 'judging', 'deliberation']);
  });

  it('ends the deliberation', async () => {
    const { reaction, phase } = given(day(41), ...judging);
    await reaction.run(decided, 'effect');
    expect(await phase()).toBe('decided');
  });

  it('about a competition that is not here does nothing and parks nothing', async () => {
    const { reaction, effects } = given(day(21), ...untilClosed);
    const other = sampleMessage(decidedV1, { competitionId: 'other', decisions: 1, winners: 1 }, { key: 'other' });
    expect(await reaction.run(other, 'effect')).toBe(true);
    expect(effects()).toEqual([]);
  });
});

describe('due moves', () => {
  it('are made once, however many jobs and sweeps bring them', async () => {
    const { phases, phase, effects } = given(day(20), ...untilOpen);
    await Promise.all([phases.execute('c'), phases.execute('c'), phases.execute('c')]);
    expect([await phase(), effects().length]).toEqual(['closed', 1]);
  });

  it('are none when they come too soon', async () => {
    const { phases, effects } = given(day(19), ...untilOpen);
    await phases.execute('c');
    await phases.execute('nobody');
    expect(effects()).toEqual([]);
  });
});
