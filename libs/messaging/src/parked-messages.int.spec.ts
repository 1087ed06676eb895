import { ParkedMessages } from './parked-messages';
import { openTestStack, type TestStack } from './test-stack.suite';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 30_000);
afterAll(() => stack.close(), 30_000);

const now = new Date('2021-09-15T12:00:00Z');
const message = (key: string) => ({ topic: 't', partition: 0, offset: key, key }) as never;

describe('blocked keys', () => {
  it('hold what this reader parks at once, also when it knew that it had parked nothing', async () => {
    const parked = new ParkedMessages(stack.database);
    expect(await parked.blockedAmong('mine', ['1'])).toEqual(new Set());
    await parked.park('mine', message('1'), 'reason', now);
    expect(await parked.blockedAmong('mine', ['1', '2'])).toEqual(new Set(['1']));
  });

  it('hold what another reader parked, once this one has been given its partitions', async () => {
    const [mine, others] = [new ParkedMessages(stack.database), new ParkedMessages(stack.database)];
    expect(await mine.blockedAmong('shared', ['1'])).toEqual(new Set());
    await others.park('shared', message('1'), 'reason', now);
    mine.forget();
    expect(await mine.blockedAmong('shared', ['1'])).toEqual(new Set(['1']));
  });
});
