import { EventEmitter } from 'node:events';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { createInboxSite } from './site.mjs';
import { openLetters } from './letters.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    smtp: { type: 'string' },
    http: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const letters = openLetters(values.data);
const arrivals = new EventEmitter().setMaxListeners(0);

const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, session, answer) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('error', answer);
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      const letter = letters.add({
        sender: mailFrom ? mailFrom.address : '',
        recipients: rcptTo.map(({ address }) => address),
        receivedAt: new Date().toISOString(),
        source: Buffer.concat(chunks),
      });
      answer(null, `kept as letter ${letter.id}`);
      arrivals.emit('letter', letter);
    });
  },
});
// A client that hangs up in the middle is no reason to stop.
smtp.on('error', (error) => console.error(error.message));
smtp.server.once('error', (error) => {
  console.error(`SMTP: ${error.message}`);
  process.exit(1);
});
// Answers of a few bytes must not wait for the other side's acknowledgement.
smtp.server.on('connection', (socket) => socket.setNoDelay(true));
smtp.listen(Number(values.smtp), values.host);

const site = createInboxSite(letters, arrivals);
site.listen(Number(values.http), values.host);

function stop() {
  smtp.close(() => process.exit(0));
  site.close();
  site.closeAllConnections();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
