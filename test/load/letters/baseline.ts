import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import { momentPhrase, renderLetter } from '../../../apps/notifications/src/templates';
import { answerQuestions } from '../child-process';
import { competitionName, LETTERS, type Reader, readerOf, receiptNumber, receivedAt } from './sample-letters';

const setting = (name: string): string => process.env[name] ?? '';
const frame = { contact: 'secretariat@digital-champions.example', publicUrl: 'http://champions.example' };

/** The same letter as ours, rendered before the clock starts. */
async function mailFor({ account, proposal, proposalId }: Reader) {
  const { language, name } = account;
  const values = {
    ...{ competition: competitionName, title: proposal.title, receiptNumber },
    link: `${frame.publicUrl}/portal/proposals/${proposalId}`,
    receivedAt: momentPhrase(receivedAt, 'Europe/Zurich', language),
  };
  const letter = await renderLetter({ template: 'proposal-received', language, name, values }, frame);
  return { from: frame.contact, to: `${name} <${account.email}>`, ...letter };
}

/** Jobs that carry whole mails, a worker, a pool of SMTP connections: no documents, no log, no retries of its own. */
async function main(): Promise<void> {
  const mails = await Promise.all(Array.from({ length: LETTERS }, (_, n) => mailFor(readerOf(n))));
  const name = setting('LOAD_QUEUE');
  const connection = () => new Redis(setting('REDIS_URL'), { maxRetriesPerRequest: null });
  const transport = createTransport({ url: setting('SMTP_URL'), pool: true, maxConnections: 8, maxMessages: 1_000 });
  const queue = new Queue(name, { connection: connection() });
  const worker = new Worker<Awaited<ReturnType<typeof mailFor>>>(
    name,
    async ({ data }) => {
      await transport.sendMail(data);
    },
    { connection: connection(), concurrency: 16 },
  );
  const send = async () => {
    let done = 0;
    const all = new Promise<void>((resolve) => {
      worker.on('completed', () => {
        done += 1;
        if (done === LETTERS) resolve();
      });
    });
    await queue.addBulk(mails.map((data) => ({ name, data, opts: { removeOnComplete: true, removeOnFail: true } })));
    await all;
    worker.removeAllListeners('completed');
  };
  answerQuestions({ send, cpu: () => process.cpuUsage() });
}

void main();
