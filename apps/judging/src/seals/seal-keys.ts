import { ENVIRONMENT, type Environment } from '@champions/platform';
import { type PublicKey, type Signer, thumbprint } from '@champions/seal';
import { Inject, Injectable } from '@nestjs/common';
import { signerOf } from './signer-of';
import { sealPrimitives } from './seal-primitives';

type Jwk = Readonly<Record<string, unknown>>;

/** Signs roots with the installation's key, and publishes that key and those it replaced. */
@Injectable()
export class SealKeys {
  /** Stays in this process and the threads it starts. */
  readonly privateKey: Jwk;
  /** The key in use first. */
  readonly publicKeys: readonly PublicKey[];
  readonly signer: Signer;

  constructor(@Inject(ENVIRONMENT) { variables }: Environment) {
    const { SEAL_PRIVATE_KEY: key, SEAL_RETIRED_KEYS: retired } = variables;
    if (!key) throw new Error('SEAL_PRIVATE_KEY is missing');
    this.publicKeys = [key, ...retired].map(publicKey);
    this.privateKey = { ...key, kid: this.publicKeys[0]?.kid };
    this.signer = signerOf(this.privateKey);
  }
}

function publicKey({ kty, crv, x, kid }: Jwk): PublicKey {
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') throw new Error('a seal key is an Ed25519 JWK');
  const key = { kty, crv, x } as const;
  return { ...key, kid: typeof kid === 'string' ? kid : thumbprint(key, sealPrimitives) };
}
