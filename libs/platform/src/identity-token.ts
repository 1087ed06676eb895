import { competitionRoleSchema, languageSchema } from '@champions/contracts';
import type { Actor } from '@champions/policy';
import { importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

export const IDENTITY_HEADER = 'x-champions-identity';
const ISSUER = 'champions-gateway';
const LIFETIME = '60s';
const TOLERANCE_S = 5;
const MOST_KNOWN = 2_000;

const claimsSchema = z.object({
  sub: z.string(),
  name: z.string(),
  language: languageSchema,
  operator: z.boolean(),
  organisations: z.array(z.object({ organisationId: z.string(), role: z.enum(['owner', 'member']) })),
  roles: z.array(z.object({ competitionId: z.string(), role: competitionRoleSchema })),
});

/** Signs what the gateway knows of a person: a JWT (EdDSA) that the services accept for a minute. */
export async function identitySigner(privateKey: JWK): Promise<(actor: Actor) => Promise<string>> {
  const key = await importJWK(privateKey, 'EdDSA');
  return ({ id, ...claims }) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(ISSUER)
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime(LIFETIME)
      .sign(key);
}

interface Known {
  readonly actor: Actor;
  readonly until: number;
}

/**
 * Reads such a token. Null for one that is forged, expired or of another shape. The gateway sends the same token with
 * all requests of a person for some seconds; a signature that was checked is not checked again.
 */
export async function identityReader(
  publicKey: JWK,
  now: () => number = Date.now,
): Promise<(token: string) => Promise<Actor | null>> {
  const key = await importJWK(publicKey, 'EdDSA');
  const known = new Map<string, Known>();
  const verify = async (token: string): Promise<Known> => {
    const options = { issuer: ISSUER, algorithms: ['EdDSA'], clockTolerance: TOLERANCE_S };
    const { payload } = await jwtVerify(token, key, { ...options, currentDate: new Date(now()) });
    const { sub, ...claims } = claimsSchema.parse(payload);
    return { actor: { id: sub, ...claims }, until: ((payload.exp ?? 0) + TOLERANCE_S) * 1_000 };
  };
  return async (token) => {
    const found = known.get(token);
    if (found && now() < found.until) return found.actor;
    try {
      const read = await verify(token);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(token, read);
      return read.actor;
    } catch {
      known.delete(token);
      return null;
    }
  };
}
