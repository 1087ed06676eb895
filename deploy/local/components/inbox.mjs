import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runningPid, startDaemon, untilReady } from '../daemons.mjs';
import { isListening, requireFree } from '../ports.mjs';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'inbox', 'main.mjs');

export const inbox = {
  name: 'inbox',
  variable: 'SMTP_URL',
  daemons: ['inbox'],
  url: (ports) => `smtp://127.0.0.1:${ports.smtp}`,

  async prepare() {},

  async start({ state, ports }) {
    if (runningPid(state, 'inbox') !== undefined) return;
    await requireFree('mail inbox, SMTP', ports.smtp, state);
    await requireFree('mail inbox, page', ports.inbox, state);
    const folder = join(state, 'data', 'inbox');
    mkdirSync(folder, { recursive: true });
    startDaemon(state, 'inbox', {
      command: process.execPath,
      args: [
        '--max-old-space-size=256',
        program,
        '--data',
        folder,
        '--smtp',
        String(ports.smtp),
        '--http',
        String(ports.inbox),
      ],
    });
    await untilReady(state, 'inbox', async () => (await isListening(ports.smtp)) && (await isListening(ports.inbox)));
  },
};
