import { createContext, useContext } from 'react';
import type { Account } from './session';

export const AccountContext = createContext<Account | null>(null);

/** The person on whose behalf the screen acts. Only under `RequireAccount`. */
export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (account === null) throw new Error('a screen for people who are signed in was shown to somebody who is not');
  return account;
}
