import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { verifyEd25519 } from './verify-ed25519';

const sha512 = (data: Uint8Array): Uint8Array => createHash('sha512').update(data).digest();
const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
const holds = (signature: Uint8Array, message: Uint8Array, key: Uint8Array) =>
  verifyEd25519(signature, message, key, sha512);
const nodeHolds = (signature: Uint8Array, message: Uint8Array, key: Uint8Array) => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') };
  return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
};

// RFC 8032, section 7.1, tests 1 to 3: public key, message, signature.
const vectors = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

describe('Ed25519 in the page', () => {
  it.each(vectors)('agrees with RFC 8032 on the signature of %s', (key, message, signature) => {
    expect(holds(bytes(signature), bytes(message), bytes(key))).toBe(true);
    expect(holds(bytes(signature), bytes(`${message}00`), bytes(key))).toBe(false);
  });

  it('says what Node says of signatures that were made, and of ones that were changed', () => {
    const keys = Array.from({ length: 3 }, () => generateKeyPairSync('ed25519'));
    const cases = fc.tuple(fc.nat(2), fc.uint8Array({ maxLength: 80 }), fc.nat(511), fc.boolean());
    const property = fc.property(cases, ([which, message, bit, changed]) => {
      const { privateKey, publicKey } = keys[which]!;
      const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
      const signature = sign(null, message, privateKey);
      if (changed) signature[bit >> 3]! ^= 1 << (bit & 7);
      expect(holds(signature, message, key)).toBe(!changed);
      expect(nodeHolds(signature, message, key)).toBe(!changed);
    });
    fc.assert(property, { numRuns: 25, seed: 8032 });
  });

  it('takes no second signature for the same message: the scalar is below the order', () => {
    const [key, message, signature] = vectors[1];
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const given = Buffer.from(signature, 'hex');
    let scalar = BigInt(`0x${Buffer.from(given.subarray(32)).reverse().toString('hex')}`) + order;
    for (let at = 32; at < 64; at += 1, scalar >>= 8n) given[at] = Number(scalar & 255n);
    expect([holds(given, bytes(message), bytes(key)), nodeHolds(given, bytes(message), bytes(key))]).toEqual([
      ...[false, false],
    ]);
  });

  it('refuses what is no key or no signature', () => {
    const [key, message, signature] = vectors[1];
    expect(holds(bytes(signature).subarray(1), bytes(message), bytes(key))).toBe(false);
    expect(holds(bytes(signature), bytes(message), bytes(key).subarray(1))).toBe(false);
    expect(holds(bytes(signature), bytes(message), bytes('ff'.repeat(32)))).toBe(false);
    expect(holds(bytes(signature), bytes(message), bytes('02'.padEnd(64, '0')))).toBe(false);
  });
});
