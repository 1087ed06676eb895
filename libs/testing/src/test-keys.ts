import { exportJWK, generateKeyPair } from 'jose';

/** Fresh keys in the shape of the environment's variables. */
export async function testKeys() {
  const [gateway, receipts, seals] = await Promise.all([pair('EdDSA'), pair('EdDSA'), pair('EdDSA')]);
  const sealed = await pair('ECDH-ES+A256KW');
  const forAll = (key: object) =>
    JSON.stringify(Object.fromEntries(['competitions', 'notifications', 'publication'].map((name) => [name, key])));
  return {
    GATEWAY_PRIVATE_KEY: JSON.stringify(gateway.privateKey),
    GATEWAY_PUBLIC_KEY: JSON.stringify(gateway.publicKey),
    RECEIPT_PRIVATE_KEY: JSON.stringify({ ...receipts.privateKey, kid: 'test' }),
    SEAL_PRIVATE_KEY: JSON.stringify({ ...seals.privateKey, kid: 'test' }),
    SEALED_PRIVATE_KEYS: forAll(sealed.privateKey),
    SEALED_PUBLIC_KEYS: forAll(sealed.publicKey),
  };
}

async function pair(algorithm: string) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, {
    crv: algorithm === 'EdDSA' ? 'Ed25519' : 'X25519',
    extractable: true,
  });
  return { publicKey: await exportJWK(publicKey), privateKey: await exportJWK(privateKey) };
}
