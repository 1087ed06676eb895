import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const cloneDir = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const isRoot = process.getuid?.() === 0;

/** The state folder of this clone's stack: ports, pids, data, logs. CHAMPIONS_STATE_DIR names another one for a second stack. */
export function stateDir(environment = process.env) {
  return resolve(cloneDir, environment.CHAMPIONS_STATE_DIR || '.local');
}

/** True when a user without any rights of ours can walk into the folder: every folder on the way has the x bit for others. */
export function isOpenToOthers(path) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * The folder that keeps downloads for all clones. PostgreSQL refuses to run as root, so for root the folder must be
 * readable by `nobody`; /root is closed on most machines, and then the folder is under /var/tmp instead.
 */
export function cacheDir(environment = process.env) {
  const chosen = environment.CHAMPIONS_CACHE;
  if (chosen) {
    const path = resolve(chosen);
    if (isRoot && !isOpenToOthers(path)) {
      throw new Error(
        `CHAMPIONS_CACHE=${path} is closed to other users, and the database cannot run as root: choose an open folder`,
      );
    }
    return path;
  }
  const home = join(homedir(), '.cache', 'digital-champions');
  if (canCreate(home) && (!isRoot || isOpenToOthers(home))) return home;
  return ownFolder(`/var/tmp/digital-champions-cache-${process.getuid()}`);
}

/** Where PostgreSQL keeps data and its socket: in the state folder, unless that is closed to `nobody` or too long for a socket path. */
export function databaseDir(state) {
  const own = join(state, 'data', 'mongo');
  const longestSocketFolder = 80;
  if (own.length <= longestSocketFolder && (!isRoot || isOpenToOthers(state))) return own;
  const key = createHash('sha256').update(state).digest('hex').slice(0, 12);
  return join(ownFolder(`/var/tmp/digital-champions-data-${process.getuid()}`), key);
}

function canCreate(path) {
  let folder = path;
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function ownFolder(path) {
  mkdirSync(path, { recursive: true, mode: 0o755 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Error(
      `${path} belongs to somebody else: set CHAMPIONS_CACHE or CHAMPIONS_STATE_DIR to a folder of your own`,
    );
  }
  return path;
}
