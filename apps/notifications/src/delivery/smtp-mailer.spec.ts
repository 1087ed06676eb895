import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SmtpMailer } from './smtp-mailer';

const letter = (address: string) => ({
  messageId: '<abc@champions.example>',
  to: { name: 'Ana', address },
  ...{ subject: 'Hello', html: '<p>Hello</p>', text: 'Hello', headers: {} },
});
const from = { name: 'Digital Champions', address: 's@champions.example' };
const replying = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });

const sockets = new Set<Socket>();

async function withServer<T>(options: SMTPServerOptions, use: (mailer: SmtpMailer) => Promise<T>): Promise<T> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    ...options,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const mailer = new SmtpMailer({ url: `smtp://127.0.0.1:${String(port)}`, from });
  try {
    return await use(mailer);
  } finally {
    await mailer.close();
    await new Promise<void>((closed) => {
      server.close(closed);
    });
  }
}

it('hands a letter over, from and to whom it should', async () => {
  const received: { source: string; to: string[] }[] = [];
  const outcome = await withServer(
    {
      onData(stream, { envelope }, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          received.push({
            source: Buffer.concat(chunks).toString(),
            to: envelope.rcptTo.map(({ address }) => address),
          });
          done();
        });
      },
    },
    (mailer) => mailer.send(letter('ana@example.org')),
  );
  expect(outcome).toEqual({ outcome: 'accepted' });
  expect(received.map(({ to }) => to)).toEqual([['ana@example.org']]);
  expect((await simpleParser(received[0]?.source ?? '')).text?.trim()).toBe('Hello');
});

it('tells a refusal for good from one for now', async () => {
  const outcomes = await withServer(
    {
      onRcptTo: ({ address }, _session, done) => {
        done(
          address.startsWith('nobody')
            ? replying(550, `5.1.1 no such user <${address}>`)
            : replying(451, '4.3.0 come back later'),
        );
      },
    },
    (mailer) => Promise.all([mailer.send(letter('nobody@example.org')), mailer.send(letter('busy@example.org'))]),
  );
  expect(outcomes).toEqual([
    { outcome: 'refused', error: '550 5.1.1' },
    { outcome: 'later', reached: true, uncertain: false, error: '451 4.3.0' },
  ]);
});

it('knows that a letter may have been taken when the line breaks after its text', async () => {
  const outcome = await withServer(
    {
      onData(stream) {
        stream.resume();
        stream.on('end', () => {
          for (const socket of sockets) socket.destroy();
        });
      },
    },
    (mailer) => mailer.send(letter('ana@example.org')),
  );
  expect(outcome).toMatchObject({ outcome: 'later', uncertain: true });
});

it('says that a server is not there, and lets nothing out after closing', async () => {
  const mailer = new SmtpMailer({ url: 'smtp://127.0.0.1:1', from });
  expect(await mailer.send(letter('ana@example.org'))).toMatchObject({
    ...{ outcome: 'later', reached: false, uncertain: false },
  });
  await mailer.close();
  expect(mailer.open).toBe(false);
});
