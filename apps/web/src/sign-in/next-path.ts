/** Where to go after signing in: a path of the portal and nothing else, whatever the address says. */
export const nextPath = (wanted: string | null): string =>
  wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
