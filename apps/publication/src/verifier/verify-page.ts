import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface VerifyPage {
  readonly html: string;
  /** What the page may do: run its own script, and ask nobody. */
  readonly policy: string;
  readonly tag: string;
}

const BUILT = 'tools/seal-page/verify.html';
// Beside the compiled services, and under `dist` for services that run from their sources.
const places = [join(__dirname, '../../../..', BUILT), join(__dirname, '../../../../dist', BUILT)];

let page: VerifyPage | undefined;

/** The page that checks sealed results, as the build has made it; null where it was not built. */
export function verifyPage(): VerifyPage | null {
  const path = places.find((place) => existsSync(place));
  if (path === undefined) return null;
  return (page ??= toPage(readFileSync(path, 'utf8')));
}

function toPage(html: string): VerifyPage {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "default-src 'none'";
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { html, policy: `${policy}; frame-ancestors 'none'`, tag };
}
