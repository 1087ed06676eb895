import { newId, SystemClock } from '@champions/kernel';
import { AggregateStore, connectStore, type AggregateType, type StoreConnection } from '@champions/persistence';
import { GroupedDocuments } from './grouped-documents';

type Counted = { readonly count: number };
const counters: AggregateType<Counted, { readonly type: 'counted' }> = {
  name: 'counters',
  schema: 1,
  evolve: (state) => ({ count: (state?.count ?? 0) + 1 }),
};

let connection: StoreConnection;
beforeAll(async () => {
  connection = await connectStore(process.env['MONGODB_URL']!, `test_${newId().replaceAll('-', '')}`);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const store = () =>
  new AggregateStore(counters, new GroupedDocuments(connection.db!, newId()), { clock: new SystemClock() });
const command = (commandId = newId()) => ({ commandId, actorId: 'test' });

it('loses and doubles no write when many write the same documents in the same moment', async () => {
  const counted = store();
  const ids = ['a', 'b', 'c'];
  const writes = ids.flatMap((id) => Array.from({ length: 8 }, () => id));
  await Promise.all(writes.map((id) => counted.execute(id, command(), () => [{ type: 'counted' }])));
  const loaded = await Promise.all(ids.map((id) => counted.load(id)));
  expect(loaded.map((one) => [one?.state.count, one?.revision])).toEqual(ids.map(() => [8, 8]));
});

it('takes a command that is given many times in the same moment for one', async () => {
  const counted = store();
  const same = command();
  await Promise.all(Array.from({ length: 6 }, () => counted.execute('a', same, () => [{ type: 'counted' }])));
  await counted.execute('a', same, () => [{ type: 'counted' }]);
  expect((await counted.load('a'))?.state).toEqual({ count: 1 });
});

it('finds nothing where nothing is', async () => {
  expect(await store().load('nobody')).toBeNull();
});
