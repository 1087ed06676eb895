import { PartitionRests } from './partition-rests';

describe('a partition whose dependency is down', () => {
  const place = { topic: 'notes', partition: 3, offset: '7' };
  const calls: string[] = [];
  const consumer = {
    seek: ({ offset }: { offset: string }) => calls.push(`seek ${offset}`),
    pause: () => {
      calls.push('pause');
      return () => undefined;
    },
    resume: () => {
      calls.push('resume');
    },
  };
  beforeEach(() => {
    jest.useFakeTimers();
    calls.length = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('rests where it stands, for longer each time, and shortly again after it was over', () => {
    const rests = new PartitionRests(consumer);
    for (const wait of [250, 500, 1_000, 2_000, 4_000, 5_000, 5_000]) {
      rests.rest(place);
      jest.advanceTimersByTime(wait - 1);
      expect(calls).toEqual(['seek 7', 'pause']);
      jest.advanceTimersByTime(1);
      expect(calls.splice(0)).toEqual(['seek 7', 'pause', 'resume']);
    }
    rests.over('notes', 3);
    rests.rest(place);
    jest.advanceTimersByTime(250);
    expect(calls).toContain('resume');
  });

  it('is left alone when its consumer has stopped meanwhile', () => {
    const stopped = {
      ...consumer,
      resume: () => {
        throw new Error('Consumer group was not initialized');
      },
    };
    new PartitionRests(stopped).rest(place);
    expect(() => {
      jest.advanceTimersByTime(250);
    }).not.toThrow();
  });
});
