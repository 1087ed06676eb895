import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../commands.mjs';
import { withLock } from '../locks.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const pom = join(here, 'kafka.pom.xml');
const ferretVersion = 'v2.7.0';
export const kafkaVersion = /<kafka.version>(.*?)</.exec(readFileSync(pom, 'utf8'))[1];
const goPath = `${process.env.PATH}:/usr/local/go/bin`;

/** Where each downloaded program lies in the cache folder. */
export function programs(cache) {
  const root = join(cache, 'root');
  return {
    root,
    postgresBin: join(root, 'usr/lib/postgresql/18/bin'),
    redisServer: join(root, 'bin/redis-server'),
    redisCli: join(root, 'bin/redis-cli'),
    kafkaHome: join(cache, `kafka-${kafkaVersion}`),
    ferretdb: join(cache, `ferretdb-${ferretVersion}`, 'ferretdb'),
  };
}

/** What is not in the cache yet: any of 'kafka', 'packages', 'ferretdb'. */
export function missingDownloads(cache) {
  const { root, kafkaHome, ferretdb } = programs(cache);
  const lock = join(root, '.lock');
  return [
    ...(existsSync(join(kafkaHome, 'lib')) ? [] : ['kafka']),
    ...(existsSync(lock) && readFileSync(lock, 'utf8').trim() === packagesSum() ? [] : ['packages']),
    ...(existsSync(ferretdb) ? [] : ['ferretdb']),
  ];
}

/** Fetches one of them; one package manager at a time over all clones, since one may clean up what another is fetching. */
export async function download(cache, what, report) {
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  await withLock(join(cache, 'download.lock'), async () => {
    if (!missingDownloads(cache).includes(what)) return;
    report(`fetching ${what} (once, into ${cache})`);
    await { kafka: fetchKafka, packages: unpackPackages, ferretdb: buildFerretdb }[what](cache);
  });
}

export function kafkaClassPath(cache) {
  const lib = join(programs(cache).kafkaHome, 'lib');
  // Sorted: class data sharing wants the same class path each time.
  return readdirSync(lib)
    .sort()
    .map((jar) => join(lib, jar))
    .join(':');
}

async function fetchKafka(cache) {
  const { kafkaHome } = programs(cache);
  const part = join(kafkaHome, 'lib.part');
  rmSync(part, { recursive: true, force: true });
  mkdirSync(kafkaHome, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`];
  await run('mvn', ['-q', '-B', '-f', pom, `-Dmaven.repo.local=${join(cache, 'maven')}`, ...goal]);
  renameSync(part, join(kafkaHome, 'lib'));
  rmSync(join(cache, 'maven'), { recursive: true, force: true });
}

async function unpackPackages(cache) {
  await run('sh', [join(here, 'unpack-packages.sh'), cache]);
}

async function buildFerretdb(cache) {
  const target = dirname(programs(cache).ferretdb);
  const work = join(cache, 'go');
  const part = `${target}.part`;
  const env = {
    ...process.env,
    PATH: goPath,
    GOFLAGS: '-modcacherw',
    GOBIN: part,
    GOPATH: work,
    GOCACHE: join(work, 'build'),
    CGO_ENABLED: '0',
  };
  const source = `github.com/FerretDB/FerretDB/v2/cmd/ferretdb@${ferretVersion}`;
  await run('go', ['install', '-trimpath', '-ldflags=-s -w', source], { env });
  rmSync(target, { recursive: true, force: true });
  renameSync(part, target);
  rmSync(work, { recursive: true, force: true });
}

function packagesSum() {
  return createHash('sha256')
    .update(readFileSync(join(here, 'packages.lock')))
    .digest('hex');
}
