import { newId } from '@champions/kernel';
import type { Connection } from 'mongoose';
import { describeAggregateStore } from './aggregate-store.suite';
import { Claims } from './claims';
import { connectStore } from './connect';
import { MongoAggregateDocuments } from './mongo-aggregate-documents';

const name = `test_${newId().replaceAll('-', '')}`;
let connection: Connection;

beforeAll(async () => {
  connection = await connectStore(process.env['MONGODB_URL']!, name);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

describeAggregateStore('MongoDB', async () => {
  const documents = new MongoAggregateDocuments(connection.db!, newId());
  await documents.prepare();
  return documents;
});

describe('claims', () => {
  const now = new Date('2021-09-15T12:00:00Z');
  const soon = new Date('2021-09-15T12:10:00Z');
  const later = new Date('2021-09-15T12:20:00Z');

  it('gives one value to one of many claimants', async () => {
    const claims = new Claims(connection.db!, newId());
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) => claims.claim('value', `owner-${n}`, now, soon)),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it('lets an abandoned claim be taken over, and a confirmed one never', async () => {
    const claims = new Claims(connection.db!, newId());
    await claims.claim('value', 'first', now, soon);
    expect(await claims.claim('value', 'second', now, soon)).toBe(false);
    expect(await claims.claim('value', 'second', later, new Date('2021-09-15T12:30:00Z'))).toBe(true);
    await expect(claims.confirm('value', 'first')).rejects.toThrow('no longer held');
    await claims.confirm('value', 'second');
    expect(
      await claims.claim('value', 'third', new Date('2022-01-01T00:00:00Z'), new Date('2022-01-02T00:00:00Z')),
    ).toBe(false);
  });
});
