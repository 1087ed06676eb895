import { createHash, randomBytes } from 'node:crypto';

export const SESSION_DAYS = 14;

/** A signed-in browser. The id is the hash of its cookie: who reads the store cannot sign in with what it holds. */
export interface Session {
  readonly _id: string;
  readonly accountId: string;
  readonly createdAt: Date;
  readonly expireAt: Date;
}

export const newToken = (): string => randomBytes(32).toString('base64url');
export const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
