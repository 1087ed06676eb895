import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { run, succeeds } from './commands.mjs';
import { missingDownloads } from './downloads/programs.mjs';

const leastNode = [20, 19];
const leastJava = 17;
const gigabyte = 1024 ** 3;

/** What keeps this Node from running the platform, as sentences; empty when nothing does. */
export function nodeProblems(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const isEnough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  return isEnough
    ? []
    : [`Node ${version} is too old: install Node ${leastNode.join('.')} or newer (https://nodejs.org)`];
}

/** What keeps the local stack from running here, each with what to do; `wanted` are the components it has to run. */
export async function stackProblems({ cache, state, wanted }) {
  const problems = [];
  const missing = missingDownloads(cache);
  const needsPackages = wanted.includes('mongo') || wanted.includes('redis');
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    problems.push(`the local stack runs on Linux on x86-64, not on ${process.platform} ${process.arch}`);
  }
  if (wanted.includes('kafka')) {
    problems.push(...javaProblems(await javaVersion()));
    if (missing.includes('kafka') && !(await succeeds('mvn', ['--version']))) {
      problems.push('Maven is missing, which fetches Kafka once: install it (Debian: apt install maven)');
    }
  }
  if (needsPackages && missing.includes('packages')) {
    for (const tool of ['apt-get', 'dpkg-deb']) {
      if (!(await succeeds(tool, ['--version'])))
        problems.push(`${tool} is missing, which unpacks PostgreSQL and Redis: use a Debian or Ubuntu machine`);
    }
  }
  if (wanted.includes('mongo') && missing.includes('ferretdb') && !(await findsGo())) {
    problems.push('Go is missing, which builds FerretDB once: install Go 1.21 or newer (https://go.dev/dl)');
  }
  problems.push(...diskProblems(state, 1), ...diskProblems(cache, missing.length > 0 ? 3 : 0));
  return problems;
}

export function javaProblems(version) {
  if (version === undefined)
    return [
      'Java is missing, which runs Kafka: install Java 17 or newer (Debian: apt install openjdk-17-jre-headless)',
    ];
  return version >= leastJava ? [] : [`Java ${version} is too old for Kafka: install Java 17 or newer`];
}

async function javaVersion() {
  try {
    const settings = await run('sh', ['-c', 'java -version 2>&1']);
    const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(settings) ?? [];
    return major === '1' ? Number(minor) : major && Number(major);
  } catch {
    return undefined;
  }
}

async function findsGo() {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/local/go/bin` };
  return succeeds('go', ['version'], { env });
}

export function diskProblems(path, gigabytes, free = freeBytes(path)) {
  if (free >= gigabytes * gigabyte) return [];
  return [
    `too little disk: ${path} has ${(free / gigabyte).toFixed(1)} GB free and needs ${gigabytes} GB: free some, or set CHAMPIONS_CACHE or CHAMPIONS_STATE_DIR to another disk`,
  ];
}

function freeBytes(path) {
  let folder = path;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** True when the lock file and the installed packages differ, so that `npm ci` has to run. */
export function needsInstall(clone) {
  const installed = `${clone}/node_modules/.champions-lock`;
  return (
    !existsSync(installed) || readFileSync(installed, 'utf8') !== readFileSync(`${clone}/package-lock.json`, 'utf8')
  );
}
