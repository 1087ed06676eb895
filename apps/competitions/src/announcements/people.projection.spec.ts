import { accountErasedV1, accountV1 } from '@champions/contracts';
import { project } from '@champions/messaging';
import { describeProjection, MemoryRows, sampleMessage } from '@champions/testing';
import { people } from './people.projection';

const account = sampleMessage(accountV1, {
  ...{ name: 'Ada Approver', email: 'ada@secretariat.example', language: 'en', operator: false },
  ...{ organisations: [], roles: [], version: 1 },
});

const erased = sampleMessage(accountErasedV1, { accountId: account.key }, { key: account.key });

describeProjection(people, {
  'an account': { message: account, row: { name: 'Ada Approver' } },
  'its erasure': { message: erased, row: { erased: true } },
});

it('keeps a name and nothing else of a person', async () => {
  const rows = new MemoryRows();
  await project(people, rows, account);
  expect(Object.keys(rows.get(account.key) ?? {}).sort()).toEqual(['_id', 'name', 'positions']);
});
