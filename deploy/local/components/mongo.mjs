import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, succeeds } from '../commands.mjs';
import { runningPid, signalDaemon, startDaemon, untilReady } from '../daemons.mjs';
import { download, programs } from '../downloads/programs.mjs';
import { databaseDir, isRoot } from '../places.mjs';
import { isListening, requireFree } from '../ports.mjs';

/** FerretDB, which speaks MongoDB's wire protocol, in front of PostgreSQL with the DocumentDB extension. */
export const mongo = {
  name: 'mongo',
  variable: 'MONGODB_URL',
  // In the order in which they stop: the one that asks, then the one that answers.
  daemons: ['ferretdb', 'postgres'],
  url: (ports) => `mongodb://127.0.0.1:${ports.mongo}/?replicaSet=rs0`,

  async prepare({ cache, report }) {
    await download(cache, 'packages', report);
    await download(cache, 'ferretdb', report);
  },

  async start(stack) {
    const database = await openDatabase(stack);
    if (runningPid(stack.state, 'postgres') === undefined) await startPostgres(stack, database);
    if (runningPid(stack.state, 'ferretdb') === undefined) await startGateway(stack, database);
  },
};

async function openDatabase({ state, cache, durable }) {
  const folder = databaseDir(state);
  const user = isRoot ? await nobody() : {};
  const { root, postgresBin, ferretdb } = programs(cache);
  for (const path of [folder, join(folder, 'state')]) {
    mkdirSync(path, { recursive: true });
    if (isRoot) chownSync(path, user.uid, user.gid);
    chmodSync(path, 0o700);
  }
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    LC_ALL: 'C',
    TZ: 'UTC',
    DO_NOT_TRACK: '1',
    PROJ_DATA: join(root, 'usr/share/proj'),
  };
  return { folder, data: join(folder, 'pg'), user, env, postgresBin, ferretdb, durable };
}

async function nobody() {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
  return { uid: Number(uid), gid: Number(gid) };
}

async function startPostgres({ state }, { folder, data, user, env, postgresBin, durable }) {
  const as = { user, env, cwd: '/' };
  const sql = (...statements) => [
    join(postgresBin, 'psql'),
    [
      '-X',
      '-q',
      '-At',
      '-v',
      'ON_ERROR_STOP=1',
      '-h',
      folder,
      '-U',
      'postgres',
      ...statements.flatMap((statement) => ['-c', statement]),
    ],
    as,
  ];
  // Written last, so that a set-up that was cut off is begun anew.
  const ready = join(folder, 'ready');
  const isNew = !existsSync(ready);
  if (isNew) {
    rmSync(data, { recursive: true, force: true });
    const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
    await run(join(postgresBin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', ...locale, '--no-sync'], as);
  }
  writeFileSync(join(folder, 'settings.conf'), settings(folder, durable), { mode: 0o644 });
  // Left behind by kill -9; that no server runs was checked by our own record.
  const leftovers = [join(data, 'postmaster.pid'), join(folder, '.s.PGSQL.5432'), join(folder, '.s.PGSQL.5432.lock')];
  for (const leftover of leftovers) rmSync(leftover, { force: true });
  const config = ['-D', data, '-c', `config_file=${join(folder, 'settings.conf')}`, '-c', `data_directory=${data}`];
  const hba = ['-c', `hba_file=${join(data, 'pg_hba.conf')}`, '-c', `ident_file=${join(data, 'pg_ident.conf')}`];
  startDaemon(state, 'postgres', { command: join(postgresBin, 'postgres'), args: [...config, ...hba], env, user });
  await untilReady(state, 'postgres', () => succeeds(...sql('select 1')));
  if (isNew) {
    await run(...sql('set client_min_messages = warning', 'create extension documentdb cascade'));
    const everyFewSeconds =
      "select cron.alter_job(jobid, schedule := '5 seconds') from cron.job where jobname = 'documentdb_ttl_task'";
    await run(...sql(everyFewSeconds));
    writeFileSync(ready, '');
  }
}

async function startGateway({ state, ports }, { folder, user, env, ferretdb }) {
  await requireFree('MongoDB', ports.mongo, state);
  const own = [
    '--no-auth',
    '--telemetry=disable',
    '--debug-addr=',
    `--state-dir=${join(folder, 'state')}`,
    `--listen-addr=127.0.0.1:${ports.mongo}`,
  ];
  const postgres = `--postgresql-url=postgres:///postgres?host=${folder}&user=postgres&pool_min_conns=4&pool_max_conns=60`;
  startDaemon(state, 'ferretdb', {
    command: ferretdb,
    args: [...own, '--log-level=ERROR', '--dev-repl-set-name=rs0', postgres],
    env,
    user,
  });
  const answers = () => succeeds(ferretdb, ['ping', ...own], { env, user, cwd: '/' });
  await untilReady(state, 'ferretdb', async () => (await isListening(ports.mongo)) && (await answers()));
}

/** Changes between plain and durable writes while PostgreSQL runs: all these settings may change at a reload. */
export function setDurability(state, durable) {
  writeFileSync(join(databaseDir(state), 'settings.conf'), settings(databaseDir(state), durable), { mode: 0o644 });
  if (runningPid(state, 'postgres') !== undefined) signalDaemon(state, 'postgres', 'SIGHUP');
}

// Without `durable` a commit still reaches the operating system, so it survives kill -9 of any process, but not a power cut.
function settings(folder, durable) {
  const sync = durable ? 'on' : 'off';
  return `listen_addresses = ''
unix_socket_directories = '${folder}'
unix_socket_permissions = 0700
shared_preload_libraries = 'pg_cron,pg_documentdb_core,pg_documentdb'
cron.database_name = 'postgres'
cron.use_background_workers = on
cron.log_run = off
cron.log_statement = off
documentdb.localhost_connection_string = 'host=${folder}'
documentdb.enableBackgroundWorker = off
documentdb_core.enableCollation = on
max_connections = 100
max_worker_processes = 16
shared_buffers = 128MB
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
log_min_messages = fatal
synchronous_commit = on
fsync = ${sync}
full_page_writes = ${sync}
`;
}
