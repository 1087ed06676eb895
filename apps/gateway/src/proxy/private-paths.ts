const OWN = /^\/(?:internal|metrics|health)(?:[/?]|$)/;
const CONFIRM = /^\/api\/identity\/sign-in\/[^/]+\/confirm(?:[/?]|$)/;

/** Paths that are for machines inside only. Sign-in is confirmed through /api/session, which makes the session. */
export function isPrivate(url: string): boolean {
  const path = decoded(url).replaceAll(/\/{2,}/g, '/');
  return OWN.test(path) || CONFIRM.test(path);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
