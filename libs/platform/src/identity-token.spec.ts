import type { Actor } from '@champions/policy';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { identityReader, identitySigner } from './identity-token';

const actor: Actor = {
  id: 'person-1',
  name: 'A Judge',
  language: 'ar',
  operator: false,
  organisations: [{ organisationId: 'o', role: 'owner' }],
  roles: [{ competitionId: 'c', role: 'judge' }],
};

async function keys() {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { raw: privateKey, privateKey: await exportJWK(privateKey), publicKey: await exportJWK(publicKey) };
}

describe('the identity that the gateway signs', () => {
  it('says who asks, and nobody else can say it', async () => {
    const [gateway, stranger] = [await keys(), await keys()];
    const read = await identityReader(gateway.publicKey);
    expect(await read(await (await identitySigner(gateway.privateKey))(actor))).toEqual(actor);
    expect(await read(await (await identitySigner(stranger.privateKey))(actor))).toBeNull();
    expect(await read('nonsense')).toBeNull();
  });

  it('is worth nothing when its time is over, or when it says less than it must', async () => {
    const gateway = await keys();
    const read = await identityReader(gateway.publicKey);
    const sign = (claims: object, expires: string) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer('champions-gateway')
        .setSubject('person-1')
        .setExpirationTime(expires)
        .sign(gateway.raw);
    const claims = { ...actor, id: undefined };
    expect(await read(await sign(claims, '1 minute'))).toEqual(actor);
    expect(await read(await sign(claims, '1 minute ago'))).toBeNull();
    expect(await read(await sign({ name: 'A Judge' }, '1 minute'))).toBeNull();
  });

  it('is worth nothing after its time either when it was read before', async () => {
    const gateway = await keys();
    let now = Date.now();
    const read = await identityReader(gateway.publicKey, () => now);
    const token = await (await identitySigner(gateway.privateKey))(actor);
    expect([await read(token), await read(token)]).toEqual([actor, actor]);
    now += 66_000;
    expect(await read(token)).toBeNull();
  });
});
