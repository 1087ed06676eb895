import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const KEYS = 400;
const TEXT = 'x'.repeat(800);

export interface Target {
  readonly url: string;
  /** Header lines, asked for anew for each round: identities expire. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
}

/** As many commands as the target takes with so many in flight. @returns commands per second. */
export async function saturate(target: Target, inFlight: number, milliseconds: number): Promise<number> {
  const send = await sender(target, inFlight);
  const ends = Date.now() + milliseconds;
  let done = 0;
  const lane = async () => {
    while (Date.now() < ends) {
      await send();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return done / (milliseconds / 1_000);
}

/** Commands at a steady rate, whatever the answers take. */
export async function steadily(target: Target, perSecond: number, milliseconds: number): Promise<void> {
  const send = await sender(target, 256);
  const began = Date.now();
  const sent: Promise<void>[] = [];
  while (Date.now() - began < milliseconds) {
    const due = ((Date.now() - began) / 1_000) * perSecond;
    while (sent.length < due) sent.push(send());
    await pause(2);
  }
  await Promise.all(sent);
}

async function sender({ url, headers }: Target, sockets: number): Promise<() => Promise<void>> {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const body = JSON.stringify({ text: TEXT });
  const own = await headers();
  let count = 0;
  return () =>
    new Promise((resolve, reject) => {
      const options = {
        method: 'POST',
        agent,
        headers: { ...own, 'content-type': 'application/json', 'content-length': String(body.length) },
      };
      const sending = request(`${url}/api/intake/notes/note-${String((count += 1) % KEYS)}`, options, (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode !== undefined && response.statusCode < 300) resolve();
          else reject(new Error(`the target answers ${String(response.statusCode)}`));
        });
      });
      sending.once('error', reject);
      sending.end(body);
    });
}
