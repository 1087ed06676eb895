import type { ReactNode } from 'react';

/** Numbers, codes and addresses, which read left to right in every language. */
export function Latin({ children, code = false }: { readonly children: ReactNode; readonly code?: boolean }) {
  return code ? <code data-latin>{children}</code> : <bdi data-latin>{children}</bdi>;
}
