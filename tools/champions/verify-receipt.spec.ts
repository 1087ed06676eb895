import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '@champions/kernel';
import { issueReceipts } from '../../apps/intake/src/receipts/signing';
import { folderOfSpec, heardOnScreen } from './command-test.suite';
import { run as runCommand } from './verify-receipt';

const folder = folderOfSpec('verify-receipt');
const said = heardOnScreen();

const file = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

const content = { title: 'Digital Chambers' };
const key = newKey();
const issuer = issueReceipts(key);
const receipt = issuer.issue({
  ...{ proposalId: 'proposal-1', competitionId: 'c', organisationId: 'o', proposalVersion: 2 },
  ...{ contentHash: digestOf(content), receivedAt: '2021-09-15T21:59:59.999Z', timelineRevision: 3 },
});
const receiptFile = file('receipt.json', receipt);
const keyFile = file('key.json', issuer.keys[0]);
const run = (...args: string[]) => runCommand(args);

describe('verify-receipt', () => {
  it('finds a receipt genuine by its pinned key alone, and says what it proves', async () => {
    expect(await run(receiptFile, '--key', keyFile)).toBe(0);
    expect(said[0]).toContain(`receipt ${receipt.number} is genuine`);
    expect(said[0]).toContain('proposal-1, version 2');
  });

  it('takes a set of keys, in which a retired one still counts', async () => {
    const renewed = issueReceipts(newKey(), [key]);
    const keys = file('keys.json', { keys: renewed.keys });
    expect(JSON.stringify(renewed.keys)).not.toContain(String(key.d));
    expect(await run(receiptFile, '--key', keys)).toBe(0);
  });

  it.each([
    ['another arrival', { ...receipt, receivedAt: '2021-09-14T00:00:00.000Z' }, 'signature does not match'],
    ['one member more', { ...receipt, prize: 'first' }, 'signature does not match'],
    ['no signature', { ...receipt, signature: '' }, 'signature does not match'],
    ['another kind of document', { ...receipt, type: 'ticket' }, 'not a receipt'],
    ['another key', { ...receipt, keyId: 'unknown' }, 'names a key that is not among those given'],
  ])('refuses %s', async (_, changed, why) => {
    expect(await run(file('changed.json', changed), '--key', keyFile)).toBe(1);
    expect(said[0]).toContain(why);
  });

  it('refuses a receipt that somebody else signed under the name of our key', async () => {
    const forged = issueReceipts({ ...newKey(), kid: receipt.keyId }).issue(receipt);
    expect(await run(file('forged.json', forged), '--key', keyFile)).toBe(1);
  });

  it('says of a key file that holds no key what it should hold', async () => {
    const none = join(folder, 'key.pem');
    writeFileSync(none, '-----BEGIN PUBLIC KEY-----');
    expect(await run(receiptFile, '--key', none)).toBe(1);
    expect(said.at(-1)).toContain('not an Ed25519 public key in JWK form');
    expect(await run(receiptFile, '--key', file('rsa.json', { kty: 'RSA' }))).toBe(1);
    expect(await run(receiptFile, '--key', join(folder, 'no-such-key.json'))).toBe(2);
  });

  it('checks what was submitted, however its JSON is laid out', async () => {
    const same = join(folder, 'content.json');
    writeFileSync(same, JSON.stringify(content, null, 4));
    expect(await run(receiptFile, '--key', keyFile, '--content', same)).toBe(0);
    const other = file('other.json', { title: 'Digital chambers' });
    expect(await run(receiptFile, '--key', keyFile, '--content', other)).toBe(1);
  });

  it('says what to do when it cannot check', async () => {
    expect(await run()).toBe(2);
    expect(await run(receiptFile, '--nonsense')).toBe(2);
    expect(await run(join(folder, 'missing.json'), '--key', keyFile)).toBe(2);
    expect(said.join('\n')).toContain('usage: npm run champions -- verify-receipt');
    expect(said.at(-1)).toContain('missing.json');
  });
});
