import { SESSION_DAYS } from './session';

const NAME = '__Host-champions';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The token in a Cookie header, or null. */
export function tokenIn(header: string | undefined): string | null {
  const found = header?.split(';').find((part) => part.trim().startsWith(`${NAME}=`));
  return found ? found.trim().slice(NAME.length + 1) : null;
}

export const sessionCookie = (token: string): string =>
  `${NAME}=${token}; ${ATTRIBUTES}; Max-Age=${String(SESSION_DAYS * 86_400)}`;
export const endedCookie = `${NAME}=; ${ATTRIBUTES}; Max-Age=0`;
