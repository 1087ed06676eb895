import { readiness } from './health';

describe('readiness', () => {
  it('names what is down', async () => {
    const answer = await readiness({
      store: () => Promise.resolve('pong'),
      kafka: () => Promise.reject(new Error('gone')),
    });
    expect(answer).toEqual({ ready: false, checks: { store: 'up', kafka: 'down' } });
  });
});
