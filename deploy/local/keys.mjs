import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The keys of this installation: made once, kept in its state folder, readable by its owner only. */
export async function keysOf(state) {
  const file = join(state, 'keys.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (kept.SEAL_PRIVATE_KEY) return kept;
  // Needs a package, so it is loaded only once packages are there.
  const { newKeys } = await import('../docker/new-keys.mjs');
  // An installation from before a key was needed keeps those it has.
  const keys = { ...(await newKeys()), ...kept };
  mkdirSync(state, { recursive: true });
  writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}
