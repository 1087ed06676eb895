import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The keys of this installation: made once, kept in its state folder, readable by its owner only. */
export async function keysOf(state) {
  const file = join(state, 'keys.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  // Needs a package, so it is loaded only once packages are there.
  const { newKeys } = await import('../docker/new-keys.mjs');
  const keys = await newKeys();
  mkdirSync(state, { recursive: true });
  writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}
