import { connectKafka, createTopics } from '@champions/messaging';
import { bootService, readEnvironment } from '@champions/platform';
import { answerQuestions } from '../child-process';
import { noteTopic } from './notes';
import { commits, projections, reader, writer } from './notes-service';

/** One side of ours as a process of its own: `ours.js writer` or `ours.js reader`. */
async function main(): Promise<void> {
  const definition = process.argv[2] === 'writer' ? writer : reader;
  const environment = readEnvironment(definition.name);
  const kafka = connectKafka(environment.variables.KAFKA_BROKERS, 'load');
  await createTopics(kafka, [noteTopic], environment.namespace);
  await bootService(definition, environment);
  answerQuestions({
    commits: () => commits.take(),
    projections: () => projections.take(),
    cpu: () => process.cpuUsage(),
  });
}

void main();
