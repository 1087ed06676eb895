import { connectKafka, createTopics } from '@champions/messaging';
import { bootService, readEnvironment } from '@champions/platform';
import { noteTopics } from './notes';
import { reader, writer } from './notes-service';

/** One side of ours as a process of its own: `ours.js writer` or `ours.js reader`. */
async function main(): Promise<void> {
  const definition = process.argv[2] === 'writer' ? writer : reader;
  const environment = readEnvironment(definition.name);
  const { KAFKA_BROKERS } = environment.variables;
  await createTopics(connectKafka(KAFKA_BROKERS, 'load'), noteTopics, environment.namespace);
  await bootService(definition, environment);
  process.send?.('ready');
}

void main();
