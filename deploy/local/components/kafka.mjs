import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../commands.mjs';
import { logFile, runningPid, startDaemon, untilReady } from '../daemons.mjs';
import { download, kafkaClassPath } from '../downloads/programs.mjs';
import { isListening, requireFree } from '../ports.mjs';

const jvm = ['-Xms96m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true'];
const clusterId = '4L6g3nShT-eMCtK--X86sw';

export const kafka = {
  name: 'kafka',
  variable: 'KAFKA_BROKERS',
  daemons: ['kafka'],
  url: (ports) => `127.0.0.1:${ports.kafka}`,

  async prepare({ cache, report }) {
    await download(cache, 'kafka', report);
  },

  async start({ state, cache, ports }) {
    if (runningPid(state, 'kafka') !== undefined) return;
    await requireFree('Kafka', ports.kafka, state);
    await requireFree('Kafka controller', ports.kafkaController, state);
    const folder = join(state, 'data', 'kafka');
    mkdirSync(folder, { recursive: true });
    const settings = join(folder, 'server.properties');
    writeFileSync(settings, properties(ports, join(folder, 'log')));
    const classPath = kafkaClassPath(cache);
    if (!existsSync(join(folder, 'log', 'meta.properties'))) {
      const format = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', settings];
      await run('java', [...jvm, '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', classPath, ...format]);
    }
    startDaemon(state, 'kafka', { command: 'java', args: [...jvm, '-cp', classPath, 'kafka.Kafka', settings] });
    // The broker says so only after the controller has let it in.
    const started = () => readFileSync(logFile(state, 'kafka'), 'utf8').includes('Kafka Server started');
    await untilReady(state, 'kafka', async () => started() && (await isListening(ports.kafka)));
  },
};

function properties(ports, logFolder) {
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${ports.kafkaController}
listeners=PLAINTEXT://127.0.0.1:${ports.kafka},CONTROLLER://127.0.0.1:${ports.kafkaController}
advertised.listeners=PLAINTEXT://127.0.0.1:${ports.kafka}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${logFolder}
num.partitions=3
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
num.network.threads=2
num.io.threads=2
background.threads=2
num.recovery.threads.per.data.dir=1
log.cleaner.threads=1
log.cleaner.dedupe.buffer.size=2097152
log.segment.bytes=16777216
queued.max.requests=64
# A broker that was killed may come back only when its old session has ended.
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=500
`;
}
