import { join } from 'node:path';
import { run, succeeds } from './commands.mjs';
import { cloneDir } from './places.mjs';

const serviceOf = { kafka: 'kafka', mongo: 'mongo', redis: 'redis' };

/** True when a Docker engine answers and can read a compose file. */
export async function hasDocker() {
  return (await succeeds('docker', ['info'])) && (await succeeds('docker', ['compose', 'version']));
}

/** The same components by docker-compose.yml, on the ports of this clone; `--wait` returns when they are healthy. */
export async function composeUp(names, { state, ports }) {
  await compose(['up', '--detach', '--wait', ...names.map((name) => serviceOf[name])], { state, ports });
}

export async function composeDown({ state, ports, wipe = false }) {
  await compose(['down', ...(wipe ? ['--volumes'] : [])], { state, ports });
}

function compose(args, { state, ports }) {
  const project = `champions-${ports.kafka}`;
  const env = {
    ...process.env,
    KAFKA_PORT: String(ports.kafka),
    MONGO_PORT: String(ports.mongo),
    REDIS_PORT: String(ports.redis),
  };
  return run('docker', ['compose', '-p', project, '-f', join(cloneDir, 'docker-compose.yml'), ...args], {
    env,
    cwd: state,
  });
}
