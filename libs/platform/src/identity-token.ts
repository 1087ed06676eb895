import { competitionRoleSchema, languageSchema } from '@champions/contracts';
import type { Actor } from '@champions/policy';
import { importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

export const IDENTITY_HEADER = 'x-champions-identity';
const ISSUER = 'champions-gateway';
const LIFETIME = '60s';

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

/** Reads such a token. Null for one that is forged, expired or of another shape. */
export async function identityReader(publicKey: JWK): Promise<(token: string) => Promise<Actor | null>> {
  const key = await importJWK(publicKey, 'EdDSA');
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, { issuer: ISSUER, algorithms: ['EdDSA'], clockTolerance: 5 });
      const { sub, ...claims } = claimsSchema.parse(payload);
      return { id: sub, ...claims };
    } catch {
      return null;
    }
  };
}
