import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../../deploy/local/build.mjs';
import { installPackages } from '../../deploy/local/install.mjs';
import { cloneDir } from '../../deploy/local/places.mjs';
import { startStack, stopStack } from '../../deploy/local/stack.mjs';
import { measureMemory } from './memory.mjs';

const usage = `npm run load -- pipeline    commands and their projections, against a pipeline written by hand
npm run load -- memory      resident memory of the platform and its stack while an edition is played
Each prints JSON, on a durable stack of its own that is gone afterwards.`;

const report = (line) => console.error(`  ${line}`);
const state = join(cloneDir, '.local/load');

async function main([benchmark]) {
  if (!['pipeline', 'memory'].includes(benchmark)) {
    console.error(usage);
    return 2;
  }
  await installPackages(report);
  await build(report);
  const urls = await startStack({ state, durable: true });
  try {
    if (benchmark === 'memory') return await measureMemory({ state, urls });
    const env = {
      ...process.env,
      MONGODB_URL: urls.mongodbUrl,
      KAFKA_BROKERS: urls.kafkaBrokers,
      REDIS_URL: urls.redisUrl,
      SMTP_URL: urls.smtpUrl,
    };
    return (
      spawnSync(process.execPath, [join(cloneDir, 'dist/test/load/run.js')], { env, stdio: 'inherit' }).status ?? 1
    );
  } finally {
    await stopStack({ state, wipe: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
