import type { Language } from '@champions/contracts';
import type { Actor } from '@champions/policy';
import { useQuery } from '@tanstack/react-query';
import { read, send } from '../api/client';
import { Refusal } from '../api/problem';

export type Account = Actor;

export const sessionKey = ['/api/session'] as const;

/** Who is signed in; null when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: async () => (await read<{ readonly account: Account | null }>('/api/session')).account,
    staleTime: 60_000,
  });
}

export const askForCode = (email: string, language: Language) =>
  send<{ readonly attemptId: string }>({ method: 'POST', path: '/api/identity/sign-in', body: { email, language } });

export const signIn = (attemptId: string, code: string) =>
  send<Account>({ method: 'POST', path: '/api/session', body: { attemptId, code } });

/** Erases the account and ends this session. Asked again after a lost answer, the account is gone, and so it was done. */
export async function eraseAccount(): Promise<void> {
  try {
    await send({ method: 'DELETE', path: '/api/identity/me' });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 401) throw error;
  }
  await signOut();
}

export const signOut = () => send<undefined>({ method: 'DELETE', path: '/api/session' });
