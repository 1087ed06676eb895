import { accountV1, competitionV1, type DataOf, type MessageDefinition, proposalV1 } from '@champions/contracts';
import { newId } from '@champions/kernel';
import { connectKafka, connectProducer, type Outbound, sendBy } from '@champions/messaging';
import { bootService, readEnvironment, ServiceRuntime } from '@champions/platform';
import { QueueLetter } from '../../../apps/notifications/src/delivery';
import { notificationsService } from '../../../apps/notifications/src/notifications.service';
import { answerQuestions } from '../child-process';
import { competition, competitionId, LETTERS, readerOf, receiptNumber, receivedAt } from './sample-letters';

const BATCH = 200;
const LOOK_MS = 50;
const readers = Array.from({ length: LETTERS }, (_, n) => readerOf(n));

/** The notifications service: letters are queued as an announcement queues them, and are done once they say `sent`. */
async function main(): Promise<void> {
  const environment = readEnvironment('notifications');
  const { app } = await bootService(notificationsService, environment);
  const { database } = app.get(ServiceRuntime, { strict: false });
  const queue = app.get(QueueLetter, { strict: false });
  const producer = await connectProducer(connectKafka(environment.variables.KAFKA_BROKERS, 'load'));
  await sendBy(
    producer,
    'load',
    environment.namespace,
  )([
    said(competitionV1, competitionId, competition),
    ...readers.flatMap(({ personId, proposalId, account, proposal }) => [
      said(accountV1, personId, account),
      said(proposalV1, proposalId, proposal),
    ]),
  ]);
  await untilCounts(() => database.collection('proposals_v1').countDocuments(), LETTERS);
  await untilCounts(() => database.collection('accounts_v1').countDocuments(), LETTERS);
  await untilCounts(() => database.collection('competitions_v1').countDocuments(), 1);

  let round = 0;
  const send = async () => {
    round += 1;
    for (let start = 0; start < LETTERS; start += BATCH) {
      await Promise.all(
        readers.slice(start, start + BATCH).map(({ personId, proposalId }) =>
          queue.execute({
            to: { kind: 'person', personId },
            matter: { reason: 'proposal-received', proposalId, receiptNumber, receivedAt },
            ...{ competitionId, subjectId: proposalId, occurrence: String(round), correlationId: newId() },
          }),
        ),
      );
    }
    await untilCounts(() => database.collection('letters').countDocuments({ 'state.status': 'sent' }), round * LETTERS);
  };
  answerQuestions({ send, cpu: () => process.cpuUsage() });
}

function said<T>(definition: MessageDefinition<T>, key: string, data: DataOf<MessageDefinition<T>>): Outbound {
  const { kind, type, version, topic } = definition;
  const id = `${key}/${topic.name}/1.1`;
  const place = { topic: topic.name, sequence: 1, era: 1, time: new Date() };
  return { aggregateId: key, entry: { id, kind, type, version, ...place, correlationId: id, causationId: id, data } };
}

async function untilCounts(count: () => Promise<number>, wanted: number): Promise<void> {
  while ((await count()) < wanted) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

void main();
