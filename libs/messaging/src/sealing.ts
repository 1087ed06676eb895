import type { OutboxEntry } from '@champions/persistence';
import { errors, exportJWK, GeneralEncrypt, generalDecrypt, type GeneralJWE, generateKeyPair, type JWK } from 'jose';
import { SealedForOthers } from './sealed-for-others';
import type { Received } from './wire';

/** Encrypts the data of a message; answers with the body to send. */
export type Seal = (entry: OutboxEntry) => Promise<string>;

export interface SealingKey {
  readonly publicKey: JWK;
  readonly privateKey: JWK;
}

const KEY_WRAP = 'ECDH-ES+A256KW';
const CONTENT = 'A256GCM';

/** A new X25519 pair: the public key for the services that write, the private one for the service that reads. */
export async function newSealingKey(): Promise<SealingKey> {
  const pair = await generateKeyPair(KEY_WRAP, { crv: 'X25519', extractable: true });
  return { publicKey: await exportJWK(pair.publicKey), privateKey: await exportJWK(pair.privateKey) };
}

/**
 * Seals messages as JWE in general JSON serialization (RFC 7516, RFC 8037): one body, one wrapped key for each service
 * that the topic is sealed for, named by `kid`. The message's id is authenticated with it, so that a body cannot be
 * moved to another message.
 * @param recipients the public X25519 key of each service.
 * @throws Error when the key of a recipient is missing; the message stays in its outbox.
 */
export function sealFor(recipients: Readonly<Record<string, JWK>>): Seal {
  return async ({ id, data, sealedFor = [] }) => {
    if (sealedFor.length === 0) throw new Error(`${id} is sealed for nobody`);
    const sealing = new GeneralEncrypt(Buffer.from(JSON.stringify(data)))
      .setProtectedHeader({ enc: CONTENT })
      .setAdditionalAuthenticatedData(Buffer.from(id));
    for (const service of sealedFor) {
      const key = recipients[service];
      if (!key) throw new Error(`${id} cannot be sealed: the public key of ${service} is missing`);
      sealing.addRecipient(key).setUnprotectedHeader({ alg: KEY_WRAP, kid: service });
    }
    return JSON.stringify(await sealing.encrypt());
  };
}

/**
 * Opens messages sealed for a service; others pass as they are.
 * @param privateKeys its X25519 key, or several while one replaces another.
 * @throws SealedForOthers when the service is not a recipient; SyntaxError when the body is no JWE of this message;
 *   JWEDecryptionFailed when no key opens it.
 */
export function openWith(service: string, ...privateKeys: readonly JWK[]): (received: Received) => Promise<Received> {
  return async (received) => {
    if (!received.sealed || received.body === null) return received;
    const jwe = JSON.parse(received.body) as Partial<GeneralJWE>;
    if (!isGeneralJwe(jwe)) throw new SyntaxError(`${received.id} says it is sealed, but its body is no JWE`);
    const mine = jwe.recipients.find(({ header }) => header?.kid === service);
    if (!mine) throw new SealedForOthers(received.id, service);
    const { plaintext, additionalAuthenticatedData } = await decrypt({ ...jwe, recipients: [mine] }, privateKeys);
    if (Buffer.from(additionalAuthenticatedData ?? []).toString() !== received.id)
      throw new SyntaxError(`${received.id} carries the body of another message`);
    return { ...withoutSeal(received), body: Buffer.from(plaintext).toString() };
  };
}

const isGeneralJwe = (jwe: Partial<GeneralJWE>): jwe is GeneralJWE =>
  Array.isArray(jwe.recipients) && typeof jwe.ciphertext === 'string';

function withoutSeal(received: Received): Received {
  const opened: { -readonly [Field in keyof Received]: Received[Field] } = { ...received };
  delete opened.sealed;
  return opened;
}

async function decrypt(jwe: GeneralJWE, keys: readonly JWK[]): ReturnType<typeof generalDecrypt> {
  const allowed = { keyManagementAlgorithms: [KEY_WRAP], contentEncryptionAlgorithms: [CONTENT] };
  let failure: unknown = new errors.JWEDecryptionFailed();
  for (const key of keys)
    try {
      return await generalDecrypt(jwe, key, allowed);
    } catch (error) {
      failure = error;
    }
  throw failure;
}
