const OWN = /^\/(?:internal|metrics)(?:[/?]|$)/;
const CONFIRM = /^\/api\/identity\/sign-in\/[^/]+\/confirm(?:[/?]|$)/;

const INSIDE = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|::ffff:127\.)/;

/** A caller on this machine or its private network that no proxy stands between: Prometheus, the gateway itself. */
export function isInside(address: string | undefined, forwardedFor: string | string[] | undefined): boolean {
  return forwardedFor === undefined && address !== undefined && INSIDE.test(address);
}

/** Paths that are for machines inside only. Sign-in is confirmed through /api/session, which makes the session. */
export function isPrivate(url: string, inside: boolean): boolean {
  const path = decoded(url).replaceAll(/\/{2,}/g, '/');
  return (OWN.test(path) && !inside) || CONFIRM.test(path);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
