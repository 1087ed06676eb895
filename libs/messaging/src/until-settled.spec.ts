import { untilSettled } from './until-settled';

const failing = (times: number, error: Error) => {
  let left = times;
  return () => (left-- > 0 ? Promise.reject(error) : Promise.resolve('answer'));
};

describe('untilSettled', () => {
  it('asks again while the broker says that it will pass', async () => {
    const loading = Object.assign(new Error('loading'), { retriable: true });
    expect(await untilSettled(failing(2, loading))).toBe('answer');
    await expect(untilSettled(failing(2, loading), -1)).rejects.toThrow('loading');
  });

  it('gives up at once on anything else', async () => {
    await expect(untilSettled(failing(1, new Error('no')))).rejects.toThrow('no');
  });
});
