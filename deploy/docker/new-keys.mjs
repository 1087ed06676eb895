import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

/** Services that open sealed topics; each has a key of its own. */
export const sealedReaders = ['competitions', 'notifications', 'publication'];

/**
 * Fresh keys and secrets by the names of their variables. `SEALED_PRIVATE_KEYS` is for processes that run side by side;
 * `<SERVICE>_SEALED_PRIVATE_KEYS` has the one key of that service, for containers that must not hold each other's.
 */
export async function newKeys() {
  const [gateway, receipts, seals] = await Promise.all([1, 2, 3].map(() => pair('EdDSA', 'Ed25519')));
  const sealed = Object.fromEntries(
    await Promise.all(sealedReaders.map(async (service) => [service, await pair('ECDH-ES+A256KW', 'X25519')])),
  );
  const halves = (half) => Object.fromEntries(sealedReaders.map((service) => [service, sealed[service][half]]));
  return {
    HMAC_SECRET: randomBytes(32).toString('base64url'),
    GATEWAY_PRIVATE_KEY: JSON.stringify(gateway.privateKey),
    GATEWAY_PUBLIC_KEY: JSON.stringify(gateway.publicKey),
    RECEIPT_PRIVATE_KEY: JSON.stringify(receipts.privateKey),
    SEAL_PRIVATE_KEY: JSON.stringify(seals.privateKey),
    SEALED_PRIVATE_KEYS: JSON.stringify(halves('privateKey')),
    SEALED_PUBLIC_KEYS: JSON.stringify(halves('publicKey')),
    ...Object.fromEntries(
      sealedReaders.map((service) => [
        `${service.toUpperCase()}_SEALED_PRIVATE_KEYS`,
        JSON.stringify({ [service]: sealed[service].privateKey }),
      ]),
    ),
  };
}

async function pair(algorithm, crv) {
  const made = await generateKeyPair(algorithm, { crv, extractable: true });
  const publicKey = await exportJWK(made.publicKey);
  const kid = await calculateJwkThumbprint(publicKey);
  return { publicKey: { ...publicKey, kid }, privateKey: { ...(await exportJWK(made.privateKey)), kid } };
}
