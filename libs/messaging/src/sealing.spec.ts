import type { OutboxEntry } from '@champions/persistence';
import { errors } from 'jose';
import { classify } from './failures';
import { SealedForOthers } from './sealed-for-others';
import { newSealingKey, openWith, sealFor, type SealingKey } from './sealing';
import { fromRecord, type Received, toRecord } from './wire';

const entry: OutboxEntry = {
  ...{ id: 'entry-1/judging.decisions/1.1', kind: 'document', type: 'judging.decision', version: 1 },
  ...{ topic: 'judging.decisions', sequence: 1, era: 1, time: new Date('2021-11-19T12:00:00Z') },
  ...{ correlationId: 'c', causationId: 'c', data: { outcome: 'winner' } },
  sealedFor: ['notifications', 'publication'],
};
let notifications: SealingKey, publication: SealingKey, intake: SealingKey;
let seal: ReturnType<typeof sealFor>;

beforeAll(async () => {
  [notifications, publication, intake] = await Promise.all([newSealingKey(), newSealingKey(), newSealingKey()]);
  seal = sealFor({ notifications: notifications.publicKey, publication: publication.publicKey });
});

const travel = async (sent: OutboxEntry): Promise<Received> => {
  const record = toRecord('judging', 'entry-1', sent, sent.data === null ? undefined : await seal(sent));
  const { value, headers = {} } = record;
  const body = value === null ? null : Buffer.from(value);
  return fromRecord(sent.topic, 0, {
    ...{ key: Buffer.from('entry-1'), value: body, headers },
    timestamp: '0',
    attributes: 0,
    offset: '0',
  });
};

describe('a sealed message', () => {
  it('is read by each service it is sealed for', async () => {
    const received = await travel(entry);
    for (const [service, key] of [
      ['notifications', notifications],
      ['publication', publication],
    ] as const) {
      const opened = await openWith(service, key.privateKey)(received);
      expect(opened).toEqual({ ...received, sealed: undefined, body: '{"outcome":"winner"}' });
    }
  });

  it('is read with the old key while a new one is being introduced', async () => {
    const replaced = openWith('publication', (await newSealingKey()).privateKey, publication.privateKey);
    expect((await replaced(await travel(entry))).body).toBe('{"outcome":"winner"}');
  });

  it('is a closed book to another service, which parks it with a clear reason', async () => {
    const attempt = openWith('intake', intake.privateKey)(await travel(entry));
    const refusal = new SealedForOthers(entry.id, 'intake');
    await expect(attempt).rejects.toThrow(refusal);
    expect(classify(refusal)).toBe('message');
  });

  it('stays closed to another service that calls itself a recipient', async () => {
    const attempt = openWith('publication', intake.privateKey)(await travel(entry));
    await expect(attempt).rejects.toThrow(errors.JWEDecryptionFailed);
  });

  it('cannot lend its body to another message', async () => {
    const moved = { ...(await travel(entry)), id: 'entry-2/judging.decisions/1.1' };
    await expect(openWith('publication', publication.privateKey)(moved)).rejects.toThrow('another message');
  });

  it('does not leak: nothing of the data is in the record, in any member', async () => {
    const record = toRecord('judging', 'entry-1', entry, await seal(entry));
    const everything = JSON.stringify(record) + Buffer.from(JSON.stringify(record)).toString('base64');
    expect(everything).not.toMatch(/winner|outcome/);
    expect(everything).not.toContain(Buffer.from('winner').toString('base64url'));
  });

  it('never leaves in clear: without a seal, or a recipient’s key, it is not sent', async () => {
    expect(() => toRecord('judging', 'entry-1', entry)).toThrow('has to be sealed');
    const incomplete = sealFor({ notifications: notifications.publicKey });
    await expect(incomplete(entry)).rejects.toThrow('the public key of publication is missing');
  });

  it('is a bad message when its body is no JWE', async () => {
    const open = openWith('publication', publication.privateKey);
    await expect(open({ ...(await travel(entry)), body: '{"outcome":"winner"}' })).rejects.toThrow(SyntaxError);
  });

  it('travels as a plain tombstone when its document is gone', async () => {
    const gone = await travel({ ...entry, data: null });
    expect([gone.body, gone.sealed]).toEqual([null, undefined]);
  });
});
