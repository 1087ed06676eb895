import { Navigate, Outlet, useLocation } from 'react-router';
import { Trouble } from '../ui/trouble';
import { Waiting } from '../ui/waiting';
import { useSession } from './session';
import { AccountContext } from './use-account';

/** Whoever is not signed in is asked to, and comes back to where they wanted to go. */
export function RequireAccount() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Waiting />;
  if (session.isError) return <Trouble error={session.error} retry={() => void session.refetch()} />;
  if (session.data === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <AccountContext value={session.data}>
      <Outlet />
    </AccountContext>
  );
}
