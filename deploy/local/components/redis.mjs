import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { succeeds } from '../commands.mjs';
import { runningPid, startDaemon, untilReady } from '../daemons.mjs';
import { download, programs } from '../downloads/programs.mjs';
import { requireFree } from '../ports.mjs';

export const redis = {
  name: 'redis',
  variable: 'REDIS_URL',
  daemons: ['redis'],
  url: (ports) => `redis://127.0.0.1:${ports.redis}`,

  async prepare({ cache, report }) {
    await download(cache, 'packages', report);
  },

  async start({ state, cache, ports }) {
    if (runningPid(state, 'redis') !== undefined) return;
    await requireFree('Redis', ports.redis, state);
    const folder = join(state, 'data', 'redis');
    mkdirSync(folder, { recursive: true });
    const { redisServer, redisCli } = programs(cache);
    const port = String(ports.redis);
    const storage = ['--dir', folder, '--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];
    startDaemon(state, 'redis', {
      command: redisServer,
      args: ['--bind', '127.0.0.1', '--port', port, ...storage, '--maxmemory-policy', 'noeviction'],
    });
    await untilReady(state, 'redis', () => succeeds(redisCli, ['-e', '-p', port, 'ping']));
  },
};
