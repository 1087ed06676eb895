import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../deploy/local/build.mjs';
import { installPackages } from '../../deploy/local/install.mjs';
import { cloneDir } from '../../deploy/local/places.mjs';
import { stopPlatform } from '../../deploy/local/platform.mjs';
import { startStack, stopStack } from '../../deploy/local/stack.mjs';
import { measureAssignment } from './assignment/measure-assignment.mjs';
import { measureMemory } from './memory.mjs';
import { severityPeer } from './severity/severity-peer.mjs';

const usage = `npm run load -- [pipeline] [letters] [memory] [ranking] [severity] [seal] [assignment] [--json] [--assert]

pipeline    commands until their rows, against a pipeline written by hand
letters     letters until they are sent, against BullMQ and nodemailer alone
memory      resident memory of the platform and its stack while an edition is played
ranking     ranks with intervals, every method of ranking, and what they find of the true best
severity    how severe judges are, from 50,000 marks, beside gpboost and statsmodels (which it installs)
seal        the chain of judging facts beside the writes it follows
assignment  who judges what, exactly, beside OR-Tools (which it installs)

Each prints JSON; what needs a stack gets a durable one of its own that is gone afterwards. All when none is named.
--json prints nothing else on standard output; --assert ends with 1 when a goal is missed.`;

const measures = {
  pipeline: (urls) => runBenchmark('pipeline', urls),
  letters: (urls) => runBenchmark('letters', urls),
  memory: (urls) => measureMemory({ state, urls }),
  ranking: () => runBenchmark('ranking', {}),
  severity: async () => runBenchmark('severity', {}, await severityPeer(report)),
  seal: (urls) => runBenchmark('seal', urls),
  assignment: () => measureAssignment({ state, report }),
};
/** Those that only compute. */
const withoutStack = new Set(['ranking', 'severity', 'assignment']);
const state = join(cloneDir, '.local/load');
const report = (line) => console.error(`  ${line}`);

/** A benchmark in a process of its own, which generates the load. @returns its figures. */
function runBenchmark(name, urls, further = {}) {
  const env = {
    ...process.env,
    ...further,
    MONGODB_URL: urls.mongodbUrl,
    KAFKA_BROKERS: urls.kafkaBrokers,
    REDIS_URL: urls.redisUrl,
    SMTP_URL: urls.smtpUrl,
    INBOX_URL: urls.inboxUrl,
    LOAD_STATE: state,
  };
  const child = fork(join(cloneDir, 'dist/test/load/run.js'), [name], { env });
  return new Promise((resolve, reject) => {
    let figures;
    child.once('message', (message) => (figures = message));
    child.once('close', (code) => (figures ? resolve(figures) : reject(new Error(`${name} ended with ${code}`))));
  });
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, assert: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const names = positionals.length === 0 ? Object.keys(measures) : positionals;
  const unknown = names.find((name) => !(name in measures));
  if (values.help || unknown) {
    console.error(unknown ? `there is no benchmark ${unknown}\n\n${usage}` : usage);
    return unknown ? 2 : 0;
  }
  await installPackages(report);
  await build(report);
  let missed = 0;
  for (const name of names) {
    report(`measuring: ${name}`);
    const alone = withoutStack.has(name);
    const urls = alone ? {} : await startStack({ state, durable: true, report });
    try {
      const figures = await measures[name](urls);
      console.log(JSON.stringify(figures, null, values.json ? 0 : 2));
      missed += Object.values(figures.goals).filter((met) => !met).length;
    } finally {
      if (!alone) await stop();
    }
  }
  return values.assert && missed > 0 ? 1 : 0;
}

async function stop() {
  await stopPlatform(state);
  await stopStack({ state, wipe: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit(130)));

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
